import { provenance } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Outcome as Sdl } from '../__generated__/types.ts';
import { Outcome as OutcomeEntity } from '../entities/outcome.ts';
import { District } from './district.ts';
import { Municipality } from './municipality.ts';

export const Outcome: TypeReader = reader<Sdl>({
  type: 'Outcome',
  entity: OutcomeEntity,
  key: 'id',
  fields: {
    id: stored,
    scope: stored,
    district: one(() => District, 'districtAgs'),
    municipality: one(() => Municipality, 'municipalityAgs'),
    year: stored,
    yearTo: stored,
    indicator: stored,
    value: stored,
    valuePrecision: stored,
    provenance,
  },
});
