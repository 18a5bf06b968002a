import { byRange, byValue } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { raw } from '../../common/sql.ts';

/** What waits for somebody, oldest first: tasks and overdue items, whose statements name these columns alike. */
export const waitingList: ListReader = {
  filter: () => ({
    action: byValue(raw('t.action')),
    kind: byValue(raw('t.kind')),
    since: byRange(raw('t.since')),
    amountCents: byRange(raw('t.amountCents')),
    districtAgs: byValue(raw('t.districtAgs')),
    administrativeRegionId: byValue(raw('substr(t.districtAgs, 1, 3)')),
    centerId: byValue(raw('t.centerId')),
  }),
  orders: () => ({ ID: raw('t.id'), SINCE: raw('t.since'), AMOUNT: raw('t.amountCents') }),
  standard: [{ field: 'SINCE', direction: 'ASC' }],
};
