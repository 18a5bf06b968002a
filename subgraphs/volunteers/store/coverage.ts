import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { BadUserInput } from '../../common/errors.ts';
import { checkYear } from '../../common/filter.ts';
import { groupBy } from '../../common/read.ts';
import { LIST, raw, sql, type Sql } from '../../common/sql.ts';
import { berlinDay } from '../../common/validity.ts';
import type { CoverageLevel } from '../__generated__/types.ts';
import { coversOn, plannedOn } from './standing.ts';

/** How many municipalities of a place have a meeting point on a day. */
export interface PlaceCoverage extends Row {
  day: string;
  /** Key of the district or the region; empty for the Land. */
  place: string;
  administrativeRegionId: string | null;
  districtAgs: string | null;
  municipalities: number;
  municipalitiesWithMeetingPoint: number;
  meetingPoints: number;
  /** 0 to 1. */
  share: number;
}

const KEYS: Readonly<Record<CoverageLevel, string>> = {
  LAND: "''",
  ADMINISTRATIVE_REGION: 'substr(p.municipality_ags, 1, 3)',
  DISTRICT: 'p.district_ags',
};

const COUNTS = {
  municipalities: 'count(*)',
  municipalitiesWithMeetingPoint: 'sum(case when m.points > 0 then 1 else 0 end)',
  meetingPoints: 'sum(m.points)',
  municipalitiesPlanned: 'sum(case when m.points > 0 then 0 when m.planned > 0 then 1 else 0 end)',
  meetingPointsPlanned: 'sum(m.planned)',
  municipalitiesServedFromElsewhere: 'sum(case when m.points > 0 or s.ags is null then 0 else 1 end)',
  population: 'sum(p.population)',
  populationWithMeetingPoint: 'sum(case when m.points > 0 then p.population else 0 end)',
};

const COLUMNS = raw(
  Object.entries(COUNTS)
    .map(([name, count]) => `coalesce(${count}, 0) as ${name}`)
    .join(),
);

/** The coverage of each place on each day: one statement. By day, then by key of the place. */
export async function coverageOn(
  days: readonly string[],
  level: CoverageLevel,
  context: Context,
): Promise<PlaceCoverage[]> {
  const listed: Sql = { text: `${LIST} as d`, params: [JSON.stringify(days)] };
  const covers = coversOn(raw('d.value'));
  const planned = plannedOn(raw('d.value'));
  const rows = await context.db.rows<Row>(
    sql`select d.value as day, ${raw(KEYS[level])} as place, ${COLUMNS}
      from ${listed} join place p left join (
        select d.value as day, t.municipality_ags as ags, sum(case when ${covers} then 1 else 0 end) as points,
          sum(case when ${planned} then 1 else 0 end) as planned
        from ${listed} join meeting_point t group by d.value, t.municipality_ags
      ) m on m.day = d.value and m.ags = p.municipality_ags left join (
        select distinct d.value as day, v.municipality_ags as ags
        from ${listed} join meeting_point_serves v join meeting_point t on t.id = v.meeting_point_id and ${covers}
      ) s on s.day = d.value and s.ags = p.municipality_ags
      group by d.value, place order by d.value, place`,
  );
  return rows.map((row) => coverageOf(row, level));
}

function coverageOf(row: Row, level: CoverageLevel): PlaceCoverage {
  const counts = Object.fromEntries(Object.keys(COUNTS).map((name) => [name, Number(row[name] ?? 0)]));
  return {
    day: row['day'] as string,
    ...keysOf(row['place'] as string, level),
    ...counts,
    share: shareOf(counts),
  } as PlaceCoverage;
}

const keysOf = (place: string, level: CoverageLevel) => ({
  place,
  administrativeRegionId: level === 'LAND' ? null : place.slice(0, 3),
  districtAgs: level === 'DISTRICT' ? place : null,
});

const shareOf = ({ municipalities, municipalitiesWithMeetingPoint }: Record<string, number>): number =>
  municipalities ? municipalitiesWithMeetingPoint! / municipalities : 0;

/** A place without a municipality: what a key that is none gets. */
export const noCoverage = (place: string, level: CoverageLevel): PlaceCoverage => coverageOf({ day: '', place }, level);

const YEARS_MOST = 31;

/** Years to tell the growth of: the first, and the last. */
export interface YearsAsked {
  fromYear: number;
  toYear?: number | null;
}

/** The coverage at the end of each year, of the present one today; years to come are left out. @throws BadUserInput for years out of bounds. */
export async function coverageHistory({ fromYear, toYear }: YearsAsked, level: CoverageLevel, context: Context) {
  const today = berlinDay(new Date());
  const first = checkYear(fromYear, 'fromYear');
  const last = checkYear(toYear ?? Math.max(first, Number(today.slice(0, 4))), 'toYear');
  if (last < first || last - first >= YEARS_MOST)
    throw new BadUserInput(`toYear: give ${first} to ${first + YEARS_MOST - 1}.`, 'toYear');
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const days = years.filter((year) => String(year) <= today.slice(0, 4)).map((year) => endOf(year, today));
  const found = groupBy(await coverageOn(days, level, context), ({ day }) => day);
  return days.map((day) => ({ year: Number(day.slice(0, 4)), day, coverage: found.get(day) ?? [] }));
}

const endOf = (year: number, today: string): string => (today.startsWith(`${year}-`) ? today : `${year}-12-31`);
