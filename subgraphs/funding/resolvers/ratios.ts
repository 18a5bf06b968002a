import type { Row } from '../../common/database.ts';
import type { Derived } from '../../common/type-reader.ts';

/** Which of two stages each ratio compares: the field, the part, the whole. */
const RATIOS = {
  approvedOfAllocated: ['approved', 'allocated'],
  paidOfApproved: ['paid', 'approved'],
  usedOfPaid: ['used', 'paid'],
} as const;

const ratio = ([part, whole]: readonly [string, string]): Derived => ({
  columns: [part, whole],
  value: (row) => partsPerTenThousand(centsOf(row, part), centsOf(row, whole)),
});

/** A stage that nothing is kept of yet is one with nothing on record. */
const centsOf = (row: Row, stage: string): number | null => (row[stage] as number | null | undefined) ?? null;

/**
 * How much of the whole the part is, in parts per ten thousand, a half rounded up; so no float stands for money.
 * Null where either is not on record, and where the whole is nothing. In bigints: cents times 10000 may pass what a number holds.
 */
export function partsPerTenThousand(part: number | null, whole: number | null): number | null {
  if (part === null || !whole) return null;
  return Number((BigInt(part) * 20_000n + BigInt(whole)) / (BigInt(whole) * 2n));
}

/** The ratios of any object that has the stages' amounts. */
export const ratios = {
  approvedOfAllocated: ratio(RATIOS.approvedOfAllocated),
  paidOfApproved: ratio(RATIOS.paidOfApproved),
  usedOfPaid: ratio(RATIOS.usedOfPaid),
} as const;

/** The stages that these fields are made of, beside those that they are. */
export const stagesBehind = (fields: readonly string[]): string[] =>
  Object.entries(RATIOS).flatMap(([field, stages]) => (fields.includes(field) ? stages : []));
