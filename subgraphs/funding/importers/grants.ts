import { cell, csvImporter, optional, provenanceCells } from '../../common/importer.ts';
import { Grant } from '../entities/grant.ts';
import { amountCells, costKind, placeCells, programCells, year } from './funding-cells.ts';

const grantsOf = (file: string) =>
  csvImporter({
    file,
    entity: Grant,
    line: {
      id: cell.text,
      year,
      yearTo: year,
      ...programCells,
      costKind: optional(costKind),
      ...placeCells,
      ...amountCells,
      decidedOn: cell.optionalDay,
      ...provenanceCells,
    },
  });

/** Grants whose amount is known. Source: district papers and press; rhythm: as they are found. */
export const grants = grantsOf('grants.csv');

/** Grants of the five later districts. */
export const laterGrants = grantsOf('later-openings/grants.csv');
