import { cell, csvImporter, optional, provenanceCells } from '../../common/importer.ts';
import { Allocation } from '../entities/allocation.ts';
import { amountCells, costKind, placeCells, programCells, year } from './funding-cells.ts';

const allocationsOf = (file: string) =>
  csvImporter({
    file,
    entity: Allocation,
    line: {
      id: cell.text,
      year,
      ...programCells,
      costKind: optional(costKind),
      ...placeCells,
      ...amountCells,
      potential: cell.flag,
      ...provenanceCells,
    },
    // A ceiling is always one of a single year.
    toRow: (line) => ({ ...line, yearTo: line.year }),
  });

/** Ceilings: 36 documented, the others by the allocation model (docs/data-sources.md); rhythm: each year. */
export const allocations = allocationsOf('allocations.csv');

/** Ceilings of the five later districts, from 2017 on. */
export const laterAllocations = allocationsOf('later-openings/allocations.csv');
