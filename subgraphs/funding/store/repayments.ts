import { BadUserInput, Conflict } from '../../common/errors.ts';
import { optionalText } from '../../common/input.ts';
import { raw, sql } from '../../common/sql.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { Grant } from '../entities/grant.ts';
import { Repayment } from '../entities/repayment.ts';
import type { StepInput } from './application-steps.ts';
import { statusOfStep } from './grant-life-cycle.ts';
import { centsGiven, checkLeft, grantFor, recordGrantStep, rowBelow, sumOf } from './grant-steps.ts';

/** A demand. */
export interface RepaymentInput {
  grantId: string;
  amountCents: number;
  dueOn: string;
  reason?: string | null;
}

/** Demands back what was paid and neither shown as used nor demanded already. */
export async function demandRepayment(write: Write, input: RepaymentInput): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const amountCents = centsGiven(input.amountCents, 'input.amountCents');
  if (input.dueOn < write.today) throw new BadUserInput('input.dueOn: give a day that is not past.', 'input.dueOn');
  const { grant, status } = await grantFor(write, input.grantId, 'DEMAND_REPAYMENT');
  checkLeft(amountCents, await unusedOf(write, grant.id), 'PAID');
  const row = { ...rowBelow(grant, 'RE', amountCents), status, demandedOn: write.today, dueOn: input.dueOn };
  await write.manager.insert(Repayment, row);
  await recordGrantStep(write, grant.id, row, { type: 'Repayment', action: 'DEMAND_REPAYMENT', from: null, reason });
  return row.id;
}

/** What was paid, and neither shown as used nor demanded back. */
async function unusedOf(write: Write, grantId: string): Promise<number> {
  const paid = await sumOf(write, raw('disbursement'), grantId, sql`status = 'PAID'`);
  const used = await sumOf(write, raw('usage_report'), grantId, sql`status = 'ACCEPTED'`);
  const back = await sumOf(write, raw('repayment'), grantId, sql`1 = 1`);
  return paid - used - back;
}

/** Records that it was paid back; today unless told, and never ahead. */
export async function recordRepayment(write: Write, input: StepInput & { paidOn?: string | null }): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const paidOn = input.paidOn ?? write.today;
  if (paidOn > write.today) throw new BadUserInput('input.paidOn: give a day that is not ahead.', 'input.paidOn');
  const row = await rowToChange(write, Repayment, input);
  const changed = { paidOn, status: statusOfStep('RECORD_REPAYMENT', row, write.viewer), version: row.version + 1 };
  await write.manager.update(Repayment, row.id, changed);
  const told = { type: 'Repayment', action: 'RECORD_REPAYMENT', from: row.status, reason } as const;
  await recordGrantStep(write, row.grantId, { ...row, ...changed }, told);
  return row.id;
}

/** Closes the grant: its report is accepted, no tranche is under way, nothing is due, and all that was paid is used or demanded back. */
export async function closeGrant(write: Write, input: StepInput): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const row = await rowToChange(write, Grant, input);
  const status = statusOfStep('CLOSE_GRANT', row, write.viewer);
  await checkClosable(write, row.id);
  const changed = { status, closedOn: write.today, version: row.version + 1 };
  await write.manager.update(Grant, row.id, changed);
  const told = { type: 'Grant', action: 'CLOSE_GRANT', from: row.status, reason } as const;
  await recordGrantStep(write, row.id, { ...row, ...changed }, told);
  return row.id;
}

/** @throws Conflict naming all that stands against closing; `left` is the money that can still be demanded back. */
async function checkClosable(write: Write, grantId: string): Promise<void> {
  const [open] = await write.rows<{ accepted: number; underWay: number; due: number }>(
    sql`select (select count(*) from usage_report where grant_id = ${grantId} and status = 'ACCEPTED') as accepted,
      (select count(*) from disbursement where grant_id = ${grantId} and status in ('REQUESTED', 'APPROVED')) as underWay,
      (select count(*) from repayment where grant_id = ${grantId} and status = 'DUE') as due`,
  );
  const isAccepted = Number(open!.accepted) > 0;
  // Without an accepted report nobody knows yet what was used.
  const unused = isAccepted ? await unusedOf(write, grantId) : 0;
  const against = [
    isAccepted ? '' : 'its report is not accepted',
    Number(open!.underWay) ? 'a tranche is under way' : '',
    Number(open!.due) ? 'a repayment is due' : '',
    unused > 0 ? `${unused} cents were paid and are neither used nor demanded back` : '',
  ].filter(Boolean);
  if (!against.length) return;
  const bound = unused > 0 ? { bound: 'PAID', left: { cents: unused } } : {};
  throw new Conflict(`${grantId}: ${against.join(', ')}.`, { argument: 'input.id', ...bound });
}
