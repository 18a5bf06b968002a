import { cell, code, csvImporter, optional, provenanceCells } from '../../common/importer.ts';
import { GrantApplication } from '../entities/grant-application.ts';
import { amountCells, costKind, placeCells, programCells, year } from './funding-cells.ts';

/** Applications whose amount is known. Source: district papers; rhythm: as they are found. */
export const grantApplications = csvImporter({
  file: 'grant_applications.csv',
  entity: GrantApplication,
  line: {
    id: cell.text,
    year,
    yearTo: year,
    ...programCells,
    costKind: optional(costKind),
    ...placeCells,
    ...amountCells,
    status: code('SUBMITTED'),
    ...provenanceCells,
  },
});
