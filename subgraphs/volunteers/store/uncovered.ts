import type { Context } from '../../common/context.ts';
import { byRange, byValue, type FieldFilter } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import type { ListBelow } from '../../common/read.ts';
import { groupBy } from '../../common/read.ts';
import { oneOf, raw, sql, type Sql } from '../../common/sql.ts';
import { dayOf } from '../../common/validity.ts';
import { coversOn, plannedOn } from './standing.ts';

/** Whether the place is among those of the meeting points of which the condition holds. */
const isAmong = (condition: Sql): Sql =>
  sql`t.municipality_ags in (select t.municipality_ags from meeting_point t where ${condition})`;

const byPlan =
  (day: string): FieldFilter =>
  (asked) =>
    sql`${isAmong(plannedOn(sql`${day}`))} = ${(asked as unknown as boolean) ? 1 : 0}`;

/** The municipalities without a meeting point on the day, by name. */
export const uncoveredList: ListReader = {
  filter: (day) => ({
    municipalityAgs: byValue(raw('t.municipality_ags')),
    districtAgs: byValue(raw('t.district_ags')),
    administrativeRegionId: byValue(raw('substr(t.municipality_ags, 1, 3)')),
    centerId: byValue(raw('t.center_id')),
    population: byRange(raw('t.population')),
    isPlanned: byPlan(day),
  }),
  orders: () => ({
    ID: raw('t.municipality_ags'),
    NAME: raw('t.name_sortable'),
    POPULATION: raw('t.population'),
  }),
  standard: [{ field: 'NAME', direction: 'ASC' }],
  where: (args, context) => sql`not ${isAmong(coversOn(sql`${dayOf(args, context)}`))}`,
};

/** The meeting points that are planned in a municipality on the request's day. */
export const plannedIn: ListBelow = {
  by: 'municipalityAgs',
  orderBy: raw('t.id'),
  where: (_args, { asOf }) => plannedOn(sql`${asOf}`),
};

/** The ids of the meeting points elsewhere that serve each municipality on the request's day. */
export async function servingIdsOf(agsList: readonly string[], { db, asOf }: Context): Promise<string[][]> {
  const rows = await db.rows<{ ags: string; id: string }>(
    sql`select v.municipality_ags as ags, t.id from meeting_point_serves v join meeting_point t on t.id = v.meeting_point_id
      where ${oneOf(raw('v.municipality_ags'), agsList)} and ${coversOn(sql`${asOf}`)} order by t.id`,
  );
  const groups = groupBy(rows, ({ ags }) => ags);
  return agsList.map((ags) => groups.get(ags)?.map(({ id }) => id) ?? []);
}
