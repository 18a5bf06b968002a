import { tableName } from '../../common/tables.ts';
import { raw, type Sql } from '../../common/sql.ts';
import { Allocation } from '../entities/allocation.ts';
import { Disbursement } from '../entities/disbursement.ts';
import { Forwarding } from '../entities/forwarding.ts';
import { Grant } from '../entities/grant.ts';
import { UsageReport } from '../entities/usage-report.ts';
import { applicationsOn, rowsBy, rowsDoneBy, rowsWithoutDay } from './known-on.ts';

/** Of rows that have no day. */
const NO_DAY = raw('null');

/**
 * How far money went: the field that sums it up, the field that counts its rows, the rows that were known on a day (as table `t`),
 * and the day on which it happened, null where only the year is known.
 */
export const STAGES = [
  { amount: 'allocated', count: 'allocationCount', rowsOn: rowsWithoutDay(tableName(Allocation)), happenedOn: NO_DAY },
  { amount: 'applied', count: 'applicationCount', rowsOn: applicationsOn, happenedOn: raw('t.submitted_on') },
  {
    amount: 'approved',
    count: 'grantCount',
    rowsOn: rowsBy(tableName(Grant), 'decided_on'),
    happenedOn: raw('t.decided_on'),
  },
  {
    amount: 'forwarded',
    count: 'forwardingCount',
    rowsOn: rowsBy(tableName(Forwarding), 'agreed_on'),
    happenedOn: raw('t.agreed_on'),
  },
  {
    amount: 'paid',
    count: 'paymentCount',
    rowsOn: rowsDoneBy(tableName(Disbursement), 'paid_on'),
    happenedOn: raw('t.paid_on'),
  },
  {
    amount: 'used',
    count: 'usageReportCount',
    rowsOn: rowsDoneBy(tableName(UsageReport), 'accepted_on'),
    happenedOn: raw('t.accepted_on'),
  },
] as const satisfies readonly StageDefinition[];

interface StageDefinition {
  amount: string;
  count: string;
  rowsOn(day: string): Sql;
  happenedOn: Sql;
}

/** The counting field of each stage. */
export const COUNT_OF = Object.fromEntries(STAGES.map(({ amount, count }) => [amount, count])) as Record<
  Stage['amount'],
  Stage['count']
>;

export type Stage = (typeof STAGES)[number];

/** Cents by stage; null where nothing is on record. */
export type StageSums = Record<Stage['amount'], number | null>;

/** Cents by stage, and the number of rows behind each. */
export type CountedSums = StageSums & Record<Stage['count'], number>;

/** The sum of some rows of one stage, as the database computes it. */
export interface StageRow {
  stage: Stage['amount'];
  cents: number;
}

/** The same, with the number of these rows. */
export interface CountedRow extends StageRow {
  counted: number;
}

const eachStage = <Value>(name: 'amount' | 'count', value: Value) =>
  Object.fromEntries(STAGES.map((stage) => [stage[name], value]));

/** The stages' sums over the rows. A stage without rows stays null: nothing on record is not zero. */
export function sumStages(rows: readonly StageRow[]): StageSums {
  const sums = eachStage('amount', null) as StageSums;
  for (const { stage, cents } of rows) sums[stage] = (sums[stage] ?? 0) + Number(cents);
  return sums;
}

/** The same, and how many rows are behind each sum. */
export function countStages(rows: readonly CountedRow[]): CountedSums {
  const counts = eachStage('count', 0) as Record<Stage['count'], number>;
  for (const { stage, counted } of rows) counts[COUNT_OF[stage]] += Number(counted);
  return Object.assign(counts, sumStages(rows));
}
