import type { Row } from '../../../subgraphs/common/database.ts';
import type { Random } from '../../../subgraphs/volunteers/importers/samples/random.ts';
import { idOf } from './ids.ts';
import type { Person } from './people.ts';

/** Hours one by one, and what they add up to in each month. */
export interface HoursRows {
  entries: Row[];
  engagements: Row[];
  topicEngagements: Row[];
}

/** Three years up to October 2026. */
const FIRST_MONTH = { year: 2023, month: 11 };
const MONTHS = 36;
/** Months in which somebody is active: each one or two years' worth of entries falls into these. */
const ACTIVE_MONTHS = 8;
/** One volunteer of so many has hours that wait for the center. */
const WAITING = 4;

const ENTERED = { provenanceKind: 'ENTERED', sourceIds: '' };

/** So many approved entries for each person; some wait on top. */
export function hoursRows(
  people: readonly Person[],
  { countOf, next, skillsOf }: { countOf: () => number; next: () => number; skillsOf: (id: string) => string[] },
  random: Random,
): HoursRows {
  const rows: HoursRows = { entries: [], engagements: [], topicEngagements: [] };
  people.forEach((person, at) => {
    const months = Array.from({ length: ACTIVE_MONTHS }, () => random.whole(0, MONTHS - 1));
    const topics = skillsOf(person.id);
    const count = countOf();
    const approved: Row[] = [];
    for (let one = 0; one < count; one++) {
      const topicCode = random.percent(70) ? random.pick(topics) : null;
      approved.push(entryOf(person, { id: idOf.hours(next()), month: random.pick(months), topicCode }, random));
    }
    rows.entries.push(...approved);
    addUp(person, approved, rows);
    if (at % WAITING) return;
    const waiting = { id: idOf.hours(next()), month: MONTHS - 1, topicCode: null };
    rows.entries.push({ ...entryOf(person, waiting, random), status: 'LOGGED' });
  });
  return rows;
}

function entryOf(
  { id: volunteerId, centerId, districtAgs }: Person,
  { id, month, topicCode }: { id: string; month: number; topicCode: string | null },
  random: Random,
): Row {
  const workedOn = `${monthText(month)}-${String(random.whole(1, 28)).padStart(2, '0')}`;
  const minutes = 15 * random.whole(2, 16);
  const who = { id, volunteerId, centerId, districtAgs };
  return { ...who, workedOn, minutes, topicCode, status: 'APPROVED', loggedOn: workedOn, version: 1, ...ENTERED };
}

function monthText(number: number): string {
  const months = FIRST_MONTH.year * 12 + FIRST_MONTH.month - 1 + number;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** As `store/engagement.ts` counts: all of the month, and of each topic in it. */
function addUp({ id: volunteerId, centerId, districtAgs }: Person, entries: readonly Row[], rows: HoursRows): void {
  const months = new Map<string, number>();
  const topics = new Map<string, number>();
  for (const { workedOn, topicCode, minutes } of entries) {
    const month = String(workedOn).slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + Number(minutes));
    const topic = `${month} ${String(topicCode)}`;
    if (topicCode !== null) topics.set(topic, (topics.get(topic) ?? 0) + Number(minutes));
  }
  const whose = (month: string) => ({
    ...{ volunteerId, centerId, districtAgs },
    year: Number(month.slice(0, 4)),
    month: Number(month.slice(5, 7)),
  });
  for (const [month, minutes] of months) rows.engagements.push({ ...whose(month), minutes, ...ENTERED });
  for (const [key, minutes] of topics) {
    const [month, topicCode] = key.split(' ') as [string, string];
    rows.topicEngagements.push({ ...whose(month), topicCode, minutes });
  }
}
