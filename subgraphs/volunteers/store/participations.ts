import { In } from 'typeorm';
import { BadUserInput, Conflict } from '../../common/errors.ts';
import type { Write } from '../../common/write.ts';
import { Certificate } from '../entities/certificate.ts';
import { Participation } from '../entities/participation.ts';
import type { Qualification } from '../entities/qualification.ts';
import { checkMinutes, volunteerOf } from './hours-entries.ts';
import { newId } from './keys.ts';
import { courseToChange, moveCourse, placesTaken } from './qualifications.ts';

/** Volunteers of a course. */
export interface ParticipantsInput {
  id: string;
  expectedVersion: number;
  volunteerIds: readonly string[];
}

/** How long those who came took part. Who is enrolled and not named was absent. */
export interface RecordParticipationInput {
  id: string;
  expectedVersion: number;
  attended: readonly { volunteerId: string; minutes: number }[];
}

/** Volunteers in one call, at most. */
const NAMED_MOST = 100;

/** Gives volunteers of the own center a place in a planned course: all of them or none. */
export async function enrolParticipants(write: Write, input: ParticipantsInput): Promise<string> {
  const course = await courseToChange(write, input, ['PLANNED']);
  checkNamed(input.volunteerIds, 'input.volunteerIds', 1);
  const known = await participantsOf(write, course.id);
  for (const [index, volunteerId] of input.volunteerIds.entries()) {
    const argument = `input.volunteerIds[${index}]`;
    await volunteerOf(write, volunteerId, argument);
    const before = known.get(volunteerId);
    if (before?.status === 'ENROLLED')
      throw new Conflict(`${argument}: ${volunteerId} has a place already.`, { argument });
    if (before) await write.manager.update(Participation, before.id, { status: 'ENROLLED' });
    else await write.manager.insert(Participation, newParticipation(course, volunteerId));
  }
  const left = course.capacity - (await placesTaken(write, course.id));
  if (left < 0) {
    const argument = 'input.volunteerIds';
    const free = left + input.volunteerIds.length;
    throw new Conflict(`${argument}: ${free} places are left.`, {
      argument,
      bound: 'CAPACITY',
      left: { places: free },
    });
  }
  return moveCourse(write, course, { action: 'ENROL', changed: {} });
}

/** Takes volunteers out of a planned course. */
export async function withdrawParticipants(write: Write, input: ParticipantsInput): Promise<string> {
  const course = await courseToChange(write, input, ['PLANNED']);
  checkNamed(input.volunteerIds, 'input.volunteerIds', 1);
  const known = await participantsOf(write, course.id);
  for (const [index, volunteerId] of input.volunteerIds.entries()) {
    const { id } = enrolled(known, volunteerId, `input.volunteerIds[${index}]`);
    await write.manager.update(Participation, id, { status: 'WITHDRAWN' });
  }
  return moveCourse(write, course, { action: 'WITHDRAW', changed: {} });
}

/** Records who came and for how long; the course was held. What a certificate says stays as it is. */
export async function recordParticipation(write: Write, input: RecordParticipationInput): Promise<string> {
  const course = await courseToChange(write, input, ['PLANNED', 'HELD']);
  if (course.heldOn > write.today)
    throw new Conflict(`input.id: ${course.id} is on ${course.heldOn}, which is ahead.`, { argument: 'input.id' });
  const named = input.attended.map(({ volunteerId }) => volunteerId);
  checkNamed(named, 'input.attended', 0);
  const known = await participantsOf(write, course.id);
  const certified = await certifiedIn(write, course.id);
  const minutesOf = new Map<string, number>();
  for (const [index, { volunteerId, minutes }] of input.attended.entries()) {
    const at = `input.attended[${index}]`;
    enrolled(known, volunteerId, `${at}.volunteerId`);
    checkMinutes(minutes, `${at}.minutes`);
    if (minutes > course.minutes)
      throw new BadUserInput(`${at}.minutes: the course has ${course.minutes} minutes.`, `${at}.minutes`);
    minutesOf.set(volunteerId, minutes);
  }
  for (const { id, volunteerId, status, minutes } of known.values()) {
    const next = minutesOf.get(volunteerId) ?? null;
    if (status === 'WITHDRAWN') continue;
    if (certified.has(volunteerId) && next !== minutes) throw isCertified(volunteerId);
    await write.manager.update(Participation, id, { status: next === null ? 'ABSENT' : 'ATTENDED', minutes: next });
  }
  return moveCourse(write, course, { action: 'RECORD', changed: { status: 'HELD' } });
}

const isCertified = (volunteerId: string): Conflict =>
  new Conflict(`input.attended: ${volunteerId} has a certificate; revoke it first.`, { argument: 'input.attended' });

/** Volunteers whose certificate of the course holds. */
export async function certifiedIn({ manager }: Write, qualificationId: string): Promise<ReadonlySet<string>> {
  const all = await manager.findBy(Certificate, { qualificationId });
  return new Set(all.filter(({ revokedOn }) => revokedOn === null).map(({ volunteerId }) => volunteerId));
}

/** All who have or had a place in the course, by volunteer. */
export async function participantsOf(
  { manager }: Write,
  qualificationId: string,
  statuses: readonly string[] = ['ENROLLED', 'ATTENDED', 'ABSENT', 'WITHDRAWN'],
): Promise<Map<string, Participation>> {
  const all = await manager.findBy(Participation, { qualificationId, status: In([...statuses]) });
  return new Map(all.sort((a, b) => (a.id < b.id ? -1 : 1)).map((each) => [each.volunteerId, each]));
}

function enrolled(known: ReadonlyMap<string, Participation>, volunteerId: string, argument: string): Participation {
  const found = known.get(volunteerId);
  if (found && found.status !== 'WITHDRAWN') return found;
  throw new Conflict(`${argument}: ${volunteerId} has no place in the course.`, { argument });
}

/** @throws BadUserInput for too many volunteers, too few, or one named twice. */
export function checkNamed(volunteerIds: readonly string[], argument: string, least: number): void {
  if (volunteerIds.length < least || volunteerIds.length > NAMED_MOST)
    throw new BadUserInput(`${argument}: name ${least} to ${NAMED_MOST} volunteers.`, argument);
  const twice = volunteerIds.findIndex((id, index) => volunteerIds.indexOf(id) !== index);
  if (twice >= 0) throw new BadUserInput(`${argument}[${twice}]: name each volunteer once.`, `${argument}[${twice}]`);
}

const newParticipation = ({ id, centerId }: Qualification, volunteerId: string): Participation =>
  Object.assign(new Participation(), {
    ...{ id: newId('PA'), qualificationId: id, centerId, volunteerId },
    ...{ status: 'ENROLLED', minutes: null },
  });
