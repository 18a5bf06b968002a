import type { Context } from './context.ts';
import { raw, sql, type Sql } from './sql.ts';

/** The day that counts: the argument, else the request's (`X-As-Of`), else today in Berlin. */
export const dayOf = (args: Readonly<Record<string, unknown>>, context: Context): string =>
  (args['asOf'] as string | null | undefined) ?? context.asOf;

/** Rows that hold on the day: begun (or from before the record begins), and not ended before it. Both days included. */
export function validOn(day: string, alias = 't'): Sql {
  const from = raw(`${alias}.valid_from`);
  const to = raw(`${alias}.valid_to`);
  return sql`(${from} is null or ${from} <= ${day}) and (${to} is null or ${to} >= ${day})`;
}

const BERLIN_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

// Every request asks for a day or two, and to write one takes as long as a small statement.
const berlinDays = new Map<number, string>();

/** The calendar day in Europe/Berlin, `2016-01-22`. */
export function berlinDay(instant: Date): string {
  const minute = Math.floor(instant.getTime() / 60_000);
  const known = berlinDays.get(minute);
  if (known) return known;
  if (berlinDays.size >= 100) berlinDays.clear();
  const day = BERLIN_DAY.format(instant);
  berlinDays.set(minute, day);
  return day;
}

const DAY_MS = 86_400_000;

/** Calendar days from one day to another, so that no change of clocks shortens one. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The day so many calendar days later; earlier, for a negative number. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
