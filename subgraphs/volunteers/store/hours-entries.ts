import { BadUserInput, Conflict, NotFound } from '../../common/errors.ts';
import { checkYear } from '../../common/filter.ts';
import { sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { HoursEntry } from '../entities/hours-entry.ts';
import { Offer } from '../entities/offer.ts';
import { Volunteer } from '../entities/volunteer.ts';
import { monthOf } from './engagement.ts';
import { newId } from './keys.ts';
import { checkTopic } from './offer-input.ts';

/** What a client says of hours on a day. */
export interface HoursGiven {
  workedOn: string;
  minutes: number;
}

/** What hours were about: a topic, or an offer with its topic. */
export interface AboutGiven {
  topicCode?: string | null;
  offerId?: string | null;
}

/** The same, checked. */
export type About = Pick<HoursEntry, 'topicCode' | 'offerId'>;

const QUARTER_MINUTES = 15;
/** The minutes of a day; those on which clocks change are no longer for it. */
const DAY_MINUTES = 24 * 60;

/** @throws BadUserInput unless it is so many whole quarters of an hour, at least the least and at most a day. */
export function checkMinutes(minutes: number, argument: string, least = QUARTER_MINUTES): number {
  if (minutes % QUARTER_MINUTES === 0 && minutes >= least && minutes <= DAY_MINUTES) return minutes;
  throw new BadUserInput(`${argument}: give whole quarters of an hour, ${least} to ${DAY_MINUTES} minutes.`, argument);
}

/** The volunteer of the own center. @throws NotFound */
export async function volunteerOf({ manager, viewer }: Write, id: string, argument: string): Promise<Volunteer> {
  const volunteer = viewer.centerId ? await manager.findOneBy(Volunteer, { id, centerId: viewer.centerId }) : null;
  if (volunteer) return volunteer;
  throw new NotFound(`${argument}: your center has no volunteer of this id.`, argument);
}

/** @throws BadUserInput unless the topic is on the list; null is none. */
export const topicOrNone = async (write: Write, code: string | null | undefined): Promise<string | null> =>
  code === null || code === undefined ? null : checkTopic(write, code);

/** Hours about an offer of the center are about its topic. @throws NotFound, BadUserInput */
export async function aboutOf(write: Write, { topicCode, offerId }: AboutGiven, centerId: string): Promise<About> {
  if (offerId === null || offerId === undefined) {
    return { topicCode: await topicOrNone(write, topicCode), offerId: null };
  }
  const offer = await write.manager.findOneBy(Offer, { id: offerId, centerId });
  if (!offer) throw new NotFound('input.offerId: your center has no offer of this id.', 'input.offerId');
  if (topicCode !== null && topicCode !== undefined && topicCode !== offer.topicCode)
    throw new BadUserInput(`input.topicCode: ${offerId} is about ${offer.topicCode}.`, 'input.topicCode');
  return { topicCode: offer.topicCode, offerId };
}

/** A new entry of the volunteer's hours, checked, with the id that it will have. */
export async function entryOf(
  write: Write,
  volunteer: Volunteer,
  { given, about, least }: { given: HoursGiven; about: About; least?: number },
): Promise<HoursEntry> {
  const minutes = checkMinutes(given.minutes, 'input.minutes', least);
  checkDay(write, volunteer, given.workedOn);
  await checkNoSample(write, volunteer.id, given.workedOn);
  await checkDayHolds(write, volunteer.id, { ...given, minutes });
  return Object.assign(new HoursEntry(), {
    id: newId('HE'),
    volunteerId: volunteer.id,
    centerId: volunteer.centerId,
    districtAgs: volunteer.districtAgs,
    workedOn: given.workedOn,
    minutes,
    ...about,
    status: 'LOGGED',
    loggedOn: write.today,
    version: 1,
    provenanceKind: 'ENTERED',
    sourceIds: '',
  });
}

function checkDay({ today }: Write, { startedOn }: Volunteer, workedOn: string): void {
  const argument = 'input.workedOn';
  checkYear(Number(workedOn.slice(0, 4)), argument);
  if (workedOn > today) throw new BadUserInput(`${argument}: give a day that is not ahead.`, argument);
  if (startedOn === null)
    throw new Conflict(`${argument}: the volunteer has not begun to help; set the first day before.`, { argument });
  if (workedOn < startedOn)
    throw new BadUserInput(`${argument}: give ${startedOn} or later, the volunteer's first day, to today.`, argument);
}

/** A month that a data file has hours for stays as it is there: an entry on top would be counted as its sample. */
async function checkNoSample({ rows }: Write, volunteerId: string, workedOn: string): Promise<void> {
  const { year, month } = monthOf(workedOn);
  const [found] = await rows(
    sql`select year from engagement where volunteer_id = ${volunteerId} and year = ${year} and month = ${month}
      and provenance_kind <> 'ENTERED'`,
  );
  if (!found) return;
  const argument = 'input.workedOn';
  throw new Conflict(`${argument}: the hours of this month are on record from a data file, and stay as they are.`, {
    argument,
  });
}

/** Nobody gives more than a day has, over all entries of it. */
async function checkDayHolds({ rows }: Write, volunteerId: string, { workedOn, minutes }: HoursGiven): Promise<void> {
  const [sum] = await rows<{ minutes: number }>(
    sql`select coalesce(sum(minutes), 0) as minutes from hours_entry
      where volunteer_id = ${volunteerId} and worked_on = ${workedOn} and status in ('LOGGED', 'APPROVED')`,
  );
  const left = DAY_MINUTES - Number(sum!.minutes);
  if (minutes <= left) return;
  const argument = 'input.minutes';
  throw new Conflict(`${argument}: ${workedOn} has ${left} minutes left for this volunteer.`, {
    argument,
    bound: 'DAY',
    left: { minutes: left },
  });
}

/** Tells that an entry was made or moved: nothing of it names the volunteer. */
export function noteEntry(
  { note }: Write,
  { id, status, workedOn, minutes, version }: HoursEntry,
  { action, reason = null }: { action: string; reason?: string | null },
): void {
  note({ action, type: 'HoursEntry', key: id, changed: { status, workedOn, minutes, version }, reason });
}
