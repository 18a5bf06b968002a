import type { Context } from '../../common/context.ts';
import type { ListBelow } from '../../common/read.ts';
import { groupBy } from '../../common/read.ts';
import { oneOf, raw, sql, type Sql } from '../../common/sql.ts';
import type { JoinTable } from '../../common/through.ts';
import { daysLater } from '../../common/validity.ts';
import { MeetingPointTopic } from '../entities/meeting-point-topic.ts';
import { isEligible } from './eligibility.ts';
import type { Span } from './opening.ts';

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
  const found = await listsOf<{ id: string; language: string }>(
    meetingPointIds,
    sql`select l.meeting_point_id as id, l.language from meeting_point_language l
      where ${oneOf(raw('l.meeting_point_id'), meetingPointIds)}
      order by case when l.language = 'de' then 0 else 1 end, l.language`,
    context,
  );
  return found.map((rows) => rows.map(({ language }) => language));
}

/** What makes each meeting point accessible, by name. */
export async function accessibilityOf(meetingPointIds: readonly string[], context: Context): Promise<string[][]> {
  const found = await listsOf<{ id: string; feature: string }>(
    meetingPointIds,
    sql`select a.meeting_point_id as id, a.feature from meeting_point_access a
      where ${oneOf(raw('a.meeting_point_id'), meetingPointIds)} order by a.feature`,
    context,
  );
  return found.map((rows) => rows.map(({ feature }) => feature));
}

/** The municipalities that each meeting point serves beside its own, by AGS. */
export async function servedOf(meetingPointIds: readonly string[], context: Context): Promise<string[][]> {
  const found = await listsOf<{ id: string; ags: string }>(
    meetingPointIds,
    sql`select s.meeting_point_id as id, s.municipality_ags as ags from meeting_point_serves s
      where ${oneOf(raw('s.meeting_point_id'), meetingPointIds)} order by s.municipality_ags`,
    context,
  );
  return found.map((rows) => rows.map(({ ags }) => ags));
}

/** A room as the SDL has it. */
export interface Room {
  id: string;
  name: string;
  areaSqm: number | null;
  occupancyPercent: number | null;
  eligible: boolean;
}

/** The rooms of each meeting point, in their order. */
export async function roomsOf(meetingPointIds: readonly string[], context: Context): Promise<Room[][]> {
  const found = await listsOf<Omit<Room, 'eligible'>>(
    meetingPointIds,
    sql`select r.meeting_point_id as id, r.name, r.area_sqm as areaSqm, r.occupancy_percent as occupancyPercent
      from meeting_point_room r where ${oneOf(raw('r.meeting_point_id'), meetingPointIds)} order by r.position`,
    context,
  );
  return found.map((rows) => rows.map((room) => ({ eligible: isEligible(room.occupancyPercent), ...room })));
}

/** A day that is unlike an ordinary week, as the SDL has it. */
export interface ExceptionalDay {
  day: string;
  spans: Span[];
  note: string | null;
}

const DAYS_TOLD = 366;

/** The exceptions of each meeting point from a day on, by day; of a year at most. */
export async function exceptionsOf(
  meetingPointIds: readonly string[],
  from: string,
  context: Context,
): Promise<ExceptionalDay[][]> {
  const found = await listsOf<Span & { id: string; day: string; note: string | null }>(
    meetingPointIds,
    sql`select x.meeting_point_id as id, x.day, x.opens_at as opensAt, x.closes_at as closesAt, x.note
      from opening_exception x where ${oneOf(raw('x.meeting_point_id'), meetingPointIds)}
      and x.day >= ${from} and x.day < ${daysLater(from, DAYS_TOLD)} order by x.day, x.opens_at`,
    context,
  );
  return found.map((rows) =>
    [...groupBy(rows, ({ day }) => day)].map(([day, spans]) => ({
      day,
      note: spans[0]!.note,
      spans: spans.filter(({ opensAt }) => opensAt),
    })),
  );
}

/** The rows of a statement under each meeting point, in the statement's order. */
async function listsOf<R extends { id: string }>(
  meetingPointIds: readonly string[],
  statement: Sql,
  context: Context,
): Promise<R[][]> {
  const groups = groupBy(await context.db.rows<R>(statement), ({ id }) => id);
  return meetingPointIds.map((id) => groups.get(id) ?? []);
}
