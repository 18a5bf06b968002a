import type { Row } from '../../../subgraphs/common/database.ts';
import { SAMPLE } from '../../../subgraphs/volunteers/importers/samples/meeting-points.ts';
import type { Random } from '../../../subgraphs/volunteers/importers/samples/random.ts';
import { idOf } from './ids.ts';

/** A meeting point, and a time of the week in which it is open. */
export interface OpenPoint {
  meetingPointId: string;
  centerId: string;
  districtAgs: string;
  topicCode: string;
  language: string;
  weekday: number;
  startsAt: string;
  endsAt: string;
}

const FIRST_MONDAY = Date.UTC(2026, 6, 27);
const WEEKS = 20;
const DAY_MS = 86_400_000;
/** What was on or before it was held, or cancelled. */
const LAST_HELD = '2026-11-24';

/** One weekly offer at each meeting point, and twenty weeks of it. */
export function offerRows(points: readonly OpenPoint[], next: () => number, random: Random) {
  const offers: Row[] = [];
  const sessions: Row[] = [];
  for (const { language, ...point } of points) {
    const { weekday, ...shared } = point;
    const id = idOf.offer(next());
    const title = `Beispiel-Angebot ${id.slice(3)}`;
    const folded = title.toLowerCase();
    const audience = random.weighted({ NEWCOMERS: 30, LOCALS: 5, BOTH: 65 });
    const validity = { everyWeeks: 1, validFrom: '2026-07-01' };
    const named = { id, title, titleSortable: folded, searchable: folded, capacity: random.whole(8, 30), version: 1 };
    offers.push({ ...point, ...named, ...validity, language, audience, ...SAMPLE });
    for (let week = 0; week < WEEKS; week++) {
      const day = new Date(FIRST_MONDAY + (7 * week + weekday - 1) * DAY_MS).toISOString().slice(0, 10);
      const session = { ...shared, id: idOf.session(id, day), offerId: id, audience, heldOn: day, version: 1 };
      sessions.push({ ...session, ...outcomeOf(day, random), ...SAMPLE });
    }
  }
  return { offers, sessions };
}

function outcomeOf(day: string, random: Random): Row {
  if (day > LAST_HELD) return { status: 'PLANNED', newcomers: null, locals: null };
  if (random.percent(5)) return { status: 'CANCELLED', newcomers: null, locals: null };
  return { status: 'HELD', newcomers: random.whole(0, 15), locals: random.whole(0, 8) };
}
