import { Column, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../../common/columns.ts';

/** What the steps of applications and of grants have in common. Written once. */
export abstract class EventRow {
  /** What it is a step of, and position, e.g. `AP-2024-05112-II-1f0c9a52.1`. */
  @PrimaryColumn('varchar', { length: 80 })
  id!: string;

  /** 1, 2, 3, … */
  @Column('int')
  position!: number;

  /** An action of `store/life-cycle.ts`, or of `store/grant-life-cycle.ts`. */
  @Column('varchar', { length: 24 })
  action!: string;

  /** Null where the row was made. */
  @Column('varchar', { length: 24, nullable: true })
  fromStatus!: string | null;

  @Column('varchar', { length: 24 })
  toStatus!: string;

  /** Instant in UTC, ISO 8601. */
  @Column('varchar', { length: 32 })
  at!: string;

  /** The same as a calendar day in Berlin. */
  @Column('date')
  happenedOn!: string;

  /** Role that took the step. */
  @Column('varchar', { length: 32 })
  actorRole!: string;

  /** Whole euro cents of the row that moved, as they were then; of an approval, the amount approved. */
  @Column('bigint', { transformer: wholeNumber })
  amountCents!: number;

  /** Why; of a comment, what it says. */
  @Column('text', { nullable: true })
  reason!: string | null;
}
