import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { AdministrativeRegion as Sdl } from '../__generated__/types.ts';
import { Coverage } from './coverage.ts';
import { coverageOf } from './coverage-of.ts';
import { volunteering } from './volunteering.ts';

export const AdministrativeRegion: TypeReader = reader<Sdl>({
  type: 'AdministrativeRegion',
  key: 'id',
  fields: {
    id: stored,
    coverage: coverageOf(() => Coverage, 'ADMINISTRATIVE_REGION', 'id'),
    volunteering: volunteering('ADMINISTRATIVE_REGION', 'id'),
  },
});
