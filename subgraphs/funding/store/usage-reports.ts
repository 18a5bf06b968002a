import { Conflict } from '../../common/errors.ts';
import { freeText, optionalText } from '../../common/input.ts';
import { raw, sql } from '../../common/sql.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { UsageReport } from '../entities/usage-report.ts';
import type { StepInput } from './application-steps.ts';
import { statusOfStep, type GrantAction } from './grant-life-cycle.ts';
import { centsGiven, checkLeft, grantFor, recordGrantStep, rowBelow, sumOf } from './grant-steps.ts';

/** What a report says: used by kind of cost, and what was done. */
export interface ReportInput {
  staffCents?: number | null;
  materialCents?: number | null;
  lumpSumCents?: number | null;
  narrative: string;
}

/** Hands in the one proof of use of a grant. */
export async function submitUsageReport(write: Write, input: ReportInput & { grantId: string }): Promise<string> {
  const said = saidIn(input);
  const { grant, status } = await grantFor(write, input.grantId, 'SUBMIT_REPORT');
  const before = await write.manager.findOneBy(UsageReport, { grantId: grant.id });
  if (before) {
    const remedy = `${before.id} is the report of this grant; correct it where it was objected to.`;
    throw new Conflict(`input.grantId: ${remedy}`, { argument: 'input.grantId', currentStatus: before.status });
  }
  await checkUsed(write, grant.id, said.amountCents);
  const row = { ...rowBelow(grant, 'UR', said.amountCents), ...said, status, submittedOn: write.today };
  await write.manager.insert(UsageReport, row);
  await recordGrantStep(write, grant.id, row, { type: 'UsageReport', action: 'SUBMIT_REPORT', from: null });
  return row.id;
}

/** Hands a report in again that was objected to. */
export async function correctUsageReport(write: Write, input: StepInput & ReportInput): Promise<string> {
  const said = saidIn(input);
  return step(write, input, 'CORRECT_REPORT', { ...said, submittedOn: write.today });
}

/** Accepts it: the money counts as used. */
export const acceptUsageReport = (write: Write, input: StepInput): Promise<string> =>
  step(write, input, 'ACCEPT_REPORT', { acceptedOn: write.today });

/** Gives it back. */
export const objectToUsageReport = (write: Write, input: StepInput): Promise<string> =>
  step(write, { ...input, reason: freeText(input.reason ?? '', 'input.reason') }, 'OBJECT_TO_REPORT', {});

async function step(write: Write, input: StepInput, action: GrantAction, more: Partial<UsageReport>): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const row = await rowToChange(write, UsageReport, input);
  const changed = { ...more, status: statusOfStep(action, row, write.viewer), version: row.version + 1 };
  await checkUsed(write, row.grantId, changed.amountCents ?? row.amountCents);
  await write.manager.update(UsageReport, row.id, changed);
  const told = { type: 'UsageReport', action, from: row.status, reason };
  await recordGrantStep(write, row.grantId, { ...row, ...changed }, told);
  return row.id;
}

function saidIn({ staffCents, materialCents, lumpSumCents, narrative }: ReportInput) {
  const used = {
    staffCents: centsGiven(staffCents ?? 0, 'input.staffCents', 0),
    materialCents: centsGiven(materialCents ?? 0, 'input.materialCents', 0),
    lumpSumCents: centsGiven(lumpSumCents ?? 0, 'input.lumpSumCents', 0),
  };
  const amountCents = used.staffCents + used.materialCents + used.lumpSumCents;
  return { ...used, amountCents, narrative: freeText(narrative, 'input.narrative') };
}

/** Used and demanded back together are never more than was paid. */
async function checkUsed(write: Write, grantId: string, usedCents: number): Promise<void> {
  const paid = await sumOf(write, raw('disbursement'), grantId, sql`status = 'PAID'`);
  const back = await sumOf(write, raw('repayment'), grantId, sql`1 = 1`);
  checkLeft(usedCents, paid - back, 'PAID', 'input');
}
