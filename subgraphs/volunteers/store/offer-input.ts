import { BadUserInput } from '../../common/errors.ts';
import { checkYear } from '../../common/filter.ts';
import { freeText } from '../../common/input.ts';
import { searchable, sortable } from '../../common/text.ts';
import { daysBetween } from '../../common/validity.ts';
import type { Write } from '../../common/write.ts';
import { Topic } from '../entities/topic.ts';

const TITLE_MOST = 200;
const CAPACITY_MOST = 1000;
const WEEKS_MOST = 8;
/** Days that are planned at once: a year, so at most 53 sessions. */
const PLANNED_MOST = 366;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MIDNIGHT = '24:00';

/** The complaint about a field of the input. */
export const refused = (field: string, remedy: string): BadUserInput =>
  new BadUserInput(`input.${field}: ${remedy}`, `input.${field}`);

/** The title with what lists make of it. */
export function titleOf(given: string) {
  const title = freeText(given, 'input.title', TITLE_MOST);
  return {
    title,
    titleSortable: sortable(title).slice(0, TITLE_MOST),
    searchable: searchable(title),
  };
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** @throws BadUserInput for what is no language of ISO 639-1. */
export function checkLanguage(language: string): string {
  if (/^[a-z]{2}$/.test(language) && LANGUAGES.of(language)) return language;
  throw refused('language', 'give a code of ISO 639-1, such as de or ar.');
}

/** @throws BadUserInput for room for nobody, or for more than any place has. */
export function checkCapacity(capacity: number | null): number | null {
  if (capacity === null || (capacity >= 1 && capacity <= CAPACITY_MOST)) return capacity;
  throw refused('capacity', `give 1 to ${CAPACITY_MOST} persons, or leave it out.`);
}

/** @throws BadUserInput for a topic that there is not: the list can grow, but not by a slip of the pen. */
export async function checkTopic({ manager }: Write, code: string): Promise<string> {
  if (await manager.findOneBy(Topic, { code })) return code;
  throw refused('topicCode', 'name one of the topics, such as LANGUAGE; `topics` lists them.');
}

/** Times of an input, as they are stored. @throws BadUserInput for what no clock shows, and for an end that is not after the start. */
export function checkTimes({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  if (!TIME.test(startsAt)) throw refused('startsAt', 'give hours and minutes, 00:00 to 23:59.');
  if (!TIME.test(endsAt) && endsAt !== MIDNIGHT) throw refused('endsAt', 'give hours and minutes, up to 24:00.');
  if (endsAt <= startsAt) throw refused('endsAt', 'give a time that is after startsAt, on the same day.');
  return { startsAt, endsAt };
}

/** @throws BadUserInput for a rhythm beyond 8 weeks. */
export function checkWeeks(everyWeeks: number): number {
  if (everyWeeks >= 1 && everyWeeks <= WEEKS_MOST) return everyWeeks;
  throw refused('everyWeeks', `give 1 to ${WEEKS_MOST} weeks.`);
}

/** @throws BadUserInput for days before 2000 or after 2100, and for an end before the beginning. */
export function checkPeriod(from: string, to: string | null, names = { from: 'validFrom', to: 'validTo' }): void {
  checkYear(Number(from.slice(0, 4)), `input.${names.from}`);
  if (to === null) return;
  checkYear(Number(to.slice(0, 4)), `input.${names.to}`);
  if (to < from) throw refused(names.to, `give a day that is not before ${names.from}.`);
}

/** @throws BadUserInput for more days than are planned at once. */
export function checkPlanned(from: string, to: string, names: { from: string; to: string }): void {
  checkPeriod(from, to, names);
  if (daysBetween(from, to) > PLANNED_MOST)
    throw refused(names.to, `plan at most ${PLANNED_MOST} days at once, and the rest later.`);
}
