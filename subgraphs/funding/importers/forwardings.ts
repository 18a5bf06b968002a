import { cell, csvImporter, optional, provenanceCells } from '../../common/importer.ts';
import { Forwarding } from '../entities/forwarding.ts';
import { amountCells, placeCells, programCells, year } from './funding-cells.ts';

/** Forwarded money whose amount is known. Source: district papers and press; rhythm: as they are found. */
export const forwardings = csvImporter({
  file: 'forwardings.csv',
  entity: Forwarding,
  line: {
    id: cell.text,
    year,
    yearTo: year,
    ...programCells,
    ...placeCells,
    municipalityAgs: optional(cell.municipalityAgs),
    recipientCount: cell.optionalWhole,
    ...amountCells,
    ...provenanceCells,
  },
});
