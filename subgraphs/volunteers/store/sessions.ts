import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { BadUserInput } from '../../common/errors.ts';
import { byRange, byValue, byYear } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import { every, raw, sql } from '../../common/sql.ts';

/** The year of a session's day, as a number on both databases. */
export const YEAR_HELD = raw('(0 + substr(t.held_on, 1, 4))');

/** Sessions by day and time. Attendance is no field to filter or to order by: it would show in what is found. */
export const sessionList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    offerId: byValue(raw('t.offer_id')),
    meetingPointId: byValue(raw('t.meeting_point_id')),
    centerId: byValue(raw('t.center_id')),
    districtAgs: byValue(raw('t.district_ags')),
    administrativeRegionId: byValue(raw('substr(t.district_ags, 1, 3)')),
    topic: byValue(raw('t.topic_code')),
    audience: byValue(raw('t.audience')),
    status: byValue(raw('t.status')),
    heldOn: byRange(raw('t.held_on')),
    year: byYear(YEAR_HELD),
    ...provenanceFilter,
  }),
  orders: () => ({ ID: raw('t.id'), HELD_ON: raw('t.held_on'), STARTS_AT: raw('t.starts_at') }),
  standard: [
    { field: 'HELD_ON', direction: 'ASC' },
    { field: 'STARTS_AT', direction: 'ASC' },
  ],
  where(args) {
    const { from = null, to = null } = args as { from?: string | null; to?: string | null };
    if (from !== null && to !== null && to < from)
      throw new BadUserInput('to: give a day that is not before from.', 'to');
    return every([
      ...(from === null ? [] : [sql`t.held_on >= ${from}`]),
      ...(to === null ? [] : [sql`t.held_on <= ${to}`]),
    ]);
  },
};

/** How many came to each session, for its own center; null for everybody else, and where nothing is on record. */
export const attendanceOf = (sessions: readonly Row[], { viewer: { role, centerId } }: Context): (Row | null)[] =>
  sessions.map(({ centerId: of, newcomers, locals }) =>
    role === 'center' && of === centerId && newcomers !== null && locals !== null ? { newcomers, locals } : null,
  );
