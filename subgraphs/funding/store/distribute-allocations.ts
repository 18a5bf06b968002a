import { BadUserInput, Conflict } from '../../common/errors.ts';
import type { Database } from '../../common/database.ts';
import { checkYear } from '../../common/filter.ts';
import { optionalText } from '../../common/input.ts';
import { insertRows } from '../../common/insert.ts';
import { sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { Allocation } from '../entities/allocation.ts';
import { Distribution } from '../entities/distribution.ts';
import { centsOf } from './bounds.ts';
import { distribute, STANDARD_WEIGHTS, type KeyWeights } from './distribution-key.ts';
import { listRecipients, type Recipient } from './recipients.ts';
import { allocationId, allocationRow, checkNoneLoaded, partOf } from './set-allocation.ts';
import { approvedByRecipient, checkAmount, checkNotBelow, rowToSet } from './year-bounds.ts';

/** What is distributed, and by which parts. */
export interface DistributionInput {
  partId: string;
  year: number;
  amountCents: number;
  weights?: KeyWeights | null;
}

/** The share of one recipient. */
export interface Share extends Recipient {
  amountCents: number;
}

const WEIGHT_MOST = 1_000_000;

/** What the key would give to each recipient, by id. Nothing is written. */
export async function sharesOf(db: Pick<Database, 'rows'> | Pick<Write, 'rows'>, input: DistributionInput) {
  const year = checkYear(input.year, 'input.year');
  const amountCents = checkAmount(input.amountCents, 'input.amountCents');
  const weights = weightsOf(input.weights);
  const recipients = await listRecipients(db);
  const cents = distribute(amountCents, recipients, weights);
  const shares = recipients.map((each): Share => ({ ...each, amountCents: cents.get(each.id) ?? 0 }));
  return { partId: input.partId, year, amountCents, weights, shares };
}

function weightsOf(given: KeyWeights | null | undefined): KeyWeights {
  const weights = given ?? STANDARD_WEIGHTS;
  for (const name of ['population', 'area'] as const) {
    if (weights[name] < 0 || weights[name] > WEIGHT_MOST)
      throw new BadUserInput(`input.weights.${name}: give 0 to ${WEIGHT_MOST}.`, `input.weights.${name}`);
  }
  if (weights.population + weights.area > 0) return weights;
  throw new BadUserInput('input.weights: give at least one that is not 0.', 'input.weights');
}

/** Sets the ceilings of all recipients by the key, in the place of those that the key made before. */
export async function distributeAllocations(
  write: Write,
  input: DistributionInput & { expectedVersion?: number | null; reason?: string | null },
): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const part = await partOf(write, input.partId);
  const { year, amountCents, weights, shares } = await sharesOf(write, input);
  await checkNoneLoaded(write, part.id, year);
  await checkNoneEntered(write, part.id, year);
  await checkBudget(write, part.id, year, amountCents);
  const id = `DI-${year}-${part.id}`;
  const before = await rowToSet(write, Distribution, { id, expectedVersion: input.expectedVersion });
  const version = (before?.version ?? 0) + 1;
  const present = await presentOf(write, id);
  const note = noteOf(write.today, amountCents, weights);
  const approved = await approvedByRecipient(write, part.id, year);
  for (const share of shares) {
    checkNotBelow(share.amountCents, {
      told: `the ceiling of ${share.centerId ?? share.districtAgs} for ${part.id} in ${year}`,
      takenCents: approved(share),
      presentCents: present.get(allocationId(year, share, part)) ?? 0,
    });
  }
  const rows = shares.map((share) => ({
    ...allocationRow({ year, recipient: share, part, amountCents: share.amountCents }),
    provenanceKind: 'MODELLED',
    provenanceNote: note,
    distributionId: id,
    version,
  }));
  await insertRows(write.dialect, write.manager, Allocation, rows);
  const distribution = {
    ...{ id, programPartId: part.id, year, amountCents, version },
    populationWeight: weights.population,
    areaWeight: weights.area,
    distributedOn: write.today,
  };
  await insertRows(write.dialect, write.manager, Distribution, [distribution]);
  write.note({ action: 'DISTRIBUTE', type: 'Distribution', key: id, changed: distribution, reason });
  for (const row of rows) {
    const changed = { amountCents: row.amountCents, version };
    write.note({ action: 'DISTRIBUTE', type: 'Allocation', key: row.id, changed, reason });
  }
  return id;
}

const noteOf = (day: string, amountCents: number, { population, area }: KeyWeights): string =>
  `Distributed on ${day}: ${amountCents} cents, by ${population} parts population and ${area} parts area, cents left to the largest remainders.`;

/** Ceilings that were set by themselves would be lost, and no longer add up with the others. */
async function checkNoneEntered({ rows }: Write, partId: string, year: number): Promise<void> {
  const [found] = await rows<{ id: string }>(
    sql`select id from allocation where program_part_id = ${partId} and year = ${year} and provenance_kind = 'ENTERED' order by id limit 1`,
  );
  if (!found) return;
  throw new Conflict(`input.year: ${found.id} was set by itself. Set the others by themselves too.`, {
    argument: 'input.year',
  });
}

async function checkBudget(write: Write, partId: string, year: number, amountCents: number): Promise<void> {
  const budget = await centsOf(
    write,
    sql`select sum(amount_cents) as cents from budget
      where program_part_id = ${partId} and year = ${year} and purpose = 'PART' and amount_kind = 'BUDGETED'`,
  );
  if (budget !== null && amountCents <= budget) return;
  const told = budget === null ? 'is not set yet' : `is ${budget} cents`;
  throw new Conflict(`input.amountCents: the budget of ${partId} for ${year} ${told}.`, {
    argument: 'input.amountCents',
    bound: 'BUDGET',
    left: { cents: budget ?? 0 },
  });
}

async function presentOf({ rows }: Write, distributionId: string): Promise<Map<string, number>> {
  const found = await rows<{ id: string; cents: number | string }>(
    sql`select id, amount_cents as cents from allocation where distribution_id = ${distributionId}`,
  );
  return new Map(found.map(({ id, cents }) => [id, Number(cents)]));
}
