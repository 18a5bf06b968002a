import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { matching, type PageArgs } from '../../common/page.ts';
import { raw, sql } from '../../common/sql.ts';
import { groupColumns, groupKeys, groupNames, keyOf, type Dimensions } from '../../common/statistics.ts';
import { meetingPointList } from './meeting-points.ts';

/** What meeting points are counted by; `m` is their topics, joined only where they are asked for. */
const dimensions: Dimensions = {
  ADMINISTRATIVE_REGION: raw('substr(t.district_ags, 1, 3)'),
  DISTRICT: raw('t.district_ags'),
  CENTER: raw('t.center_id'),
  MUNICIPALITY: raw('t.municipality_ags'),
  YEAR: raw('substr(t.supported_since, 1, 4)'),
  ORIGIN: raw('t.origin'),
  STATUS: raw('t.status'),
  TOPIC: raw('m.topic_code'),
  PROVENANCE_KIND: raw('t.provenance_kind'),
};

const WITH_TOPICS = raw('left join meeting_point_topic m on m.meeting_point_id = t.id');

/** Meeting points counted by one or two dimensions, by key. A meeting point counts under each of its topics. */
export async function countMeetingPoints(groupBy: readonly string[], args: PageArgs, context: Context): Promise<Row[]> {
  const rows = await context.db.rows(
    sql`select ${groupColumns(dimensions, groupBy)}, count(*) as \`count\`
      from meeting_point t ${groupBy.includes('TOPIC') ? WITH_TOPICS : raw('')}
      where ${matching(meetingPointList, args, context)}
      group by ${groupNames(groupBy)} order by ${groupNames(groupBy)}`,
  );
  return rows.map((row) => {
    const keys = groupKeys(row, groupBy);
    const of = (dimension: string) => keyOf(keys, dimension) ?? null;
    return {
      keys,
      count: row['count'],
      administrativeRegionId: of('ADMINISTRATIVE_REGION'),
      districtAgs: of('DISTRICT'),
      centerId: of('CENTER'),
      municipalityAgs: of('MUNICIPALITY'),
      topicCode: of('TOPIC'),
    };
  });
}

/** Meeting points that match, each counted once. */
export async function totalOfMeetingPoints(args: PageArgs, context: Context): Promise<number> {
  const where = matching(meetingPointList, args, context);
  const [row] = await context.db.rows<{ total: number }>(
    sql`select count(*) as total from meeting_point t where ${where}`,
  );
  return row!.total;
}
