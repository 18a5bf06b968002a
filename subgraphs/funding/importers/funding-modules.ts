import { cell, csvImporter, provenanceCells } from '../../common/importer.ts';
import { FundingModule } from '../entities/funding-module.ts';

/** The modules A to D of part II. Source: funding concept of 2018; rhythm: with a new concept. */
export const fundingModules = csvImporter({
  file: 'funding_modules.csv',
  entity: FundingModule,
  line: {
    id: cell.text,
    programPartId: cell.text,
    labelDe: cell.text,
    labelEn: cell.text,
    descriptionDe: cell.text,
    descriptionEn: cell.text,
    ...provenanceCells,
  },
});
