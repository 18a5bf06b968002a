import { z } from 'zod';
import { cell, csvImporter, provenanceCells } from '../../common/importer.ts';
import { PopulationFigure } from '../entities/population-figure.ts';

/** Inhabitants of districts and municipalities. Source: Destatis, GV-ISys, free with attribution; rhythm: each year. */
export const populationFigures = csvImporter({
  file: 'population_figures.csv',
  entity: PopulationFigure,
  line: {
    ags: z.union([cell.districtAgs, cell.municipalityAgs]),
    recordedOn: cell.day,
    population: cell.whole,
    ...provenanceCells,
  },
});
