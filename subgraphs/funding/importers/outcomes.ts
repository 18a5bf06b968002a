import { cell, code, csvImporter, optional, provenanceCells } from '../../common/importer.ts';
import { Outcome } from '../entities/outcome.ts';
import { precision, year } from './funding-cells.ts';

/** Numbers that somebody published. Source: papers of parliament, districts, press; rhythm: as they are found. */
export const outcomes = csvImporter({
  file: 'outcomes.csv',
  entity: Outcome,
  line: {
    id: cell.text,
    scope: code('LAND', 'DISTRICT', 'MUNICIPALITY'),
    districtAgs: optional(cell.districtAgs),
    municipalityAgs: optional(cell.municipalityAgs),
    year,
    yearTo: year,
    indicator: code(
      'WELCOME_MEETING_POINTS_SET_UP',
      'WELCOME_MEETING_POINTS',
      'ROOMS_RENOVATED_OR_EQUIPPED',
      'PRINT_MEDIA',
      'ONLINE_MEDIA',
      'QUALIFICATION_TEACHING_HOURS',
      'EVENT_PARTICIPANTS',
      'INITIATIVES_FUNDED',
      'FORWARDING_RECIPIENTS',
      'GRANT_DECISIONS_PART_II',
      'LUMP_SUMS_APPLIED_FOR',
      'MUNICIPALITIES_APPLYING',
      'REFUGEES_ASSIGNED',
      'REFUGEES_LIVING_IN_DISTRICT',
    ),
    value: cell.whole,
    valuePrecision: precision,
    ...provenanceCells,
  },
});
