import type { Row } from '../../../subgraphs/common/database.ts';
import { SAMPLE } from '../../../subgraphs/volunteers/importers/samples/meeting-points.ts';
import type { Random } from '../../../subgraphs/volunteers/importers/samples/random.ts';
import { idOf } from './ids.ts';

/** A volunteer of a center, as far as the rest is made of it. */
export interface Person {
  id: string;
  centerId: string;
  districtAgs: string;
  status: string;
  startedOn: string | null;
}

/** What matching asks about volunteers, by table. */
export interface PeopleRows {
  volunteers: Row[];
  languages: Row[];
  skills: Row[];
  availability: Row[];
  consents: Row[];
}

const LANGUAGES = { ar: 30, en: 40, fa: 14, ku: 10, tr: 20, fr: 12, ti: 6, ru: 12, sq: 5, ps: 4, so: 3, ur: 3, uk: 9 };
const TIMES = ['08:00', '10:00', '13:00', '15:00', '16:00', '17:00', '18:00'];
const WEEKDAYS: Record<string, number> = { 1: 20, 2: 20, 3: 20, 4: 20, 5: 16, 6: 12, 7: 5 };

/** Somebody like each of the samples: twice as many volunteers, spread over the centers alike. */
export const companionsOf = (samples: readonly Person[], next: () => number): Person[] =>
  samples.map((sample) => ({ ...sample, id: idOf.volunteer(next()) }));

/** The volunteers with all that is known of them, but no names: nobody is behind them. */
export function peopleRows(
  people: readonly Person[],
  places: Readonly<Record<string, number>>,
  topics: Readonly<Record<string, number>>,
  random: Random,
): PeopleRows {
  const rows: PeopleRows = { volunteers: [], languages: [], skills: [], availability: [], consents: [] };
  for (const person of people) {
    const volunteerId = person.id;
    rows.volunteers.push({ ...person, version: 1, municipalityAgs: random.weighted(places), ...SAMPLE });
    for (const language of ['de', ...random.several(random.whole(0, 2), LANGUAGES)])
      rows.languages.push({ volunteerId, language });
    for (const topicCode of random.several(random.whole(1, 3), topics)) rows.skills.push({ volunteerId, topicCode });
    for (const weekday of random.several(random.whole(1, 3), WEEKDAYS)) {
      const fromTime = random.pick(TIMES);
      const toTime = `${Number(fromTime.slice(0, 2)) + random.whole(2, 5)}:00`;
      rows.availability.push({ volunteerId, weekday: Number(weekday), fromTime, toTime });
    }
    rows.consents.push({ volunteerId, position: 1, textVersion: '2026-1', givenAt: '2026-01-07T09:00:00.000Z' });
  }
  return rows;
}
