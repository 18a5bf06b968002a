import { BadUserInput } from '../../common/errors.ts';
import { optionalText } from '../../common/input.ts';
import { sql } from '../../common/sql.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { MeetingPoint } from '../entities/meeting-point.ts';
import { MeetingPointEvent } from '../entities/meeting-point-event.ts';
import { isOwn } from './looked-after.ts';
import { statusAfter, type Action } from './meeting-point-life-cycle.ts';

/** A step of a meeting point that is there. */
export interface StepInput {
  id: string;
  expectedVersion: number;
  on?: string | null;
  reason?: string | null;
}

/** Opens what was planned. */
export const openMeetingPoint = (write: Write, input: StepInput): Promise<string> =>
  step(write, input, 'OPEN', (day) => ({ openedOn: day }));

/** Stops for some time. */
export const pauseMeetingPoint = (write: Write, input: StepInput): Promise<string> => step(write, input, 'PAUSE');

/** Goes on. */
export const reopenMeetingPoint = (write: Write, input: StepInput): Promise<string> => step(write, input, 'REOPEN');

/** Ends for good, with its last day. */
export const closeMeetingPoint = (write: Write, input: StepInput): Promise<string> =>
  step(write, input, 'CLOSE', (day) => ({ validTo: day }));

async function step(
  write: Write,
  input: StepInput,
  action: Action,
  days: (day: string) => Partial<MeetingPoint> = () => ({}),
): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const row = await rowToChange(write, MeetingPoint, input, isOwn(write));
  const status = statusAfter(action, row);
  const day = input.on ?? write.today;
  const changed = { ...days(day), status, version: row.version + 1 };
  await recordStep(write, { ...row, ...changed }, { action, from: row.status, day, reason });
  await write.manager.update(MeetingPoint, row.id, changed);
  return row.id;
}

/** What is told of a step, beside the row as it is behind it. */
interface Step {
  action: Action;
  from: string | null;
  day: string;
  reason?: string | null;
}

/** Records a step for good, in the audit log too. @throws BadUserInput for a day before the step before, or to come. */
export async function recordStep(write: Write, row: MeetingPoint, { action, from, day, reason }: Step): Promise<void> {
  const { manager, rows, viewer, at, today, note } = write;
  const [last] = await rows<{ position: number; happenedOn: string }>(
    sql`select position, happened_on as happenedOn from meeting_point_event where meeting_point_id = ${row.id}
      order by position desc limit 1`,
  );
  if (day > today || (last && day < last.happenedOn)) {
    const first = last ? ` from ${last.happenedOn}` : '';
    throw new BadUserInput(`input.on: give a day${first} to ${today}.`, 'input.on');
  }
  await manager.insert(MeetingPointEvent, {
    meetingPointId: row.id,
    position: (last?.position ?? 0) + 1,
    action,
    fromStatus: from,
    toStatus: row.status,
    happenedOn: day,
    at,
    actorRole: viewer.role!,
  });
  const { status, version } = row;
  note({ action, type: 'MeetingPoint', key: row.id, changed: { status, version, day }, reason: reason ?? null });
}
