import { BadUserInput, Conflict } from '../../common/errors.ts';
import { checkYear } from '../../common/filter.ts';
import { freeText } from '../../common/input.ts';
import { sql } from '../../common/sql.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { Place } from '../entities/place.ts';
import { Qualification } from '../entities/qualification.ts';
import { checkMinutes, topicOrNone } from './hours-entries.ts';
import { newId } from './keys.ts';

/** A course as its center plans it. */
export interface QualificationInput {
  kind: string;
  title: string;
  heldOn: string;
  minutes: number;
  capacity: number;
  topicCode?: string | null;
}

/** A change of a course; what is left out stays. */
export type ChangeQualificationInput = Partial<QualificationInput> & { id: string; expectedVersion: number };

const TITLE_MOST = 200;
const CAPACITY_MOST = 500;

/** Plans a course of the own center. */
export async function createQualification(write: Write, input: QualificationInput): Promise<string> {
  const row = Object.assign(new Qualification(), {
    id: newId('QU'),
    ...(await ownPlace(write)),
    ...(await planned(write, input)),
    status: 'PLANNED',
    version: 1,
    provenanceKind: 'ENTERED',
    sourceIds: '',
  });
  await write.manager.insert(Qualification, row);
  noteCourse(write, row, 'CREATE');
  return row.id;
}

/** Changes a course that is still planned; never to fewer places than are taken. */
export async function changeQualification(write: Write, input: ChangeQualificationInput): Promise<string> {
  const course = await courseToChange(write, input, ['PLANNED']);
  const { topicCode = course.topicCode } = input;
  const next = {
    kind: input.kind ?? course.kind,
    title: input.title ?? course.title,
    heldOn: input.heldOn ?? course.heldOn,
    minutes: input.minutes ?? course.minutes,
    capacity: input.capacity ?? course.capacity,
    topicCode,
  };
  const changed = await planned(write, next);
  const taken = await placesTaken(write, course.id);
  if (changed.capacity < taken) {
    const argument = 'input.capacity';
    throw new Conflict(`${argument}: ${taken} are enrolled.`, { argument, bound: 'CAPACITY' });
  }
  return moveCourse(write, course, { action: 'CHANGE', changed });
}

/** Calls a planned course off. */
export async function cancelQualification(
  write: Write,
  input: { id: string; expectedVersion: number; reason: string },
): Promise<string> {
  const reason = freeText(input.reason, 'input.reason');
  const course = await courseToChange(write, input, ['PLANNED']);
  return moveCourse(write, course, { action: 'CANCEL', changed: { status: 'CANCELLED' }, reason });
}

/** The course of the own center, in one of these statuses. @throws NotFound, Conflict */
export async function courseToChange(
  write: Write,
  of: { id: string; expectedVersion: number },
  statuses: readonly string[],
): Promise<Qualification> {
  const course = await rowToChange(write, Qualification, of, ({ centerId }) => centerId === write.viewer.centerId);
  if (statuses.includes(course.status)) return course;
  throw new Conflict(`${course.id} is ${course.status}: this can be done while it is ${statuses.join(' or ')}.`, {
    argument: 'input.id',
    currentStatus: course.status,
  });
}

/** Writes what changed of a course, or of those who take part in it, and counts its version up. */
export async function moveCourse(
  write: Write,
  course: Qualification,
  { action, changed, reason }: { action: string; changed: Partial<Qualification>; reason?: string | null },
): Promise<string> {
  const next = { ...changed, version: course.version + 1 };
  await write.manager.update(Qualification, course.id, next);
  noteCourse(write, { ...course, ...next }, action, reason);
  return course.id;
}

/** How many have a place in the course. */
export async function placesTaken({ rows }: Write, qualificationId: string): Promise<number> {
  const [row] = await rows<{ taken: number }>(
    sql`select count(*) as taken from participation where qualification_id = ${qualificationId} and status = 'ENROLLED'`,
  );
  return Number(row!.taken);
}

async function planned(write: Write, { kind, title, heldOn, minutes, capacity, topicCode }: QualificationInput) {
  checkYear(Number(heldOn.slice(0, 4)), 'input.heldOn');
  if (capacity < 1 || capacity > CAPACITY_MOST)
    throw new BadUserInput(`input.capacity: give 1 to ${CAPACITY_MOST} places.`, 'input.capacity');
  return {
    ...{ kind, heldOn, capacity },
    title: freeText(title, 'input.title', TITLE_MOST),
    minutes: checkMinutes(minutes, 'input.minutes'),
    topicCode: await topicOrNone(write, topicCode),
  };
}

/** The center of the viewer, with its district: the one that its id tells, unless a place says otherwise. */
async function ownPlace({ manager, viewer }: Write): Promise<{ centerId: string; districtAgs: string }> {
  const centerId = viewer.centerId!;
  const place = await manager.findOneBy(Place, { centerId });
  return { centerId, districtAgs: place?.districtAgs ?? centerId.slice(3, 8) };
}

function noteCourse({ note }: Write, row: Qualification, action: string, reason: string | null = null): void {
  const { id, status, heldOn, minutes, capacity, version } = row;
  note({ action, type: 'Qualification', key: id, changed: { status, heldOn, minutes, capacity, version }, reason });
}
