import type { Context } from '../../common/context.ts';
import type { ListBelow } from '../../common/read.ts';
import { groupBy } from '../../common/read.ts';
import { oneOf, raw, sql } from '../../common/sql.ts';
import type { JoinTable } from '../../common/through.ts';
import { MeetingPointTopic } from '../entities/meeting-point-topic.ts';

/** The topics of a meeting point, by code. */
export const topicsByMeetingPoint: JoinTable = {
  entity: MeetingPointTopic,
  parent: 'meetingPointId',
  child: 'topicCode',
  orderBy: raw('t.code'),
};

/** The week of a meeting point, from Monday on. */
export const hoursByMeetingPoint: ListBelow = { by: 'meetingPointId', orderBy: raw('t.weekday, t.opens_at') };

/** The languages of each meeting point, German first, the others by code. */
export async function languagesOf(meetingPointIds: readonly string[], context: Context): Promise<string[][]> {
  const rows = await context.db.rows<{ id: string; language: string }>(
    sql`select l.meeting_point_id as id, l.language from meeting_point_language l
      where ${oneOf(raw('l.meeting_point_id'), meetingPointIds)}
      order by case when l.language = 'de' then 0 else 1 end, l.language`,
  );
  const groups = groupBy(rows, ({ id }) => id);
  return meetingPointIds.map((id) => groups.get(id)?.map(({ language }) => language) ?? []);
}
