import { BadUserInput } from '../../common/errors.ts';
import { checkYear } from '../../common/filter.ts';

/** How long a period is. */
export type Interval = 'YEAR' | 'QUARTER' | 'MONTH';

/** A period of a series: its name, and its first and last day. */
export interface Period {
  name: string;
  from: string;
  to: string;
}

const MONTHS: Record<Interval, number> = { YEAR: 12, QUARTER: 3, MONTH: 1 };

/** Ten years of months. */
const MOST = 120;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The period that holds the month or day, e.g. `2016`, `2016-Q2` or `2016-05` of `2016-05-31`. */
export function periodOf(day: string, interval: Interval): string {
  if (interval === 'YEAR') return day.slice(0, 4);
  if (interval === 'MONTH') return day.slice(0, 7);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/**
 * Every period from the one that holds the first day to the one that holds the last, whole.
 * @throws BadUserInput for days in the wrong order, outside of 2000 to 2100, or more than 120 periods apart.
 */
export function periodsBetween(interval: Interval, from: string, to: string): Period[] {
  for (const [name, day] of Object.entries({ from, to })) checkYear(Number(day.slice(0, 4)), name);
  if (to < from) throw new BadUserInput('to: give a day that is not before from.', 'to');
  const length = MONTHS[interval];
  const [first, last] = [placeOf(from, length), placeOf(to, length)];
  if (last - first >= MOST) {
    throw new BadUserInput(`to: ask for at most ${MOST} periods, or for a longer interval.`, 'to');
  }
  return Array.from({ length: last - first + 1 }, (_, at) => periodAt((first + at) * length, interval));
}

/** Periods since the year 0. */
const placeOf = (day: string, length: number): number =>
  Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / length);

function periodAt(months: number, interval: Interval): Period {
  const [year, month] = [Math.floor(months / 12), months % 12];
  const from = `${year}-${twoDigits(month + 1)}-01`;
  const to = new Date(Date.UTC(year, month + MONTHS[interval], 0)).toISOString().slice(0, 10);
  return { name: periodOf(from, interval), from, to };
}
