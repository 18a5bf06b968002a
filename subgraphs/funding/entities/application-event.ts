import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../../common/columns.ts';

/** A step of an application through its life. Written once; what was known on a day is told from these. */
@Entity('application_event')
export class ApplicationEvent {
  /** Application and position, e.g. `AP-2024-05112-II-1f0c9a52.1`. */
  @PrimaryColumn('varchar', { length: 80 })
  id!: string;

  @Index('application_event_application')
  @Column('varchar', { length: 64 })
  applicationId!: string;

  /** 1, 2, 3, … */
  @Column('int')
  position!: number;

  /** An action of `store/life-cycle.ts`. */
  @Column('varchar', { length: 24 })
  action!: string;

  /** Null where it was entered. */
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

  /** Whole euro cents: the amount applied for at that time; of an approval, the amount approved. */
  @Column('bigint', { transformer: wholeNumber })
  amountCents!: number;

  /** Why; of a comment, what it says. */
  @Column('text', { nullable: true })
  reason!: string | null;
}
