import { cell, code, csvImporter, provenanceCells } from '../../common/importer.ts';
import { LumpSumRate } from '../entities/lump-sum-rate.ts';
import { cents, costKind } from './funding-cells.ts';

/** What one unit of each item is worth, by time. Source: guidelines and pages of the authorities; rhythm: with a new guideline. */
export const lumpSumRates = csvImporter({
  file: 'lump_sum_rates.csv',
  entity: LumpSumRate,
  line: {
    id: cell.text,
    itemCode: cell.text,
    programPartId: cell.text,
    moduleId: cell.optionalText,
    costKind,
    labelDe: cell.text,
    labelEn: cell.text,
    unit: code('ROOM', 'MONTH', 'ACCOMPANIMENT', 'MEASURE', 'MEDIUM', 'PAGE', 'HOUR', 'MEETING', 'POST_YEAR', 'YEAR'),
    amountCents: cents,
    validFrom: cell.optionalDay,
    validTo: cell.optionalDay,
    capDe: cell.optionalText,
    capEn: cell.optionalText,
    ...provenanceCells,
  },
});
