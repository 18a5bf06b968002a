import { join, raw, sql, type Sql } from '../../common/sql.ts';
import { daysBetween, daysLater } from '../../common/validity.ts';
import { applicationsOn, requestsOn, rowsBy } from './known-on.ts';

/**
 * Calendar days that each may take; from the next one on it is overdue. Ours: no source names any, neither for decisions and
 * payments nor for the proof of use. A repayment has a due day of its own.
 */
export const DAYS_ALLOWED = {
  APPLICATION_UNDECIDED: 60,
  REQUEST_UNPAID: 30,
  REPORT_MISSING: 90,
  REPAYMENT_UNPAID: 0,
} as const;

export type OverdueKind = keyof typeof DAYS_ALLOWED;

/** What is not done yet: the rows as known on a day (as table `t`), and the day from which its days count. */
interface Undone {
  rowsOn(day: string): Sql;
  since: Sql;
  isUndone(day: string): Sql;
  references: Record<Reference, string>;
}

type Reference = 'applicationId' | 'grantId' | 'disbursementId' | 'repaymentId';
const NONE: Record<Reference, string> = {
  applicationId: 'null',
  grantId: 'null',
  disbursementId: 'null',
  repaymentId: 'null',
};

const UNDONE: Record<OverdueKind, Undone> = {
  APPLICATION_UNDECIDED: {
    rowsOn: applicationsOn,
    since: raw('t.submitted_on'),
    isUndone: () => raw("t.status = 'SUBMITTED'"),
    references: { ...NONE, applicationId: 't.id' },
  },
  REQUEST_UNPAID: {
    rowsOn: requestsOn,
    since: raw('t.requested_on'),
    isUndone: () => raw('t.paid_by_then is null and t.refused_by_then = 0'),
    references: { ...NONE, grantId: 't.grant_id', disbursementId: 't.id' },
  },
  REPORT_MISSING: {
    rowsOn: rowsBy('grant_award', 'decided_on'),
    since: raw('t.ends_on'),
    // Its own day is that of the last time it was handed in; the step tells of the first.
    isUndone: (day) =>
      sql`not exists (select 1 from grant_event e
        where e.grant_id = t.id and e.action = 'SUBMIT_REPORT' and e.happened_on <= ${day})`,
    references: { ...NONE, grantId: 't.id' },
  },
  REPAYMENT_UNPAID: {
    rowsOn: rowsBy('repayment', 'demanded_on'),
    since: raw('t.due_on'),
    isUndone: (day) => sql`(t.paid_on is null or t.paid_on > ${day})`,
    references: { ...NONE, grantId: 't.grant_id', repaymentId: 't.id' },
  },
};

/** What was overdue at the end of the day: the statement that an item is read from. Only of what was entered here; records of documents have no days. */
export const overdueOn = (day: string): Sql =>
  join(
    Object.entries(UNDONE).map(([kind, { rowsOn, since, isUndone, references }]) => {
      const named = Object.entries(references).map(([name, column]) => raw(`${column} as ${name}`));
      const latest = daysLater(day, -DAYS_ALLOWED[kind as OverdueKind]);
      return sql`select t.id as id, ${raw(`'${kind}'`)} as kind, ${since} as since, ${day} as asOf, t.amount_cents as amountCents,
          t.district_ags as districtAgs, t.center_id as centerId, ${join(named)}
        from ${rowsOn(day)} where t.provenance_kind = 'ENTERED' and ${since} < ${latest} and ${isUndone(day)}`;
    }),
    ' union all ',
  );

/** What the due day of an item is made of. */
export interface Waiting {
  kind: OverdueKind;
  since: string;
  asOf: string;
}

/** The last day on which it was not overdue, and for how many days it has been. */
export function dueOf({ kind, since, asOf }: Waiting) {
  const dueOn = daysLater(since, DAYS_ALLOWED[kind]);
  return { dueOn, daysOverdue: daysBetween(dueOn, asOf) };
}
