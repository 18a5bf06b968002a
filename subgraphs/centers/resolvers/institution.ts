import { bilingual, provenance } from '../../common/provenance.ts';
import { many } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Institution as Sdl } from '../__generated__/types.ts';
import { Institution as InstitutionEntity } from '../entities/institution.ts';
import { contactsByInstitution } from '../store/institutions.ts';
import { Contact } from './contact.ts';

export const Institution: TypeReader = reader<Sdl>({
  type: 'Institution',
  entity: InstitutionEntity,
  key: 'id',
  fields: {
    id: stored,
    kind: stored,
    shortName: stored,
    name: stored,
    head: stored,
    role: bilingual('role'),
    city: stored,
    website: stored,
    validFrom: stored,
    validTo: stored,
    contacts: many('id', () => Contact, contactsByInstitution),
    provenance,
  },
});
