import { provenance } from '../../common/provenance.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { PopulationFigure as Sdl } from '../__generated__/types.ts';
import { PopulationFigure as PopulationFigureEntity } from '../entities/population-figure.ts';

export const PopulationFigure: TypeReader = reader<Sdl>({
  type: 'PopulationFigure',
  entity: PopulationFigureEntity,
  key: 'ags',
  fields: { recordedOn: stored, population: stored, provenance },
});
