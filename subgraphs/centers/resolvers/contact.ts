import { provenance } from '../../common/provenance.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Contact as Sdl } from '../__generated__/types.ts';
import { Contact as ContactEntity } from '../entities/contact.ts';

export const Contact: TypeReader = reader<Sdl>({
  type: 'Contact',
  entity: ContactEntity,
  key: 'id',
  fields: { id: stored, purpose: stored, phone: stored, email: stored, website: stored, provenance },
});
