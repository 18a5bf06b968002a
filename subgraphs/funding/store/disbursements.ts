import { BadUserInput } from '../../common/errors.ts';
import { freeText, optionalText } from '../../common/input.ts';
import { raw, sql } from '../../common/sql.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { Disbursement } from '../entities/disbursement.ts';
import type { StepInput } from './application-steps.ts';
import { statusOfStep, type GrantAction } from './grant-life-cycle.ts';
import { centsGiven, checkLeft, grantFor, recordGrantStep, rowBelow, sumOf } from './grant-steps.ts';

/** A request for a tranche. */
export interface DisbursementInput {
  grantId: string;
  amountCents: number;
  reason?: string | null;
}

/** Calls up a tranche. What is not rejected counts against the grant. */
export async function requestDisbursement(write: Write, input: DisbursementInput): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const amountCents = centsGiven(input.amountCents, 'input.amountCents');
  const { grant, status } = await grantFor(write, input.grantId, 'REQUEST_DISBURSEMENT');
  const taken = await sumOf(write, raw('disbursement'), grant.id, sql`status <> 'REJECTED'`);
  checkLeft(amountCents, grant.amountCents - taken, 'GRANT');
  const row = { ...rowBelow(grant, 'DI', amountCents), status, requestedOn: write.today };
  await write.manager.insert(Disbursement, row);
  await recordGrantStep(write, grant.id, row, {
    type: 'Disbursement',
    action: 'REQUEST_DISBURSEMENT',
    from: null,
    reason,
  });
  return row.id;
}

/** Agrees to pay. */
export const approveDisbursement = (write: Write, input: StepInput): Promise<string> =>
  step(write, input, 'APPROVE_DISBURSEMENT', { decidedOn: write.today });

/** Does not pay. */
export const rejectDisbursement = (write: Write, input: StepInput): Promise<string> =>
  step(write, { ...input, reason: freeText(input.reason ?? '', 'input.reason') }, 'REJECT_DISBURSEMENT', {
    decidedOn: write.today,
  });

/** Records the payment; its day is today unless told, and never ahead. */
export async function payDisbursement(write: Write, input: StepInput & { paidOn?: string | null }): Promise<string> {
  const paidOn = input.paidOn ?? write.today;
  if (paidOn > write.today) throw new BadUserInput('input.paidOn: give a day that is not ahead.', 'input.paidOn');
  return step(write, input, 'PAY_DISBURSEMENT', { paidOn });
}

async function step(write: Write, input: StepInput, action: GrantAction, days: Partial<Disbursement>): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const row = await rowToChange(write, Disbursement, input);
  const changed = { ...days, status: statusOfStep(action, row, write.viewer), version: row.version + 1 };
  await write.manager.update(Disbursement, row.id, changed);
  const told = { type: 'Disbursement', action, from: row.status, reason };
  await recordGrantStep(write, row.grantId, { ...row, ...changed }, told);
  return row.id;
}
