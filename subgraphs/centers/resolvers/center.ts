import { Address } from '../../common/address.ts';
import { provenance } from '../../common/provenance.ts';
import { embedded, one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Center as Sdl } from '../__generated__/types.ts';
import { Center as CenterEntity } from '../entities/center.ts';
import { District } from './district.ts';
import { Municipality } from './municipality.ts';

export const Center: TypeReader = reader<Sdl>({
  type: 'Center',
  entity: CenterEntity,
  key: 'id',
  fields: {
    id: stored,
    name: stored,
    officialName: stored,
    openedOn: stored,
    openedIn: stored,
    openingOrder: stored,
    host: stored,
    address: embedded(Address),
    website: stored,
    validFrom: stored,
    validTo: stored,
    district: one(() => District, 'districtAgs'),
    municipality: one(() => Municipality, 'municipalityAgs'),
    provenance,
  },
});
