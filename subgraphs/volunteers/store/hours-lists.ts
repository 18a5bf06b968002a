import { byRange, byValue } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import { raw } from '../../common/sql.ts';

/** Hours one by one, the oldest first. */
export const hoursList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    status: byValue(raw('t.status')),
    workedOn: byRange(raw('t.worked_on')),
    minutes: byRange(raw('t.minutes')),
    topicCode: byValue(raw('t.topic_code')),
    offerId: byValue(raw('t.offer_id')),
    volunteerId: byValue(raw('t.volunteer_id')),
    ...provenanceFilter,
  }),
  orders: () => ({ ID: raw('t.id'), WORKED_ON: raw('t.worked_on'), LOGGED_ON: raw('t.logged_on') }),
  standard: [{ field: 'WORKED_ON', direction: 'ASC' }],
};

/** Those that wait for a decision. */
export const hoursToApproveList: ListReader = { ...hoursList, where: () => raw("t.status = 'LOGGED'") };

/** Courses, the latest first. */
export const qualificationList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    kind: byValue(raw('t.kind')),
    status: byValue(raw('t.status')),
    heldOn: byRange(raw('t.held_on')),
    topicCode: byValue(raw('t.topic_code')),
    ...provenanceFilter,
  }),
  orders: () => ({ ID: raw('t.id'), HELD_ON: raw('t.held_on') }),
  standard: [{ field: 'HELD_ON', direction: 'DESC' }],
};
