import { z } from 'zod';
import { cell, code, csvImporter, provenanceCells } from '../../common/importer.ts';
import { StaffingIncrement } from '../entities/staffing-increment.ts';

/** Posts with at most two decimals, as hundredths of a post. */
const hundredths = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,2})?$/, 'expected posts with at most two decimals, such as 1.5')
  .transform((posts) => Math.round(Number(posts) * 100));

const staffingIncrementsOf = (file: string) =>
  csvImporter({
    file,
    entity: StaffingIncrement,
    line: {
      id: cell.text,
      centerId: cell.centerId,
      purpose: code('COORDINATION'),
      fullTimeEquivalents: hundredths,
      validFrom: cell.optionalDay,
      validTo: cell.optionalDay,
      ...provenanceCells,
    },
    toRow: ({ fullTimeEquivalents, ...line }) => ({ ...line, fullTimeEquivalentHundredths: fullTimeEquivalents }),
  });

/** One post for each of the 49 centers, and documented additions. Source: press release of 22 January 2016, district papers. */
export const staffingIncrements = staffingIncrementsOf('staffing_increments.csv');

/** Posts of the five later centers: one documented, four by the same rule. */
export const laterStaffingIncrements = staffingIncrementsOf('later-openings/staffing_increments.csv');
