import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import type { Filter } from '../../common/filter.ts';
import { matching } from '../../common/page.ts';
import { groupBy } from '../../common/read.ts';
import { join, raw, sql } from '../../common/sql.ts';
import { checkGroupBy, groupColumns, groupKeys, groupNames, type Dimensions } from '../../common/statistics.ts';
import { dayOf } from '../../common/validity.ts';
import { fundingList } from './funding-rows.ts';
import { countStages, STAGES, type CountedRow } from './stages.ts';

/** What sums of money can be grouped by. */
export const dimensions: Dimensions = {
  ADMINISTRATIVE_REGION: raw('substr(t.district_ags, 1, 3)'),
  DISTRICT: raw('t.district_ags'),
  CENTER: raw('t.center_id'),
  YEAR: raw("case t.year when t.year_to then concat(t.year, '') else concat(t.year, '-', t.year_to) end"),
  PROGRAM: raw('t.program_id'),
  PART: raw('t.program_part_id'),
  MODULE: raw('t.module_id'),
  COST_KIND: raw('t.cost_kind'),
  PROVENANCE_KIND: raw('t.provenance_kind'),
};

const UNGROUPED = Object.fromEntries(Object.keys(dimensions).map((dimension) => [dimension, null]));

/** The sum of a group's rows of one stage. */
export type SumRow = CountedRow & Row;

/** What statistics are asked for. */
interface Asked {
  groupBy: readonly string[];
  filter?: Filter | null;
  /** The day whose knowledge counts. */
  asOf?: string | null;
}

/**
 * Sums over the tables of all stages under one filter, by group; the total is that of the same rows.
 * Groups are ordered by their values, null first; a group also has each value under the name of its dimension.
 * @throws BadUserInput for a groupBy or filter that cannot be used.
 */
export async function sumFunding(args: Asked, context: Context) {
  const day = dayOf({ ...args }, context);
  const asked = checkGroupBy(args.groupBy);
  const where = matching(fundingList, { filter: args.filter }, context);
  const parts = STAGES.map(
    ({ amount, rowsOn }) => sql`
      select ${amount} as stage, sum(t.amount_cents) as cents, count(*) as counted, ${groupColumns(dimensions, asked)}
      from ${rowsOn(day)} where ${where} group by ${groupNames(asked)}`,
  );
  const rows = await context.db.rows<SumRow>(sql`${join(parts, ' union all ')} order by ${groupNames(asked)}`);
  const groups = groupBy(rows, (row) => JSON.stringify(groupKeys(row, asked)));
  return { groups: [...groups.values()].map((ofGroup) => groupOf(ofGroup, asked)), total: countStages(rows) };
}

function groupOf(rows: readonly SumRow[], asked: readonly string[]): Row {
  return { sums: countStages(rows), ...groupValues(rows[0]!, asked) };
}

/** The keys of a group, and each value under the name of its dimension; null for what it was not grouped by. */
export function groupValues(row: Row, asked: readonly string[]): Row {
  const keys = groupKeys(row, asked);
  const values = Object.fromEntries(keys.map(({ dimension, value }) => [dimension, value]));
  return { ...UNGROUPED, ...values, keys };
}
