import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { VolunteerConsent as Sdl } from '../__generated__/types.ts';
import { VolunteerConsent as VolunteerConsentEntity } from '../entities/volunteer-consent.ts';

export const VolunteerConsent: TypeReader = reader<Sdl>({
  type: 'VolunteerConsent',
  entity: VolunteerConsentEntity,
  key: 'volunteerId',
  fields: { textVersion: stored, givenAt: stored, withdrawnAt: stored },
});
