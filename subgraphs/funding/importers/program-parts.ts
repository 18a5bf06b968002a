import { cell, csvImporter, provenanceCells } from '../../common/importer.ts';
import { ProgramPart } from '../entities/program-part.ts';

/** The parts I to IV of KommAn-NRW. Source: funding concept of 2018; rhythm: with a new concept. */
export const programParts = csvImporter({
  file: 'program_parts.csv',
  entity: ProgramPart,
  line: {
    id: cell.text,
    programId: cell.text,
    code: cell.text,
    labelDe: cell.text,
    labelEn: cell.text,
    applicantDe: cell.text,
    applicantEn: cell.text,
    recipientDe: cell.optionalText,
    recipientEn: cell.optionalText,
    ...provenanceCells,
  },
});
