import { BadUserInput, Conflict } from '../../common/errors.ts';
import { groupBy } from '../../common/read.ts';
import { sql, type Sql } from '../../common/sql.ts';
import { rowToChange, type Versioned, type Write } from '../../common/write.ts';

/** More than any budget of the Land for such a programme, in cents: ten billion euros. */
export const AMOUNT_MOST = 1_000_000_000_000;

/** @throws BadUserInput unless it is an amount in cents that can be meant. */
export function checkAmount(cents: number, argument: string, { least = 0, most = AMOUNT_MOST } = {}): number {
  if (cents >= least && cents <= most) return cents;
  throw new BadUserInput(`${argument}: give ${least} to ${most} cents.`, argument);
}

/**
 * The row that is set, or null where there is none yet. Who sets one that is there tells the version that it saw.
 * @throws Conflict with the present version where the viewer did not see it, 0 where there is no row.
 */
export async function rowToSet<T extends Versioned>(
  write: Write,
  entity: new () => T,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null | undefined },
): Promise<T | null> {
  const row = await write.manager.createQueryBuilder(entity, 't').where('t.id = :id', { id }).getOne();
  const isNew = expectedVersion === null || expectedVersion === undefined;
  if (row && !isNew) return rowToChange(write, entity, { id, expectedVersion });
  if (!row && isNew) return null;
  const told = row ? `is set already: give its version ${row.version} to change it` : 'is not set yet: give no version';
  throw new Conflict(`input.expectedVersion: ${id} ${told}.`, {
    argument: 'input.expectedVersion',
    currentVersion: row?.version ?? 0,
  });
}

/** What has been approved out of something that is set anew. */
export interface Taken {
  /** What it is, for the message. */
  told: string;
  takenCents: number;
  /** What it is now, in cents. */
  presentCents: number;
}

/** @throws Conflict where less is set than has been approved; `left` is by how much it can be lowered at most. */
export function checkNotBelow(
  amountCents: number,
  { told, takenCents, presentCents }: Taken,
  argument = 'input.amountCents',
): void {
  if (amountCents >= takenCents) return;
  throw new Conflict(`${argument}: ${takenCents} cents of ${told} are approved already. Give no less.`, {
    argument,
    bound: 'APPROVED',
    left: { cents: Math.max(0, presentCents - takenCents) },
  });
}

const ofYear = (partId: string, year: number): Sql =>
  sql`from grant_award where program_part_id = ${partId} and year = ${year} and year_to = ${year}`;

/** What was approved of a part in a year, for all or under a condition. */
export const approvedOf = (partId: string, year: number, where: Sql = sql`1 = 1`): Sql =>
  sql`select sum(amount_cents) as cents ${ofYear(partId, year)} and ${where}`;

/** What was approved of a part in a year for each recipient, in one statement; of whom rows are is what `ofRecipient` says. */
export async function approvedByRecipient(
  { rows }: Pick<Write, 'rows'>,
  partId: string,
  year: number,
): Promise<(recipient: { districtAgs: string; centerId: string | null }) => number> {
  const found = await rows<{ districtAgs: string; centerId: string | null; cents: number | string }>(
    sql`select district_ags as districtAgs, center_id as centerId, sum(amount_cents) as cents
      ${ofYear(partId, year)} group by district_ags, center_id`,
  );
  const byDistrict = groupBy(found, ({ districtAgs }) => districtAgs);
  return ({ districtAgs, centerId }) =>
    (byDistrict.get(districtAgs) ?? [])
      .filter((row) => row.centerId === null || centerId === null || row.centerId === centerId)
      .reduce((sum, { cents }) => sum + Number(cents), 0);
}
