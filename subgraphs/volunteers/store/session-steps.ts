import { Conflict } from '../../common/errors.ts';
import { freeText } from '../../common/input.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { Session } from '../entities/session.ts';
import { berlinInstant } from './clock.ts';
import { isOwn } from './looked-after.ts';
import { refused } from './offer-input.ts';

/** Persons of either kind that a session may have, at most. */
const PERSONS_MOST = 1000;

/** A session that is not held. */
export interface CancelInput {
  id: string;
  expectedVersion: number;
  reason: string;
}

/** How many came. */
export interface AttendanceInput {
  id: string;
  expectedVersion: number;
  newcomers: number;
  locals: number;
}

/** Cancels a session of which nothing else is on record. */
export async function cancelSession(write: Write, input: CancelInput): Promise<string> {
  const reason = freeText(input.reason, 'input.reason');
  const session = await rowToChange(write, Session, input, isOwn(write));
  if (session.status !== 'PLANNED') throw notAnyMore(session, 'cancelled');
  await step(write, session, { action: 'CANCEL', changed: { status: 'CANCELLED', cancelReason: reason }, reason });
  return session.id;
}

/** Records how many came to a session that has begun; again, to correct it. */
export async function recordAttendance(write: Write, input: AttendanceInput): Promise<string> {
  const counts = { newcomers: personsOf(input, 'newcomers'), locals: personsOf(input, 'locals') };
  const session = await rowToChange(write, Session, input, isOwn(write));
  if (session.status === 'CANCELLED') throw notAnyMore(session, 'attended');
  if (berlinInstant(session.heldOn, session.startsAt).toISOString() > write.at) {
    const begins = `${session.heldOn}, ${session.startsAt}`;
    throw new Conflict(`input.id: ${session.id} begins on ${begins}. Record who came from then on.`, {
      argument: 'input.id',
    });
  }
  await step(write, session, { action: 'RECORD_ATTENDANCE', changed: { status: 'HELD', ...counts } });
  return session.id;
}

function personsOf(input: AttendanceInput, field: 'newcomers' | 'locals'): number {
  if (input[field] >= 0 && input[field] <= PERSONS_MOST) return input[field];
  throw refused(field, `give 0 to ${PERSONS_MOST} persons.`);
}

const notAnyMore = ({ id, status }: Session, what: string): Conflict =>
  new Conflict(`input.id: ${id} is ${status}, and can not be ${what}.`, {
    argument: 'input.id',
    currentStatus: status,
  });

interface Step {
  action: string;
  changed: Partial<Session>;
  reason?: string;
}

/** Attendance itself stays out of the audit log: whoever reads that may not know it. */
async function step({ manager, note }: Write, session: Session, { action, changed, reason }: Step): Promise<void> {
  const version = session.version + 1;
  await manager.update(Session, session.id, { ...changed, version });
  const { status } = changed;
  note({ action, type: 'Session', key: session.id, changed: { status, version }, reason: reason ?? null });
}
