import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { matching, type PageArgs } from '../../common/page.ts';
import { join, raw, sql, type Sql } from '../../common/sql.ts';
import { groupColumns, groupKeys, groupNames, keyOf, type Dimensions } from '../../common/statistics.ts';
import { sessionList } from './sessions.ts';

const dimensions: Dimensions = {
  ADMINISTRATIVE_REGION: raw('substr(t.district_ags, 1, 3)'),
  DISTRICT: raw('t.district_ags'),
  CENTER: raw('t.center_id'),
  MEETING_POINT: raw('t.meeting_point_id'),
  TOPIC: raw('t.topic_code'),
  AUDIENCE: raw('t.audience'),
  YEAR: raw('substr(t.held_on, 1, 4)'),
  QUARTER: raw(
    "concat(substr(t.held_on, 1, 4), case when substr(t.held_on, 6, 2) <= '03' then '-Q1' when substr(t.held_on, 6, 2) <= '06' then '-Q2' when substr(t.held_on, 6, 2) <= '09' then '-Q3' else '-Q4' end)",
  ),
};

/** What each dimension is made of. */
const COLUMNS: Readonly<Record<string, string>> = {
  ADMINISTRATIVE_REGION: 'district_ags',
  DISTRICT: 'district_ags',
  CENTER: 'center_id',
  MEETING_POINT: 'meeting_point_id',
  TOPIC: 'topic_code',
  AUDIENCE: 'audience',
  YEAR: 'held_on',
  QUARTER: 'held_on',
};

const STATUSES = { PLANNED: 'planned', HELD: 'held', CANCELLED: 'cancelled' };

const counts = Object.entries(STATUSES).map(([status, name]) =>
  raw(`sum(case when t.status = '${status}' then 1 else 0 end) as ${name}`),
);

const sums = Object.values(STATUSES).map((name) => raw(`sum(t.${name}) as ${name}`));

/** Counted by plain columns first, which an index has in their order, so that quarters are made of days, not of sessions. */
function countedByColumns(groupBy: readonly string[], args: PageArgs, context: Context): Sql {
  const columns = raw([...new Set(groupBy.map((dimension) => `t.${COLUMNS[dimension]}`))].join());
  return sql`select ${columns}, ${join(counts)} from session t where ${matching(sessionList, args, context)} group by ${columns}`;
}

/** Sessions counted by one or two dimensions, by key. */
export async function countSessions(groupBy: readonly string[], args: PageArgs, context: Context): Promise<Row[]> {
  const rows = await context.db.rows(
    sql`select ${groupColumns(dimensions, groupBy)}, ${join(sums)} from (${countedByColumns(groupBy, args, context)}) t
      group by ${groupNames(groupBy)} order by ${groupNames(groupBy)}`,
  );
  return rows.map((row) => {
    const keys = groupKeys(row, groupBy);
    const of = (dimension: string) => keyOf(keys, dimension) ?? null;
    return {
      keys,
      planned: Number(row['planned']),
      held: Number(row['held']),
      cancelled: Number(row['cancelled']),
      administrativeRegionId: of('ADMINISTRATIVE_REGION'),
      districtAgs: of('DISTRICT'),
      centerId: of('CENTER'),
      meetingPointId: of('MEETING_POINT'),
      topicCode: of('TOPIC'),
    };
  });
}

/** Sessions that match. */
export async function totalOfSessions(args: PageArgs, context: Context): Promise<number> {
  const where = matching(sessionList, args, context);
  const [row] = await context.db.rows<{ total: number }>(sql`select count(*) as total from session t where ${where}`);
  return Number(row!.total);
}
