import { byRange, byValue, byYear } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import { raw } from '../../common/sql.ts';

/** Ceilings, applications, grants or forwarded money, newest first: their tables share the columns of `FundingRow`. */
export const fundingList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    year: byYear(raw('t.year')),
    yearTo: byYear(raw('t.year_to')),
    programId: byValue(raw('t.program_id')),
    partId: byValue(raw('t.program_part_id')),
    moduleId: byValue(raw('t.module_id')),
    costKind: byValue(raw('t.cost_kind')),
    districtAgs: byValue(raw('t.district_ags')),
    administrativeRegionId: byValue(raw('substr(t.district_ags, 1, 3)')),
    centerId: byValue(raw('t.center_id')),
    amountCents: byRange(raw('t.amount_cents')),
    ...provenanceFilter,
  }),
  orders: () => ({
    ID: raw('t.id'),
    YEAR: raw('t.year'),
    AMOUNT: raw('t.amount_cents'),
    DISTRICT: raw('t.district_ags'),
  }),
  standard: [{ field: 'YEAR', direction: 'DESC' }],
};
