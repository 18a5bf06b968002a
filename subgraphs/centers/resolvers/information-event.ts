import { bilingual, provenance } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { InformationEvent as Sdl } from '../__generated__/types.ts';
import { InformationEvent as InformationEventEntity } from '../entities/information-event.ts';
import { Institution } from './institution.ts';

export const InformationEvent: TypeReader = reader<Sdl>({
  type: 'InformationEvent',
  entity: InformationEventEntity,
  key: 'id',
  fields: {
    id: stored,
    title: bilingual('title'),
    heldOn: stored,
    city: stored,
    host: one(() => Institution, 'hostInstitutionId'),
    audience: bilingual('audience'),
    provenance,
  },
});
