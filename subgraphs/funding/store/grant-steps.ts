import { randomBytes } from 'node:crypto';
import { BadUserInput, Conflict, NotFound } from '../../common/errors.ts';
import { sql, type Sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { GrantEvent } from '../entities/grant-event.ts';
import { Grant } from '../entities/grant.ts';
import { firstStatus, type GrantAction } from './grant-life-cycle.ts';

/** The highest amount that an input may name, far above any grant: 10 billion euros. */
const CENTS_MOST = 1_000_000_000_000;

/** @throws BadUserInput unless it is a whole number of cents, from the least on. */
export function centsGiven(cents: number, argument: string, least = 1): number {
  if (Number.isSafeInteger(cents) && cents >= least && cents <= CENTS_MOST) return cents;
  throw new BadUserInput(`${argument}: give ${least} to ${CENTS_MOST} cents.`, argument);
}

/** The grant that a new row is of. @throws NotFound, and what `firstStatus` throws. */
export async function grantFor(
  { manager, viewer }: Write,
  grantId: string,
  action: GrantAction,
): Promise<{ grant: Grant; status: string }> {
  const grant = await manager.findOneBy(Grant, { id: grantId });
  if (!grant) throw new NotFound('input.grantId: there is no grant of this id.', 'input.grantId');
  return { grant, status: firstStatus(action, grant, viewer) };
}

/** What a new row takes over from its grant, and its own id. */
export function rowBelow(grant: Grant, prefix: string, amountCents: number) {
  const { year, yearTo, programId, programPartId, moduleId, costKind, districtAgs, centerId } = grant;
  return {
    id: `${grant.id.replace(/^GR-/, `${prefix}-`).slice(0, 50)}-${randomBytes(4).toString('hex')}`,
    ...{ year, yearTo, programId, programPartId, moduleId, costKind, districtAgs, centerId },
    amountCents,
    amountPrecision: 'EXACT',
    provenanceKind: 'ENTERED',
    sourceIds: '',
    grantId: grant.id,
    version: 1,
  };
}

/** The sum of a table's rows of a grant. */
export async function sumOf({ rows }: Write, table: Sql, grantId: string, where: Sql): Promise<number> {
  const [row] = await rows<{ cents: number | string }>(
    sql`select coalesce(sum(amount_cents), 0) as cents from ${table} where grant_id = ${grantId} and ${where}`,
  );
  return Number(row!.cents);
}

/** @throws Conflict naming the bound and what is left of it. */
export function checkLeft(amountCents: number, left: number, bound: string, argument = 'input.amountCents'): void {
  if (amountCents <= left) return;
  throw new Conflict(`${argument}: ${bound} leaves ${Math.max(left, 0)} cents.`, {
    argument,
    bound,
    left: { cents: Math.max(left, 0) },
  });
}

/** What is told of a step. */
interface Told {
  type: string;
  action: GrantAction;
  from: string | null;
  reason?: string | null;
}

/** The row that moved, as it is behind the step. */
interface Moved {
  id: string;
  status: string | null;
  version?: number;
  amountCents: number;
}

/** Records a step for good: as an event of the grant, in the audit log, and for those who keep what was made of the row. */
export async function recordGrantStep(write: Write, grantId: string, row: Moved, told: Told): Promise<void> {
  const { manager, rows, viewer, at, today, note } = write;
  const [{ steps } = { steps: 0 }] = await rows<{ steps: number }>(
    sql`select count(*) as steps from grant_event where grant_id = ${grantId}`,
  );
  const position = Number(steps) + 1;
  const { type, action, from, reason = null } = told;
  const { id, status, version = 1, amountCents } = row;
  await manager.insert(GrantEvent, {
    id: `${grantId}.${position}`,
    grantId,
    position,
    subjectId: id,
    action,
    fromStatus: from,
    toStatus: status!,
    at,
    happenedOn: today,
    actorRole: viewer.role!,
    amountCents,
    reason,
  });
  note({ action, type, key: id, changed: { status, version, amountCents, grantId }, reason });
}
