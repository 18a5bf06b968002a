import { BadUserInput, Conflict } from '../../common/errors.ts';
import { freeText } from '../../common/input.ts';
import { sql } from '../../common/sql.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import type { GrantApplication } from '../entities/grant-application.ts';
import { Grant } from '../entities/grant.ts';
import { StaffingIncrement } from '../entities/staffing-increment.ts';

/**
 * The posts that come of an approval, in hundredths: as applied for, or as told. Null for an application without posts.
 * @throws BadUserInput where the amount does not cover them: then the authority tells how many it approves.
 */
export async function postsApproved(
  { rows }: Write,
  row: GrantApplication,
  amountCents: number,
  asked: number | null | undefined,
): Promise<number | null> {
  const lines = await rows<{ hundredths: number; cents: number | string; unitCents: number | string }>(
    sql`select l.quantity_hundredths as hundredths, l.amount_cents as cents, l.unit_amount_cents as unitCents
      from application_line l join lump_sum_rate r on r.id = l.rate_id
      where l.application_id = ${row.id} and r.cost_kind = 'STAFF'`,
  );
  const refuse = (remedy: string) => new BadUserInput(`input.posts: ${remedy}`, 'input.posts');
  if (!lines.length) {
    if (asked === null || asked === undefined) return null;
    throw refuse('leave it out; this application asks for no posts.');
  }
  const applied = lines.reduce((sum, { hundredths }) => sum + Number(hundredths), 0);
  const hundredths = asked === null || asked === undefined ? applied : Math.round(asked * 100);
  if (asked && Math.abs(asked * 100 - hundredths) > 1e-6) throw refuse('give hundredths of a post, such as 1.5.');
  if (hundredths < 0 || hundredths > applied) throw refuse(`give 0 to ${applied / 100}, the posts applied for.`);
  const full = lines.reduce((sum, { cents }) => sum + Number(cents), 0);
  const cheapest = Math.min(...lines.map(({ unitCents }) => Number(unitCents)));
  const needed = hundredths === applied ? full : Math.round((hundredths * cheapest) / 100);
  if (needed <= amountCents) return hundredths;
  throw refuse(`${hundredths / 100} posts cost ${needed} cents, more than is approved. Tell how many are approved.`);
}

/** The increment that a grant brings to its center, for the grant's time. A district without a center has none to put posts in. */
export async function insertIncrement(write: Write, grant: Grant, hundredths: number | null): Promise<void> {
  if (!hundredths || !grant.centerId) return;
  const increment = Object.assign(new StaffingIncrement(), {
    id: grant.id.replace(/^GR-/, 'SI-'),
    centerId: grant.centerId,
    purpose: 'COORDINATION',
    fullTimeEquivalentHundredths: hundredths,
    validFrom: grant.startsOn,
    validTo: grant.endsOn,
    provenanceKind: 'ENTERED',
    sourceIds: '',
    grantId: grant.id,
    version: 1,
  });
  await write.manager.insert(StaffingIncrement, increment);
  const { id, validFrom, validTo } = increment;
  write.note({ action: 'APPROVE', type: 'StaffingIncrement', key: id, changed: { hundredths, validFrom, validTo } });
}

/** The end of an increment. */
export interface EndInput {
  id: string;
  expectedVersion: number;
  endsOn: string;
  reason: string;
}

/** Ends an increment on a day that is not over, so that no day before today changes; what was set before stands in the audit log. */
export async function endIncrement(write: Write, input: EndInput): Promise<string> {
  const reason = freeText(input.reason, 'input.reason');
  const row = await rowToChange(write, StaffingIncrement, input);
  const grant = row.grantId === null ? null : await write.manager.findOneBy(Grant, { id: row.grantId });
  if (!grant) {
    throw new Conflict(`input.id: ${row.id} is on record from a document; only what was approved here can be ended.`, {
      argument: 'input.id',
    });
  }
  if (row.validTo !== null && row.validTo < write.today) {
    throw new Conflict(`input.id: ${row.id} ended on ${row.validTo}, and stays so.`, { argument: 'input.id' });
  }
  const first = [write.today, row.validFrom ?? ''].sort().at(-1)!;
  const last = grant.endsOn ?? '9999-12-31';
  if (input.endsOn < first || input.endsOn > last) {
    throw new BadUserInput(`input.endsOn: give a day from ${first} to ${last}, the end of its grant.`, 'input.endsOn');
  }
  const changed = { validTo: input.endsOn, version: row.version + 1 };
  await write.manager.update(StaffingIncrement, row.id, changed);
  write.note({
    action: 'END',
    type: 'StaffingIncrement',
    key: row.id,
    changed: { ...changed, before: row.validTo },
    reason,
  });
  return row.id;
}
