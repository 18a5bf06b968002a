import { raw, sql, type Sql } from '../../common/sql.ts';
import { berlinDay } from '../../common/validity.ts';
import { HANDED_IN } from './applications.ts';

/** Whether the day is past, so that something may have happened since. Of today, and of days to come, the rows as they are tell all. */
const isPast = (day: string): boolean => day < berlinDay(new Date());

/**
 * The applications that were handed in by the end of the day, as they were then: status, amount and days. What they are for is
 * told as it is now. Those on record without a day count always.
 */
export function applicationsOn(day: string): Sql {
  if (!isPast(day)) return sql`(select * from grant_application where ${HANDED_IN}) t`;
  const steps = sql`select application_id, max(position) as latest,
      max(case when action in ('ENTER', 'CHANGE') then position end) as drawn_up,
      max(case when action = 'SUBMIT' then happened_on end) as submitted_on
    from application_event where happened_on <= ${day} group by application_id`;
  return sql`(select a.id, a.year, a.year_to, a.program_id, a.program_part_id, a.module_id, a.cost_kind, a.district_ags,
      a.center_id, a.provenance_kind, coalesce(state.to_status, a.status) as status,
      coalesce(drawn.amount_cents, a.amount_cents) as amount_cents, coalesce(s.submitted_on, a.submitted_on) as submitted_on,
      case when a.decided_on <= ${day} then a.decided_on end as decided_on
    from grant_application a
      left join (${steps}) s on s.application_id = a.id
      left join application_event state on state.application_id = a.id and state.position = s.latest
      left join application_event drawn on drawn.application_id = a.id and drawn.position = s.drawn_up
    where case when a.provenance_kind = 'ENTERED' then s.submitted_on is not null
      else a.${HANDED_IN} and (a.submitted_on is null or a.submitted_on <= ${day}) end) t`;
}

/** The rows of a table that were there by the end of the day: `on` is the column of the day on which it happened. Those without a day count always. */
export const rowsBy =
  (table: string, on: string) =>
  (day: string): Sql =>
    isPast(day)
      ? sql`(select * from ${raw(table)} where ${raw(on)} is null or ${raw(on)} <= ${day}) t`
      : raw(`${table} t`);

/** The rows of a table that were done by the end of the day; those without a day are not done yet, and do not count. */
export const rowsDoneBy =
  (table: string, on: string) =>
  (day: string): Sql => {
    const done = isPast(day) ? sql`${raw(on)} <= ${day}` : raw(`${on} is not null`);
    return sql`(select * from ${raw(table)} where ${done}) t`;
  };

/** The tranches that were called up by the end of the day, and what had become of them by then. */
export const requestsOn = (day: string): Sql =>
  sql`(select d.*, case when d.paid_on <= ${day} then d.paid_on end as paid_by_then,
      case when d.status = 'REJECTED' and d.decided_on <= ${day} then 1 else 0 end as refused_by_then
    from disbursement d where d.requested_on <= ${day}) t`;

/** All rows of a table whose rows have no day: they count always. */
export const rowsWithoutDay = (table: string) => (): Sql => raw(`${table} t`);
