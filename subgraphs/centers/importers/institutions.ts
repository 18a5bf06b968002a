import { cell, code, csvImporter, provenanceCells } from '../../common/importer.ts';
import { Institution } from '../entities/institution.ts';

/** The authorities behind the programme. Source: press release of 22 January 2016 and guidelines; rhythm: on a reform. */
export const institutions = csvImporter({
  file: 'institutions.csv',
  entity: Institution,
  line: {
    id: cell.text,
    kind: code('MINISTRY', 'SCHOOL_MINISTRY', 'GRANTING_AUTHORITY', 'COORDINATION_OFFICE', 'REGIONAL_GOVERNMENT'),
    shortName: cell.text,
    name: cell.text,
    head: cell.optionalText,
    roleDe: cell.text,
    roleEn: cell.text,
    city: cell.optionalText,
    website: cell.optionalText,
    validFrom: cell.optionalDay,
    validTo: cell.optionalDay,
    ...provenanceCells,
  },
});
