import { Conflict } from '../../common/errors.ts';
import { checkYear } from '../../common/filter.ts';
import { optionalText } from '../../common/input.ts';
import { sql, type Sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { LumpSumRate } from '../entities/lump-sum-rate.ts';
import { itemOf, type ItemInput } from './lump-sum-items.ts';
import { checkAmount, rowToSet } from './year-bounds.ts';

/** What one unit of an item is worth from a day on. */
export interface RateInput {
  itemCode: string;
  amountCents: number;
  validFrom: string;
  /** What the item is, where it is a new one. */
  newItem?: ItemInput | null;
  expectedVersion?: number | null;
  reason?: string | null;
}

/** A million euros for one unit: more than a post costs, and little enough that sums of lines stay whole. */
const RATE_MOST = 100_000_000;

/**
 * Sets what an item is worth from a day on, until its next rate begins. The rate before ends on the day before, so that of each day there is
 * one rate at most. One that begins on this very day is set anew, as long as no line was reckoned with it.
 */
export async function setLumpSumRate(write: Write, input: RateInput): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const amountCents = checkAmount(input.amountCents, 'input.amountCents', { least: 1, most: RATE_MOST });
  const { itemCode, validFrom, expectedVersion } = input;
  checkYear(Number(validFrom.slice(0, 4)), 'input.validFrom');
  const rates = await ratesOf(write, itemCode);
  const present = rates.find((rate) => rate.validFrom === validFrom);
  const before = rates.findLast((rate) => beginning(rate) < validFrom);
  const next = rates.find((rate) => beginning(rate) > validFrom);
  const item = await itemOf(write, itemCode, present ?? before ?? next, input.newItem);
  const id = present?.id ?? `${itemCode}-${validFrom}`;
  if (present) await checkUnused(write, present);
  await rowToSet(write, LumpSumRate, { id, expectedVersion });
  if (before && !present) await endBefore(write, before, validFrom, reason);
  const version = (present?.version ?? 0) + 1;
  const validTo = present ? present.validTo : next ? dayBefore(beginning(next)) : null;
  if (present) await write.manager.update(LumpSumRate, id, { amountCents, version });
  else await write.manager.insert(LumpSumRate, { ...item, id, itemCode, amountCents, validFrom, validTo, version });
  const changed = { amountCents, validFrom, validTo, version };
  write.note({ action: 'SET', type: 'LumpSumRate', key: id, changed, reason });
  return id;
}

/** The rates of an item, oldest first. */
const ratesOf = ({ manager }: Write, itemCode: string): Promise<LumpSumRate[]> =>
  manager
    .createQueryBuilder(LumpSumRate, 't')
    .where('t.itemCode = :itemCode', { itemCode })
    .orderBy('t.validFrom')
    .getMany();

/** The day on which it begins; before all days where the record does not tell. */
const beginning = ({ validFrom }: LumpSumRate): string => validFrom ?? '';

/** Ends a rate where the next one begins. What a document says of its end stays; what was handed in stays reckoned with a rate of its day. */
async function endBefore(write: Write, rate: LumpSumRate, day: string, reason: string | null): Promise<void> {
  const validTo = dayBefore(day);
  if (rate.validTo !== null && rate.validTo <= validTo) return;
  if (rate.validTo !== null && isDocumented(rate) && rate.version === 1) {
    throw refused(`${rate.id} holds to ${rate.validTo} by a document. Give a later day than that.`);
  }
  const last = await lastDayUsed(write, rate, sql`a.status in ('SUBMITTED', 'APPROVED') and a.starts_on >= ${day}`);
  if (last) throw refused(`an application from ${last} on is reckoned with ${rate.id}. Give a later day than that.`);
  const changed = { validTo, version: rate.version + 1 };
  await write.manager.update(LumpSumRate, rate.id, changed);
  write.note({
    action: 'END',
    type: 'LumpSumRate',
    key: rate.id,
    changed: { ...changed, before: rate.validTo },
    reason,
  });
}

/** @throws Conflict for a rate that stays as it is. */
async function checkUnused(write: Write, rate: LumpSumRate): Promise<void> {
  if (isDocumented(rate))
    throw refused(`${rate.id} is on record from a document, and stays as it is. Give a later day.`);
  const last = await lastDayUsed(write, rate, sql`1 = 1`);
  if (last) throw refused(`lines are reckoned with ${rate.id}, which stays as it is. Give a later day.`);
}

const isDocumented = ({ provenanceKind }: LumpSumRate): boolean => provenanceKind !== 'ENTERED';

const refused = (remedy: string) => new Conflict(`input.validFrom: ${remedy}`, { argument: 'input.validFrom' });

/** The last day on which the time of an application begins that has a line of this rate; null without any. */
async function lastDayUsed({ rows }: Write, { id }: LumpSumRate, where: Sql): Promise<string | null> {
  const [found] = await rows<{ last: string | null }>(
    sql`select max(a.starts_on) as last from application_line l join grant_application a on a.id = l.application_id
      where l.rate_id = ${id} and ${where}`,
  );
  return found!.last;
}

const DAY_MS = 86_400_000;

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
