import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { byYear, checkFilter, conditionOf, type Filter } from '../../common/filter.ts';
import { groupBy } from '../../common/read.ts';
import { sql, type Sql } from '../../common/sql.ts';
import { landOf, withParts } from './figures.ts';
import { YEAR_HELD } from './sessions.ts';
import { groupPublished, type VolunteeringFilter } from './volunteering.ts';

/** Places and years, as `AttendanceFilter` of the SDL. */
export type AttendanceFilter = Pick<VolunteeringFilter, 'year' | 'centerId' | 'districtAgs' | 'administrativeRegionId'>;

/** What the statement brings of a center and a year. */
interface VisitsOfCenter {
  year: number | string;
  centerId: string;
  districtAgs: string;
  visits: number | string;
}

/**
 * Visits by one or two dimensions, by key, told by the rule for volunteers: decided on the whole of the Land and a year, along its one
 * tree of places. Visits take the place of people there.
 */
export async function groupAttendance(
  dimensions: readonly string[],
  filter: AttendanceFilter,
  context: Context,
): Promise<Row[]> {
  checkFilter(filter as Filter);
  const years = conditionOf({ year: byYear(YEAR_HELD) }, { year: filter.year });
  const rows = await context.db.rows<VisitsOfCenter>(
    sql`select ${YEAR_HELD} as \`year\`, t.center_id as centerId, min(t.district_ags) as districtAgs, sum(t.visits) as visits
      from (${visitsOfDays(years)}) t group by 1, t.center_id order by 1, t.center_id`,
  );
  const byYears = groupBy(rows, ({ year }) => String(year));
  const figures = [...byYears.values()].flatMap((centers) => withParts(landOf(centers.map(figureOf))));
  return groupPublished(figures, dimensions, filter).map(({ volunteers, ...group }) => ({
    visits: volunteers,
    ...group,
  }));
}

/** By day and center first: in the order of the index `session_visits`, so that years are made of few rows. */
const visitsOfDays = (years: Sql): Sql =>
  sql`select t.held_on, t.center_id, min(t.district_ags) as district_ags, sum(t.newcomers + t.locals) as visits
    from session t where t.status = 'HELD' and ${years} group by t.held_on, t.center_id`;

const figureOf = ({ year, centerId, districtAgs, visits }: VisitsOfCenter) => ({
  ...{ year: Number(year), centerId, districtAgs },
  people: Number(visits),
  minutes: 0,
  provenanceKinds: '',
});
