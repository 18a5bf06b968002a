import { byRange, byValue } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import type { ListBelow } from '../../common/read.ts';
import { raw } from '../../common/sql.ts';
import { dayOf, validOn } from '../../common/validity.ts';

/** The staffing increments of the day, by id. A ki id holds the AGS of its district behind `KI-`. */
export const staffingIncrementList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    centerId: byValue(raw('t.center_id')),
    districtAgs: byValue(raw('substr(t.center_id, 4, 5)')),
    administrativeRegionId: byValue(raw('substr(t.center_id, 4, 3)')),
    purpose: byValue(raw('t.purpose')),
    // Divided here and not by the client: hundredths / 100.0 is the very number that 1.1 is.
    fullTimeEquivalents: byRange(raw('t.full_time_equivalent_hundredths / 100.0')),
    ...provenanceFilter,
  }),
  orders: () => ({
    ID: raw('t.id'),
    CENTER: raw('t.center_id'),
    FULL_TIME_EQUIVALENTS: raw('t.full_time_equivalent_hundredths'),
    VALID_FROM: raw("coalesce(t.valid_from, '')"),
  }),
  standard: [{ field: 'ID', direction: 'ASC' }],
  where: (args, context) => validOn(dayOf(args, context)),
};

/** The staffing increments of a center on the day, by id. */
export const staffingIncrementsByCenter: ListBelow = {
  by: 'centerId',
  orderBy: raw('t.id'),
  where: (args, context) => validOn(dayOf(args, context)),
};
