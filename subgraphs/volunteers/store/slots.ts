import { Conflict } from '../../common/errors.ts';
import { sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import type { MeetingPoint } from '../entities/meeting-point.ts';
import type { Offer } from '../entities/offer.ts';
import { refused } from './offer-input.ts';
import { openingSpansOn, type Span } from './opening.ts';

/** A span of a day. */
type Slot = Pick<Offer, 'startsAt' | 'endsAt'>;

/** Whether the place is open for the whole of it; spans that meet are as one. */
export function isWithin({ startsAt, endsAt }: Slot, spans: readonly Span[]): boolean {
  let openUntil = startsAt;
  for (const { opensAt, closesAt } of spans) if (opensAt <= openUntil && closesAt > openUntil) openUntil = closesAt;
  return openUntil >= endsAt;
}

/** @throws BadUserInput unless the place is open then in an ordinary week; it tells when it is. */
export async function checkWeek({ rows }: Write, meetingPointId: string, weekday: number, slot: Slot): Promise<void> {
  const spans = await rows<Span>(
    sql`select opens_at as opensAt, closes_at as closesAt from opening_hours
      where meeting_point_id = ${meetingPointId} and weekday = ${weekday} order by opens_at`,
  );
  if (isWithin(slot, spans)) return;
  const told = spans.map(({ opensAt, closesAt }) => `${opensAt} to ${closesAt}`).join(' and ');
  throw refused('startsAt', `the meeting point is ${told ? `open ${told}` : 'closed'} on that weekday.`);
}

/** The days on which the place is closed at that time: by its week, its exceptions, the holidays, and before and after its own time. */
export async function closedDays(
  write: Write,
  { id, validFrom, validTo }: MeetingPoint,
  slot: Slot,
  days: readonly string[],
): Promise<Set<string>> {
  const closed = new Set<string>();
  for (const day of days) {
    const isThere = (validFrom ?? day) <= day && (validTo ?? day) >= day;
    if (!isThere || !isWithin(slot, await openingSpansOn(write, id, day))) closed.add(day);
  }
  return closed;
}

/** Closed days that a complaint lists. */
const TOLD = 5;

/** @throws Conflict that names the days. */
export function refuseClosed(closed: ReadonlySet<string>): void {
  if (!closed.size) return;
  const told =
    [...closed].slice(0, TOLD).join(', ') + (closed.size > TOLD ? ` and ${closed.size - TOLD} more days` : '');
  throw new Conflict(`The meeting point is closed then on ${told}. Choose other days, or set skipClosed.`, {
    argument: 'input.skipClosed',
  });
}
