import { coordinates } from '../../common/address.ts';
import { connectionBelow } from '../../common/page.ts';
import { provenance } from '../../common/provenance.ts';
import { many, one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { dayOf } from '../../common/validity.ts';
import type { District as Sdl } from '../__generated__/types.ts';
import { District as DistrictEntity } from '../entities/district.ts';
import { centersByDistrict } from '../store/centers.ts';
import { municipalityList } from '../store/municipalities.ts';
import { figuresByAgs, populationOn } from '../store/population.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { areaSquareKm } from './area.ts';
import { Center } from './center.ts';
import { Municipality } from './municipality.ts';
import { PopulationFigure } from './population-figure.ts';

export const District: TypeReader = reader<Sdl>({
  type: 'District',
  entity: DistrictEntity,
  key: 'ags',
  fields: {
    ags: stored,
    name: stored,
    shortName: stored,
    kind: stored,
    population: { expression: (args, context) => populationOn(dayOf(args, context)) },
    populationFigures: many('ags', () => PopulationFigure, figuresByAgs),
    areaSquareKm,
    coordinates,
    seat: stored,
    nuts3: stored,
    administrativeRegion: one(() => AdministrativeRegion, 'administrativeRegionId'),
    centers: many('ags', () => Center, centersByDistrict),
    municipalities: connectionBelow('ags', () => Municipality, municipalityList, 'districtAgs'),
    provenance,
  },
});
