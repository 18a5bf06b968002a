import { freeText, optionalText } from '../../common/input.ts';
import { sql } from '../../common/sql.ts';
import type { Viewer } from '../../common/viewer.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { ApplicationEvent } from '../entities/application-event.ts';
import { GrantApplication } from '../entities/grant-application.ts';
import { checkRates } from './application-lines.ts';
import { statusAfter, type Action } from './life-cycle.ts';

/** A step with an application that is there. */
export interface StepInput {
  id: string;
  expectedVersion: number;
  reason?: string | null;
}

/** Hands the application in, reckoned with the rates as they are now. */
export const submitApplication = (write: Write, input: StepInput): Promise<string> =>
  step(write, input, 'SUBMIT', { submittedOn: write.today }, checkRates);

/** Gives it back to the applicant, who may correct it and hand it in again. */
export const returnApplication = (write: Write, input: StepInput): Promise<string> =>
  step(write, withReason(input), 'RETURN');

/** Takes it back for good. */
export const withdrawApplication = (write: Write, input: StepInput): Promise<string> =>
  step(write, input, 'WITHDRAW', { withdrawnOn: write.today });

/** Lets the work begin before the decision. */
export const permitEarlyStart = (write: Write, input: StepInput): Promise<string> =>
  step(write, input, 'PERMIT_EARLY_START', { earlyStartOn: write.today });

/** Decides against it. */
export const rejectApplication = (write: Write, input: StepInput): Promise<string> =>
  step(write, withReason(input), 'REJECT', { decidedOn: write.today });

/** Advises on it; the application itself stays as it is, and so does its version. */
export async function commentOnApplication(write: Write, input: { id: string; text: string }): Promise<string> {
  const reason = freeText(input.text, 'input.text');
  const row = await rowToChange(write, GrantApplication, input, isSeenBy(write.viewer));
  statusAfter('COMMENT', row, write.viewer);
  await recordStep(write, row, { action: 'COMMENT', from: row.status, reason });
  return row.id;
}

const withReason = (input: StepInput): StepInput => ({
  ...input,
  reason: freeText(input.reason ?? '', 'input.reason'),
});

/** A step of the table that changes the status, and the days that go with it. */
async function step(
  write: Write,
  input: StepInput,
  action: Action,
  days: Partial<GrantApplication> = {},
  check: (write: Write, row: GrantApplication) => Promise<void> = async () => {},
): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const row = await rowToChange(write, GrantApplication, input, isSeenBy(write.viewer));
  const changed = { ...days, status: statusAfter(action, row, write.viewer), version: row.version + 1 };
  await check(write, row);
  await write.manager.update(GrantApplication, row.id, changed);
  await recordStep(write, { ...row, ...changed }, { action, from: row.status, reason });
  return row.id;
}

/** What is told of a step, beside the row as it is behind it. */
interface Step {
  action: Action;
  from: string | null;
  /** Where it is not the row's: the amount approved. */
  amountCents?: number;
  reason?: string | null;
}

/** Records a step for good: as an event of the application, in the audit log, and for those who keep what was made of the row. */
export async function recordStep(write: Write, row: GrantApplication, told: Step): Promise<void> {
  const { manager, rows, viewer, at, today, note } = write;
  const [{ steps } = { steps: 0 }] = await rows<{ steps: number }>(
    sql`select count(*) as steps from application_event where application_id = ${row.id}`,
  );
  const position = Number(steps) + 1;
  const { action, from, amountCents = row.amountCents, reason = null } = told;
  await manager.insert(ApplicationEvent, {
    id: `${row.id}.${position}`,
    applicationId: row.id,
    position,
    action,
    fromStatus: from,
    toStatus: row.status,
    at,
    happenedOn: today,
    actorRole: viewer.role!,
    amountCents,
    reason,
  });
  const { status, version } = row;
  note({ action, type: 'GrantApplication', key: row.id, changed: { status, version, amountCents }, reason });
}

/** Whether the viewer may know of the application: drafts are their applicant's own. */
export const isSeenBy =
  (viewer: Viewer) =>
  ({ status, centerId }: GrantApplication): boolean =>
    status !== 'DRAFT' ||
    (viewer.role === 'center'
      ? centerId === viewer.centerId
      : viewer.role === 'granting_authority' && centerId === null);
