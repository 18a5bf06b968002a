import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import type { Filter } from '../../common/filter.ts';
import { matching } from '../../common/page.ts';
import { groupBy } from '../../common/read.ts';
import { join, raw, sql, type Sql } from '../../common/sql.ts';
import { groupColumns, groupKeys, groupNames } from '../../common/statistics.ts';
import { dayOf } from '../../common/validity.ts';
import { fundingList } from './funding-rows.ts';
import { dimensions, groupValues, type SumRow } from './funding-statistics.ts';
import { periodOf, periodsBetween, type Interval, type Period } from './periods.ts';
import { countStages, STAGES, type CountedSums } from './stages.ts';

/** What a series is asked for. */
export interface SeriesAsked {
  interval: Interval;
  from: string;
  to: string;
  groupBy?: string | null;
  filter?: Filter | null;
  /** The day whose knowledge counts. */
  asOf?: string | null;
}

/** Sums of a month; or, without a day, of one year or of several. */
interface SeriesRow extends SumRow {
  month: string | null;
  firstYear: number | null;
  lastYear: number | null;
}

/**
 * Money by period, for each group: every period is there, with null where nothing is on record. Rows without a day stand in
 * the period of their year, where periods are years and it is one; else apart, under `undated`. One statement.
 * @throws BadUserInput for a time or filter that cannot be used.
 */
export async function seriesOfFunding(args: SeriesAsked, context: Context) {
  const periods = periodsBetween(args.interval, args.from, args.to);
  const grouped = args.groupBy ? [args.groupBy] : [];
  const rows = await context.db.rows<SeriesRow>(statementOf(args, periods, grouped, context));
  const groups = groupBy(rows, (row) => JSON.stringify(groupKeys(row, grouped)));
  if (!grouped.length && !groups.size) groups.set('', []);
  return { groups: [...groups.values()].map((ofGroup) => groupOf(ofGroup, periods, args.interval, grouped)) };
}

function statementOf(args: SeriesAsked, periods: readonly Period[], grouped: readonly string[], context: Context): Sql {
  const day = dayOf({ ...args }, context);
  const where = matching(fundingList, { filter: args.filter }, context);
  const [from, to] = [periods[0]!.from, periods.at(-1)!.to];
  const keys = grouped.length ? sql`, ${groupColumns(dimensions, grouped)}` : raw('');
  const names = grouped.length ? sql`, ${groupNames(grouped)}` : raw('');
  const parts = STAGES.map(
    ({ amount, rowsOn, happenedOn: on }) => sql`
      select ${amount} as stage, substr(${on}, 1, 7) as month, case when ${on} is null then t.year end as firstYear,
        case when ${on} is null then t.year_to end as lastYear, sum(t.amount_cents) as cents, count(*) as counted${keys}
      from ${rowsOn(day)} where ${where} and (${on} between ${from} and ${to}
        or (${on} is null and t.year <= ${Number(to.slice(0, 4))} and t.year_to >= ${Number(from.slice(0, 4))}))
      group by month, firstYear, lastYear${names}`,
  );
  return sql`${join(parts, ' union all ')} order by ${grouped.length ? sql`${groupNames(grouped)}, ` : raw('')}stage`;
}

function groupOf(
  rows: readonly SeriesRow[],
  periods: readonly Period[],
  interval: Interval,
  grouped: readonly string[],
): Row {
  const byPeriod = groupBy(rows, (row) => placeOf(row, interval));
  const undated = byPeriod.get(UNDATED);
  return {
    periods: periods.map((period): Period & { sums: CountedSums } => ({
      sums: countStages(byPeriod.get(period.name) ?? []),
      ...period,
    })),
    undated: undated ? countStages(undated) : null,
    ...groupValues(rows[0] ?? {}, grouped),
  };
}

const UNDATED = '';

function placeOf({ month, firstYear, lastYear }: SeriesRow, interval: Interval): string {
  if (month !== null) return periodOf(month, interval);
  return interval === 'YEAR' && firstYear === lastYear ? String(firstYear) : UNDATED;
}
