import type { Transaction } from '../../common/transaction.ts';
import { groupBy } from '../../common/read.ts';
import { oneOf, raw, sql, type Sql } from '../../common/sql.ts';
import { holidayOn } from './holidays.ts';

/** From when until when it is open on a day, `HH:MM` by the clock of Europe/Berlin; until `24:00` at most. */
export interface Span {
  opensAt: string;
  closesAt: string;
}

/** How a meeting point opens on a day. */
export interface DayOfOpening {
  day: string;
  /** EXCEPTION: what is entered for this very day counts. HOLIDAY: closed, as on any public holiday. WEEK: as in an ordinary week. */
  by: 'EXCEPTION' | 'HOLIDAY' | 'WEEK';
  /** The public holiday of NRW, whether it opens on it or not. */
  holiday: string | null;
  /** What the exception says to visitors. */
  note: string | null;
  spans: Span[];
}

type Rows = Pick<Transaction, 'rows'>;

/** The spans in which one meeting point is open on the day, in their order: by its week, its exceptions and the holidays of NRW. */
export async function openingSpansOn(db: Rows, meetingPointId: string, day: string): Promise<Span[]> {
  const [opening] = await openingsOn(db, [meetingPointId], day);
  return opening!.spans;
}

/**
 * How each of the meeting points opens on the day, whatever its status: one statement. An exception takes the place of the whole day;
 * without one it is closed on public holidays of NRW, else opens by its week.
 */
export async function openingsOn(
  { rows }: Rows,
  meetingPointIds: readonly string[],
  day: string,
): Promise<DayOfOpening[]> {
  const found = await rows<Span & { id: string; isException: number; note: string | null }>(
    sql`select x.meeting_point_id as id, 1 as isException, x.opens_at as opensAt, x.closes_at as closesAt, x.note as note
      from opening_exception x where x.day = ${day} and ${oneOf(raw('x.meeting_point_id'), meetingPointIds)}
      union all select h.meeting_point_id, 0, h.opens_at, h.closes_at, null
      from opening_hours h where h.weekday = ${weekdayOf(day)} and ${oneOf(raw('h.meeting_point_id'), meetingPointIds)}
      order by 1, 3`,
  );
  const byId = groupBy(found, ({ id }) => id);
  const holiday = holidayOn(day);
  return meetingPointIds.map((id) => {
    const all = byId.get(id) ?? [];
    const exceptions = all.filter(({ isException }) => Number(isException) === 1);
    const by = exceptions.length ? 'EXCEPTION' : holiday ? 'HOLIDAY' : 'WEEK';
    const counted = by === 'EXCEPTION' ? exceptions : by === 'HOLIDAY' ? [] : all;
    const spans = counted.filter(({ opensAt }) => opensAt).map(({ opensAt, closesAt }) => ({ opensAt, closesAt }));
    return { day, by, holiday, note: exceptions[0]?.note ?? null, spans };
  });
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;

/** An instant as the clocks of Europe/Berlin tell it. */
export interface LocalTime {
  day: string;
  /** `HH:MM`, from `00:00` to `23:59`. */
  time: string;
}

const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** The instant by the clocks of Berlin: the hour that they skip in March is never told, the one that they repeat in October twice. */
export function localTime(instant: Date): LocalTime {
  const [day, time] = CLOCK.format(instant).split(', ') as [string, string];
  return { day: day.padStart(10, '0'), time };
}

/**
 * Rows of `meeting_point t` that are open by their hours at that time; whether they are in operation at all is another question. Who is open
 * is found first, by index, as a table of its own: MySQL would look it up for each row of the list, which took four times as long.
 */
export function opensAt({ day, time }: LocalTime): Sql {
  const byException = sql`select x.meeting_point_id as id from opening_exception x
    where x.day = ${day} and x.opens_at <= ${time} and x.closes_at > ${time}`;
  const byWeek = sql`select h.meeting_point_id as id from opening_hours h
    where h.weekday = ${weekdayOf(day)} and h.opens_at <= ${time} and h.closes_at > ${time} and not exists (
      select 1 from opening_exception x where x.day = ${day} and x.meeting_point_id = h.meeting_point_id)`;
  const open = holidayOn(day) ? byException : sql`${byException} union all ${byWeek}`;
  return sql`t.id in (select o.id from (${open}) o)`;
}
