import type { ListBelow } from '../../common/read.ts';
import { raw, sql, type Sql } from '../../common/sql.ts';
import type { Viewer } from '../../common/viewer.ts';

/** Rows below a grant, by id within their day; a grant has few of them. */
export const byGrant = (day: string): ListBelow => ({ by: 'grantId', orderBy: raw(`t.grant_id, t.${day}, t.id`) });

/** The steps of a grant, oldest first. */
export const eventsByGrant: ListBelow = { by: 'grantId', orderBy: raw('t.grant_id, t.position') };

/** The steps that a viewer may know of: a center those of its own, as reasons are not for its neighbours. */
export const grantEventsSeenBy = ({ role, centerId }: Viewer): Sql | null =>
  role === 'center' ? sql`grant_id in (select id from grant_award where center_id = ${centerId})` : null;

/** What of a grant can still be called up: null in loaded rows, nothing once it is closed. */
export const leftOfGrant: Sql = sql`case t.status when 'GRANTED' then t.amount_cents - coalesce((select sum(d.amount_cents)
  from disbursement d where d.grant_id = t.id and d.status <> 'REJECTED'), 0) when 'CLOSED' then 0 end`;
