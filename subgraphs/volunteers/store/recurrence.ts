import { daysBetween, daysLater } from '../../common/validity.ts';
import type { Offer } from '../entities/offer.ts';
import { weekdayOf } from './opening.ts';

/** When an offer takes place: see the entity. */
export type Recurrence = Pick<Offer, 'weekday' | 'everyWeeks' | 'validFrom' | 'validTo'>;

/** Its days from one day to another, both included, in their order. */
export function daysOf({ weekday, everyWeeks, validFrom, validTo }: Recurrence, from: string, to: string): string[] {
  const step = 7 * everyWeeks;
  const first = daysLater(validFrom, (weekday - weekdayOf(validFrom) + 7) % 7);
  const skipped = Math.max(0, Math.ceil(daysBetween(first, from) / step));
  const last = validTo !== null && validTo < to ? validTo : to;
  const days: string[] = [];
  for (let day = daysLater(first, skipped * step); day <= last; day = daysLater(day, step)) days.push(day);
  return days;
}
