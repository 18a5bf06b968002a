import { coordinates } from '../../common/address.ts';
import { provenance } from '../../common/provenance.ts';
import { many, one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { dayOf } from '../../common/validity.ts';
import type { Municipality as Sdl } from '../__generated__/types.ts';
import { Municipality as MunicipalityEntity } from '../entities/municipality.ts';
import { figuresByAgs, populationOn } from '../store/population.ts';
import { areaSquareKm } from './area.ts';
import { District } from './district.ts';
import { PopulationFigure } from './population-figure.ts';

export const Municipality: TypeReader = reader<Sdl>({
  type: 'Municipality',
  entity: MunicipalityEntity,
  key: 'ags',
  fields: {
    ags: stored,
    name: stored,
    kind: stored,
    population: { expression: (args, context) => populationOn(dayOf(args, context)) },
    populationFigures: many('ags', () => PopulationFigure, figuresByAgs),
    areaSquareKm,
    coordinates,
    postalCode: stored,
    district: one(() => District, 'districtAgs'),
    provenance,
  },
});
