import { every, join, raw, sql, type Sql } from '../../common/sql.ts';
import type { Viewer } from '../../common/viewer.ts';
import { GRANT_TRANSITIONS, type GrantTransition, type Kind } from './grant-life-cycle.ts';
import { APPLICANTS, TRANSITIONS, type Transition } from './life-cycle.ts';

/** What a task is about: the kind of row that its step is taken with. */
type TaskKind = 'APPLICATION' | Exclude<Kind, 'FORWARDING'>;

/** The table of each kind, and the column that names such a row in a task. */
const KINDS: Record<TaskKind, { table: string; reference: string }> = {
  APPLICATION: { table: 'grant_application', reference: 'applicationId' },
  GRANT: { table: 'grant_award', reference: 'grantId' },
  DISBURSEMENT: { table: 'disbursement', reference: 'disbursementId' },
  USAGE_REPORT: { table: 'usage_report', reference: 'usageReportId' },
  REPAYMENT: { table: 'repayment', reference: 'repaymentId' },
};

type Awaited =
  | Extract<(typeof TRANSITIONS)[number], { awaitedIn: unknown }>
  | Extract<(typeof GRANT_TRANSITIONS)[number], { awaitedIn: unknown }>;

/** Since which day a step is waited for, and what the status alone does not tell; the row is `t`. */
interface Wait {
  since: Sql;
  when?(today: string): Sql;
  /** Where it is not the row's. */
  amountCents?: Sql;
}

const isBelow = (table: string, where: string): Sql =>
  raw(`exists (select 1 from ${table} b where b.grant_id = t.id and ${where})`);
const sumBelow = (table: string, where: string): string =>
  `coalesce((select sum(b.amount_cents) from ${table} b where b.grant_id = t.id and ${where}), 0)`;

const IS_REPORTED = isBelow('usage_report', "b.status = 'ACCEPTED'");
/** What was paid, and neither used nor demanded back. */
const UNUSED = raw(
  `${sumBelow('disbursement', "b.status = 'PAID'")} - ${sumBelow('usage_report', "b.status = 'ACCEPTED'")} - ${sumBelow('repayment', '1 = 1')}`,
);
const LAST_STEP = raw('(select max(e.happened_on) from grant_event e where e.grant_id = t.id)');

const WAITS: Record<Awaited['action'], Wait> = {
  SUBMIT: {
    since: raw(
      "(select max(e.happened_on) from application_event e where e.application_id = t.id and e.action = 'RETURN')",
    ),
  },
  COMMENT: {
    since: raw('t.submitted_on'),
    when: () =>
      raw("not exists (select 1 from application_event e where e.application_id = t.id and e.action = 'COMMENT')"),
  },
  APPROVE: { since: raw('t.submitted_on') },
  APPROVE_DISBURSEMENT: { since: raw('t.requested_on') },
  PAY_DISBURSEMENT: { since: raw('t.decided_on') },
  SUBMIT_REPORT: {
    since: raw('t.ends_on'),
    when: (today) => sql`t.ends_on < ${today} and not ${isBelow('usage_report', '1 = 1')}`,
  },
  CORRECT_REPORT: {
    since: raw(
      "(select max(e.happened_on) from grant_event e where e.subject_id = t.id and e.action = 'OBJECT_TO_REPORT')",
    ),
  },
  ACCEPT_REPORT: { since: raw('t.submitted_on') },
  DEMAND_REPAYMENT: { since: LAST_STEP, when: () => sql`${IS_REPORTED} and ${UNUSED} > 0`, amountCents: UNUSED },
  RECORD_REPAYMENT: { since: raw('t.due_on'), when: (today) => sql`t.due_on <= ${today}` },
  CLOSE_GRANT: {
    since: LAST_STEP,
    when: () =>
      sql`${IS_REPORTED} and ${UNUSED} = 0 and not ${isBelow('disbursement', "b.status in ('REQUESTED', 'APPROVED')")}
        and not ${isBelow('repayment', "b.status = 'DUE'")}`,
  },
};

/** Every step that somebody waits for, with the kind of row that it is taken with. */
const AWAITED = [
  ...(TRANSITIONS as readonly Transition[]).map((each) => ({ ...each, kind: 'APPLICATION' as const })),
  ...(GRANT_TRANSITIONS as readonly GrantTransition[]).map((each) => ({
    ...each,
    kind: each.from ? (each.of as TaskKind) : ('GRANT' as const),
  })),
].filter(({ awaitedIn }) => awaitedIn);

/**
 * What waits for the viewer, one row each: the statement that a task is read from. Nobody has two tasks with one row, so a task has
 * the row's id.
 */
export const tasksOf = (viewer: Viewer, today: string): Sql =>
  join(
    AWAITED.map(({ action, kind, by, awaitedIn }) => {
      const { since, when, amountCents = raw('t.amount_cents') } = WAITS[action as Awaited['action']];
      const status = raw(`t.status in (${awaitedIn!.map((each) => `'${each}'`).join()})`);
      return sql`select t.id as id, ${raw(`'${action}'`)} as action, ${raw(`'${kind}'`)} as kind, ${since} as since,
          ${amountCents} as amountCents, t.version as version, t.district_ags as districtAgs, t.center_id as centerId, ${references(kind)}
        from ${raw(KINDS[kind].table)} t
        where ${every([raw("t.provenance_kind = 'ENTERED'"), status, isFor(by, viewer), when?.(today) ?? raw('1 = 1')])}`;
    }),
    ' union all ',
  );

/** The row itself under the name of its kind, and the grant that it is of. */
const references = (kind: TaskKind): Sql =>
  join(
    Object.entries(KINDS).map(([each, { reference }]) => {
      const grantId = each === 'GRANT' && kind !== 'APPLICATION' ? 't.grant_id' : 'null';
      return raw(`${each === kind ? 't.id' : grantId} as ${reference}`);
    }),
  );

/** Whether the step is the viewer's to take, as `statusBehind` says it of one row. */
function isFor(by: Transition['by'], { role, centerId }: Viewer): Sql {
  if (!role || !by.includes(role)) return raw('1 = 0');
  if (by !== APPLICANTS) return raw('1 = 1');
  return role === 'center' ? sql`t.center_id = ${centerId}` : raw('t.center_id is null');
}
