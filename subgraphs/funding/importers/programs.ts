import { cell, csvImporter, provenanceCells } from '../../common/importer.ts';
import { Program } from '../entities/program.ts';

/** KommAn-NRW, its predecessors and neighbours. Source: funding concepts, press releases; rhythm: when a program begins or ends. */
export const programs = csvImporter({
  file: 'programs.csv',
  entity: Program,
  line: {
    id: cell.text,
    name: cell.text,
    labelDe: cell.text,
    labelEn: cell.text,
    validFrom: cell.optionalDay,
    validTo: cell.optionalDay,
    predecessorOf: cell.optionalText,
    ...provenanceCells,
  },
});
