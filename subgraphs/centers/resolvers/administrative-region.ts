import { provenance } from '../../common/provenance.ts';
import { many } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { dayOf } from '../../common/validity.ts';
import type { AdministrativeRegion as Sdl } from '../__generated__/types.ts';
import { AdministrativeRegion as AdministrativeRegionEntity } from '../entities/administrative-region.ts';
import { districtsByRegion } from '../store/districts.ts';
import { regionPopulationOn } from '../store/population.ts';
import { District } from './district.ts';

export const AdministrativeRegion: TypeReader = reader<Sdl>({
  type: 'AdministrativeRegion',
  entity: AdministrativeRegionEntity,
  key: 'id',
  fields: {
    id: stored,
    name: stored,
    authorityName: stored,
    seat: stored,
    population: { expression: (args, context) => regionPopulationOn(dayOf(args, context)) },
    districts: many('id', () => District, districtsByRegion),
    provenance,
  },
});
