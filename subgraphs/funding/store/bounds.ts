import { Conflict } from '../../common/errors.ts';
import { sql, type Sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import type { GrantApplication } from '../entities/grant-application.ts';

/**
 * What bounds a grant, read while no other write is under way: the recipient's ceiling and the part's budget of the year.
 * Rows over several years are left out, as they cannot be split.
 * @throws Conflict naming the bound that would be passed, and what is left of it.
 */
export async function checkBounds(write: Write, row: GrantApplication, amountCents: number): Promise<void> {
  const { year, districtAgs, centerId } = row;
  const part = row.programPartId!;
  const ofYear = sql`program_part_id = ${part} and year = ${year} and year_to = ${year}`;
  const recipient = ofRecipient({ districtAgs, centerId });
  await checkBound(write, amountCents, {
    name: 'ALLOCATION',
    told: `the ceiling of ${centerId ?? districtAgs} for ${part} in ${year}`,
    bound: sql`select sum(amount_cents) as cents from allocation where ${ofYear} and ${recipient}`,
    taken: sql`select sum(amount_cents) as cents from grant_award where ${ofYear} and ${recipient}`,
  });
  await checkBound(write, amountCents, {
    name: 'BUDGET',
    told: `the budget of ${part} for ${year}`,
    bound: sql`select sum(amount_cents) as cents from budget
      where program_part_id = ${part} and year = ${year} and purpose = 'PART' and amount_kind = 'BUDGETED'`,
    taken: sql`select sum(amount_cents) as cents from grant_award where ${ofYear}`,
  });
}

/** Rows of a recipient. A district may have two centers, each with a ceiling; what is for the district alone is for whichever it has. */
export const ofRecipient = ({ districtAgs, centerId }: { districtAgs: string; centerId: string | null }): Sql =>
  sql`district_ags = ${districtAgs} and (center_id is null or ${centerId} is null or center_id = ${centerId})`;

interface Bound {
  name: string;
  told: string;
  bound: Sql;
  taken: Sql;
}

async function checkBound(write: Write, amountCents: number, { name, told, bound, taken }: Bound): Promise<void> {
  const most = await centsOf(write, bound);
  const left = (most ?? 0) - ((await centsOf(write, taken)) ?? 0);
  if (amountCents <= left) return;
  const message =
    most === null ? `input.amountCents: ${told} is not set yet.` : `input.amountCents: ${told} leaves ${left} cents.`;
  throw new Conflict(message, { argument: 'input.amountCents', bound: name, left: { cents: Math.max(left, 0) } });
}

/** The sum that the statement computes as `cents`, or null where there is no row. */
export async function centsOf({ rows }: Pick<Write, 'rows'>, statement: Sql): Promise<number | null> {
  const [row] = await rows<{ cents: number | string | null }>(statement);
  return row?.cents === null || row === undefined ? null : Number(row.cents);
}
