import type { Context } from '../../common/context.ts';
import { sql } from '../../common/sql.ts';
import { validOn } from '../../common/validity.ts';

/** How many municipalities of a region have a meeting point. */
export type RegionCoverage = {
  administrativeRegionId: string;
  municipalities: number;
  municipalitiesWithMeetingPoint: number;
  meetingPoints: number;
  /** 0 to 1. */
  share: number;
};

/** The coverage of each administrative region on the day, by id. What is only planned, or closed for good, covers nothing. */
export async function coverageOn(day: string, context: Context): Promise<RegionCoverage[]> {
  const rows = await context.db.rows<Omit<RegionCoverage, 'share'>>(
    sql`select substr(p.municipality_ags, 1, 3) as administrativeRegionId, count(*) as municipalities,
        count(m.municipality_ags) as municipalitiesWithMeetingPoint, coalesce(sum(m.points), 0) as meetingPoints
      from place p left join (
        select t.municipality_ags, count(*) as points from meeting_point t
        where t.status in ('OPEN', 'PAUSED') and ${validOn(day)} group by t.municipality_ags
      ) m on m.municipality_ags = p.municipality_ags
      group by administrativeRegionId order by administrativeRegionId`,
  );
  return rows.map((row) => ({ ...row, share: row.municipalitiesWithMeetingPoint / row.municipalities }));
}

/** A region without a place: what an id that is none gets. */
export const noCoverage = (administrativeRegionId: string): RegionCoverage => ({
  administrativeRegionId,
  municipalities: 0,
  municipalitiesWithMeetingPoint: 0,
  meetingPoints: 0,
  share: 0,
});
