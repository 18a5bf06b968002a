import { BadUserInput } from '../../common/errors.ts';
import { optionalText } from '../../common/input.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { GrantApplication } from '../entities/grant-application.ts';
import { Grant } from '../entities/grant.ts';
import { isSeenBy, recordStep, type StepInput } from './application-steps.ts';
import { checkBounds } from './bounds.ts';
import { statusAfter } from './life-cycle.ts';

/** Decides for the application, in full or in part: a grant comes of it, within what its recipient and its part have left. */
export async function approveApplication(
  write: Write,
  input: StepInput & { amountCents?: number | null },
): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const row = await rowToChange(write, GrantApplication, input, isSeenBy(write.viewer));
  const status = statusAfter('APPROVE', row, write.viewer);
  const amountCents = amountApproved(row, input.amountCents);
  await checkBounds(write, row, amountCents);
  const grant = grantOf(row, amountCents, write.today);
  await write.manager.insert(Grant, grant);
  const changed = { status, version: row.version + 1, decidedOn: write.today, grantId: grant.id };
  await write.manager.update(GrantApplication, row.id, changed);
  await recordStep(write, { ...row, ...changed }, { action: 'APPROVE', from: row.status, amountCents, reason });
  write.note({ action: 'APPROVE', type: 'Grant', key: grant.id, changed: { amountCents, applicationId: row.id } });
  return row.id;
}

function amountApproved(row: GrantApplication, asked: number | null | undefined): number {
  const amount = asked ?? row.amountCents;
  if (amount >= 1 && amount <= row.amountCents) return amount;
  throw new BadUserInput(
    `input.amountCents: give 1 to ${row.amountCents} cents, the amount applied for.`,
    'input.amountCents',
  );
}

/** The grant takes over what the application says, but for how far it is. */
function grantOf(row: GrantApplication, amountCents: number, decidedOn: string): Grant {
  const { year, yearTo, programId, programPartId, moduleId, costKind, districtAgs, centerId, startsOn, endsOn } = row;
  return Object.assign(new Grant(), {
    id: row.id.replace(/^AP-/, 'GR-'),
    ...{ year, yearTo, programId, programPartId, moduleId, costKind, districtAgs, centerId, startsOn, endsOn },
    amountCents,
    amountPrecision: 'EXACT',
    provenanceKind: 'ENTERED',
    sourceIds: '',
    decidedOn,
    applicationId: row.id,
    version: 1,
  });
}
