import { provenance } from '../../common/provenance.ts';
import { many, one, reader, stored, type TypeReader } from '../../common/read.ts';
import type { Volunteer as Sdl } from '../__generated__/types.ts';
import { Volunteer as VolunteerEntity } from '../entities/volunteer.ts';
import { engagementsByVolunteer, ofOwnCenter } from '../store/people.ts';
import { Center } from './center.ts';
import { Engagement } from './engagement.ts';

export const Volunteer: TypeReader = reader<Sdl>({
  type: 'Volunteer',
  entity: VolunteerEntity,
  key: 'id',
  visible: ofOwnCenter,
  fields: {
    id: stored,
    center: one(() => Center, 'centerId'),
    status: stored,
    startedOn: stored,
    engagements: many('id', () => Engagement, engagementsByVolunteer),
    provenance,
  },
});
