import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../../common/columns.ts';

/** A step after the decision, with the grant or with what comes of it. Written once. */
@Entity('grant_event')
export class GrantEvent {
  /** Grant and position, e.g. `GR-2024-05112-II-1f0c9a52.1`. */
  @PrimaryColumn('varchar', { length: 80 })
  id!: string;

  @Index('grant_event_grant')
  @Column('varchar', { length: 64 })
  grantId!: string;

  /** 1, 2, 3, … */
  @Column('int')
  position!: number;

  /** The row that moved: the grant itself, or one below it. */
  @Index('grant_event_subject')
  @Column('varchar', { length: 80 })
  subjectId!: string;

  /** An action of `store/grant-life-cycle.ts`. */
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

  /** Whole euro cents of the row that moved. */
  @Column('bigint', { transformer: wholeNumber })
  amountCents!: number;

  @Column('text', { nullable: true })
  reason!: string | null;
}
