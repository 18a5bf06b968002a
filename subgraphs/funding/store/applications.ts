import type { ListBelow } from '../../common/read.ts';
import { raw, sql, type Sql } from '../../common/sql.ts';
import type { Viewer } from '../../common/viewer.ts';

/** What was handed in. Drafts are nobody else's business, and no figure counts them. */
export const HANDED_IN: Sql = raw("status <> 'DRAFT'");

/** The applications that a viewer may know of: drafts are their applicant's own. `isSeenBy` says the same of one row. */
export function applicationsSeenBy({ role, centerId }: Viewer): Sql {
  if (role === 'center') return sql`(${HANDED_IN} or center_id = ${centerId})`;
  return role === 'granting_authority' ? sql`(${HANDED_IN} or center_id is null)` : HANDED_IN;
}

/** The steps that a viewer may know of: those of the applications it sees; a center those of its own, as reasons are not for its neighbours. */
export function eventsSeenBy(viewer: Viewer): Sql {
  const own = viewer.role === 'center' ? sql`center_id = ${viewer.centerId}` : applicationsSeenBy(viewer);
  return sql`application_id in (select id from grant_application where ${own})`;
}

/** The lines of an application, in order. */
export const linesByApplication: ListBelow = { by: 'applicationId', orderBy: raw('t.application_id, t.position') };

/** The steps of an application, oldest first. */
export const eventsByApplication: ListBelow = { by: 'applicationId', orderBy: raw('t.application_id, t.position') };

/** The advice on an application, oldest first. */
export const commentsByApplication: ListBelow = { ...eventsByApplication, where: () => raw("t.action = 'COMMENT'") };
