import { BadUserInput } from '../../common/errors.ts';
import { oneOf, raw, sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import type { Weekday } from '../__generated__/types.ts';
import { Place } from '../entities/place.ts';
import { VolunteerAvailability } from '../entities/volunteer-availability.ts';
import { VolunteerLanguage } from '../entities/volunteer-language.ts';
import { VolunteerSkill } from '../entities/volunteer-skill.ts';
import { numberOfWeekday, weekdayOf } from './weekdays.ts';

/** A time of the week, as a client gives it. */
export interface AvailabilityInput {
  weekday: Weekday;
  from: string;
  to: string;
}

/** What of a volunteer stands in tables of its own; what is left out stays. */
export interface DetailsInput {
  languages?: readonly string[] | null | undefined;
  skills?: readonly string[] | null | undefined;
  availability?: readonly AvailabilityInput[] | null | undefined;
}

const MOST = { languages: 20, skills: 20, availability: 28 };

/** Puts languages, skills and times in the place of those on record. @throws BadUserInput naming the one that cannot be used. */
export async function replaceDetails(write: Write, volunteerId: string, input: DetailsInput): Promise<void> {
  const { manager } = write;
  if (input.languages) {
    const languages = languagesIn(input.languages);
    await manager.delete(VolunteerLanguage, { volunteerId });
    await manager.insert(
      VolunteerLanguage,
      languages.map((language) => ({ volunteerId, language })),
    );
  }
  if (input.skills) {
    const skills = await skillsIn(write, input.skills);
    await manager.delete(VolunteerSkill, { volunteerId });
    await manager.insert(
      VolunteerSkill,
      skills.map((topicCode) => ({ volunteerId, topicCode })),
    );
  }
  if (input.availability) {
    const times = availabilityIn(input.availability);
    await manager.delete(VolunteerAvailability, { volunteerId });
    await manager.insert(
      VolunteerAvailability,
      times.map((time) => ({ volunteerId, ...time })),
    );
  }
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** @throws BadUserInput for what ISO 639-1 does not have. */
export function languageIn(code: string, argument: string): string {
  if (/^[a-z]{2}$/.test(code) && LANGUAGE_NAMES.of(code)) return code;
  throw new BadUserInput(`${argument}: give a language as ISO 639-1 has it, such as ar.`, argument);
}

function languagesIn(given: readonly string[]): string[] {
  checkCount(given, 'languages');
  return [...new Set(given.map((code, at) => languageIn(code, `input.languages[${at}]`)))];
}

async function skillsIn({ rows }: Write, given: readonly string[]): Promise<string[]> {
  checkCount(given, 'skills');
  const found = await rows<{ code: string }>(sql`select t.code from topic t where ${oneOf(raw('t.code'), given)}`);
  const known = new Set(found.map(({ code }) => code));
  const unknown = given.findIndex((code) => !known.has(code));
  if (unknown < 0) return [...known];
  const argument = `input.skills[${unknown}]`;
  throw new BadUserInput(`${argument}: give the code of a topic, such as SCHOOLS.`, argument);
}

/** The times by weekday and beginning, those that touch as one. @throws BadUserInput for one that is no time, ends before it begins, or overlaps another. */
export function availabilityIn(given: readonly AvailabilityInput[]) {
  checkCount(given, 'availability');
  const times = given.map((time, at) => timeIn(time, `input.availability[${at}]`));
  const inOrder = times.toSorted((a, b) => a.weekday - b.weekday || (a.fromTime < b.fromTime ? -1 : 1));
  inOrder.forEach((time, at) => {
    const before = inOrder[at - 1];
    if (before?.weekday !== time.weekday || before.toTime <= time.fromTime) return;
    throw new BadUserInput(
      `input.availability: ${weekdayOf(time.weekday)} ${before.fromTime} to ${before.toTime} and ${time.fromTime} to ${time.toTime} overlap.`,
      'input.availability',
    );
  });
  return inOrder.reduce<typeof inOrder>((joined, time) => {
    const before = joined.at(-1);
    if (before?.weekday !== time.weekday || before.toTime !== time.fromTime) return [...joined, time];
    return [...joined.slice(0, -1), { ...before, toTime: time.toTime }];
  }, []);
}

/** A time of the week as columns. @throws BadUserInput that names its field. */
export function timeIn({ weekday, from, to }: AvailabilityInput, argument: string) {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(from)) {
    throw new BadUserInput(`${argument}.from: give a time such as 17:30.`, `${argument}.from`);
  }
  if (!/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(to) || to <= from) {
    throw new BadUserInput(
      `${argument}.to: give a time of the same day that is later than from, such as 19:00.`,
      `${argument}.to`,
    );
  }
  return { weekday: numberOfWeekday(weekday), fromTime: from, toTime: to };
}

function checkCount(given: readonly unknown[], name: keyof typeof MOST): void {
  if (given.length <= MOST[name]) return;
  throw new BadUserInput(`input.${name}: give at most ${MOST[name]}.`, `input.${name}`);
}

/** @throws BadUserInput for what is no municipality of NRW. */
export async function checkMunicipality({ manager }: Pick<Write, 'manager'>, municipalityAgs: string): Promise<void> {
  if (await manager.existsBy(Place, { municipalityAgs })) return;
  throw new BadUserInput(
    'input.municipalityAgs: give the AGS of a municipality in NRW, such as 05112000.',
    'input.municipalityAgs',
  );
}
