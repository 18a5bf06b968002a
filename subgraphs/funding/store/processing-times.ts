import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import type { Filter } from '../../common/filter.ts';
import { matching } from '../../common/page.ts';
import { groupBy } from '../../common/read.ts';
import { join, raw, sql, type Sql } from '../../common/sql.ts';
import { groupColumns, groupKeys, groupNames } from '../../common/statistics.ts';
import { dayOf, daysBetween } from '../../common/validity.ts';
import { fundingList } from './funding-rows.ts';
import { dimensions, groupValues } from './funding-statistics.ts';
import { applicationsOn, requestsOn } from './known-on.ts';

/** A way that somebody waits for: the rows as known on a day (as table `t`), the days on which it began and ended, and which rows still wait. */
interface Span {
  step: string;
  rowsOn(day: string): Sql;
  began: Sql;
  ended: Sql;
  isOpen: Sql;
}

/** Every way whose length is told. Only what was entered here has both days. */
const SPANS: readonly Span[] = [
  {
    step: 'SUBMISSION_TO_DECISION',
    rowsOn: applicationsOn,
    began: raw('t.submitted_on'),
    ended: raw('t.decided_on'),
    // One that was returned waits for its applicant, one that was withdrawn for nobody.
    isOpen: raw("t.status = 'SUBMITTED'"),
  },
  {
    step: 'REQUEST_TO_PAYMENT',
    rowsOn: requestsOn,
    began: raw('t.requested_on'),
    ended: raw('t.paid_by_then'),
    isOpen: raw('t.refused_by_then = 0'),
  },
];

/** What is asked for. */
interface Asked {
  filter?: Filter | null;
  groupBy?: string | null;
  /** The day whose knowledge counts. */
  asOf?: string | null;
}

/** So many rows that began on one day, and ended on one, or have not ended. */
interface SpanRow extends Row {
  step: string;
  began: string;
  ended: string | null;
  counted: number;
}

/** How long a way took: whole days, by the nearest rank; null where nothing has ended, or nothing is open. */
export interface ProcessingTime {
  step: string;
  count: number;
  medianDays: number | null;
  percentile90Days: number | null;
  openCount: number;
  oldestOpenDays: number | null;
}

/** How long each way took, in all and by group: one statement. @throws BadUserInput for a filter that cannot be used. */
export async function processingTimes(args: Asked, context: Context) {
  const day = dayOf({ ...args }, context);
  const grouped = args.groupBy ? [args.groupBy] : [];
  const rows = await context.db.rows<SpanRow>(
    statementOf(matching(fundingList, { filter: args.filter }, context), grouped, day),
  );
  const groups = grouped.length ? groupBy(rows, (row) => JSON.stringify(groupKeys(row, grouped))) : new Map();
  return {
    total: timesOf(rows, day),
    groups: [...groups.values()].map((ofGroup) => ({
      times: timesOf(ofGroup, day),
      ...groupValues(ofGroup[0]!, grouped),
    })),
  };
}

function statementOf(where: Sql, grouped: readonly string[], day: string): Sql {
  const keys = grouped.length ? sql`, ${groupColumns(dimensions, grouped)}` : raw('');
  const names = grouped.length ? sql`, ${groupNames(grouped)}` : raw('');
  const parts = SPANS.map(
    ({ step, rowsOn, began, ended, isOpen }) => sql`
      select ${step} as step, ${began} as began, ${ended} as ended, count(*) as counted${keys}
      from ${rowsOn(day)} where ${where} and t.provenance_kind = 'ENTERED' and ${began} is not null
        and (${ended} is not null or ${isOpen})
      group by ${began}, ${ended}${names}`,
  );
  return sql`${join(parts, ' union all ')} order by ${grouped.length ? sql`${groupNames(grouped)}, ` : raw('')}step, began`;
}

const timesOf = (rows: readonly SpanRow[], day: string): ProcessingTime[] =>
  SPANS.map(({ step }) => {
    const own = rows.filter((row) => row.step === step);
    const done = lengthsOf(own.flatMap((row) => (row.ended === null ? [] : [{ ...row, until: row.ended }])));
    const open = lengthsOf(own.flatMap((row) => (row.ended === null ? [{ ...row, until: day }] : [])));
    return {
      step,
      count: countOf(done),
      medianDays: nearestRank(done, 50),
      percentile90Days: nearestRank(done, 90),
      openCount: countOf(open),
      oldestOpenDays: open.at(-1)?.days ?? null,
    };
  });

/** So many ways of so many days. */
interface Length {
  days: number;
  count: number;
}

/** The lengths, shortest first. */
const lengthsOf = (rows: readonly (SpanRow & { until: string })[]): Length[] =>
  rows
    .map(({ began, until, counted }) => ({ days: daysBetween(began, until), count: Number(counted) }))
    .sort((a, b) => a.days - b.days);

const countOf = (lengths: readonly Length[]): number => lengths.reduce((sum, { count }) => sum + count, 0);

/**
 * The nearest rank: of n lengths in order the one with the number ceil(n * percent / 100), so always one that was.
 * @param lengths shortest first
 */
export function nearestRank(lengths: readonly Length[], percent: number): number | null {
  let left = Math.ceil((countOf(lengths) * percent) / 100);
  return lengths.find(({ count }) => (left -= count) <= 0)?.days ?? null;
}
