import { every, raw, sql, type Sql } from '../../common/sql.ts';
import { berlinDay, validOn } from '../../common/validity.ts';
import { localTime, opensAt } from './opening.ts';

// Conditions on `meeting_point t`: how it stands on a day, and at an instant.

const ENTERED = raw("t.provenance_kind = 'ENTERED'");

/**
 * Its status at the end of the day, by the steps that were entered. Before the first one it is what that one found, and of a row without
 * steps what it says now. No step lies in the future, so today's is the row's own, which costs nothing.
 */
export function statusOn(day: string): Sql {
  if (day >= berlinDay(new Date())) return raw('t.status');
  const event = raw('meeting_point_event e where e.meeting_point_id = t.id');
  return sql`case when ${ENTERED} then coalesce(
    (select e.to_status from ${event} and e.happened_on <= ${day} order by e.position desc limit 1),
    (select coalesce(e.from_status, e.to_status) from ${event} order by e.position limit 1),
    t.status) else t.status end`;
}

/** Whether it is open at the instant: by its hours, and by its validity and status on that day in Berlin. What costs most comes last. */
export function isOpenAt(instant: Date): Sql {
  const local = localTime(instant);
  return every([validOn(local.day), opensAt(local), sql`${statusOn(local.day)} = 'OPEN'`]);
}

/** Whether its municipality has a meeting point by it on the day: from its opening to its last day, paused or not. */
export const coversOn = (day: Sql): Sql =>
  sql`case when ${ENTERED} then t.opened_on is not null and t.opened_on <= ${day} else t.status in ('OPEN', 'PAUSED') end
    and ${isValidOn(day)}`;

/** Whether it is on record on the day, and not yet open. */
export const plannedOn = (day: Sql): Sql =>
  sql`case when ${ENTERED} then t.opened_on is null or t.opened_on > ${day} else t.status = 'PLANNED' end
    and ${isValidOn(day)}`;

/** As `validOn`, for a day that a statement has as a column. */
const isValidOn = (day: Sql): Sql =>
  sql`(t.valid_from is null or t.valid_from <= ${day}) and (t.valid_to is null or t.valid_to >= ${day})`;
