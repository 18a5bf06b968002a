import { tableName } from '../../common/tables.ts';
import { raw, sql, type Sql } from '../../common/sql.ts';
import { Allocation } from '../entities/allocation.ts';
import { Forwarding } from '../entities/forwarding.ts';
import { GrantApplication } from '../entities/grant-application.ts';
import { Grant } from '../entities/grant.ts';
import { HANDED_IN } from './applications.ts';

const tableOf = (entity: new () => object): Sql => raw(`${tableName(entity)} t`);
const handedIn = sql`(select * from ${raw(tableName(GrantApplication))} where ${HANDED_IN}) t`;

/** How far money went: the field that sums it up, the field that counts its rows, and the table they come from. */
export const STAGES = [
  { amount: 'allocated', count: 'allocationCount', table: tableOf(Allocation) },
  { amount: 'applied', count: 'applicationCount', table: handedIn },
  { amount: 'approved', count: 'grantCount', table: tableOf(Grant) },
  { amount: 'forwarded', count: 'forwardingCount', table: tableOf(Forwarding) },
] as const;

/** The counting field of each stage. */
export const COUNT_OF = Object.fromEntries(STAGES.map(({ amount, count }) => [amount, count])) as Record<
  Stage['amount'],
  Stage['count']
>;

export type Stage = (typeof STAGES)[number];

/** Cents by stage; null where nothing is on record. */
export type StageSums = Record<Stage['amount'], number | null>;

/** The sum of some rows of one stage, as the database computes it. */
export interface StageRow {
  stage: Stage['amount'];
  cents: number;
}

/** The stages' sums over the rows. A stage without rows stays null: nothing on record is not zero. */
export function sumStages(rows: readonly StageRow[]): StageSums {
  const sums: StageSums = { allocated: null, applied: null, approved: null, forwarded: null };
  for (const { stage, cents } of rows) sums[stage] = (sums[stage] ?? 0) + Number(cents);
  return sums;
}
