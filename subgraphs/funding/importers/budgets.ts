import { cell, code, csvImporter, provenanceCells } from '../../common/importer.ts';
import { Budget } from '../entities/budget.ts';
import { cents, programCells, year } from './funding-cells.ts';

/** What the Land set aside. Source: papers of parliament and press releases; rhythm: each year. */
export const budgets = csvImporter({
  file: 'budgets.csv',
  entity: Budget,
  line: {
    id: cell.text,
    ...programCells,
    year,
    purpose: code('TOTAL', 'PART', 'VOLUNTEERING'),
    amountKind: code('BUDGETED', 'ANNOUNCED'),
    amountCents: cents,
    ...provenanceCells,
  },
});
