import type { Row } from '../../../common/database.ts';
import { Random } from './random.ts';

/** Codes of `topics.csv`, and how often each is drawn. */
const TOPICS = {
  ENCOUNTER: 30,
  LANGUAGE: 24,
  SCHOOLS: 16,
  SPORTS_CLUBS: 12,
  WASTE_SEPARATION: 10,
  GENDER_EQUALITY: 9,
  RELIGIONS: 8,
  WORK: 8,
  HEALTH: 7,
  LAW: 6,
  OTHER: 3,
};

/** Languages beside German, ISO 639-1. */
const LANGUAGES = { ar: 30, en: 24, fa: 14, ku: 10, tr: 10, fr: 8, ti: 6, ru: 6, sq: 5, ps: 4, so: 3, ur: 3 };

const OPENS = ['09:00', '10:00', '14:00', '15:00', '16:00', '17:00'];
const WEEKDAYS = { 1: 20, 2: 20, 3: 20, 4: 20, 5: 16, 6: 8, 7: 3 };

/** What belongs to each meeting point: one to four topics, languages and days on which it opens. */
export function sampleDetails(meetingPoints: readonly Row[]): { topics: Row[]; languages: Row[]; openingHours: Row[] } {
  const random = new Random(11);
  const details = { topics: [] as Row[], languages: [] as Row[], openingHours: [] as Row[] };
  for (const { id: meetingPointId } of meetingPoints) {
    for (const topicCode of random.several(random.whole(1, 4), TOPICS))
      details.topics.push({ meetingPointId, topicCode });
    const languages = ['de', ...random.several(random.whole(0, 3), LANGUAGES)];
    for (const language of languages) details.languages.push({ meetingPointId, language });
    for (const hours of week(random)) details.openingHours.push({ meetingPointId, ...hours });
  }
  return details;
}

/** The same hours on each of its days. */
function week(random: Random): Row[] {
  const opensAt = random.pick(OPENS);
  const closesAt = `${Number(opensAt.slice(0, 2)) + random.whole(2, 4)}:00`;
  return random
    .several(random.whole(1, 4), WEEKDAYS as Record<string, number>)
    .map((weekday) => ({ weekday: Number(weekday), opensAt, closesAt }));
}
