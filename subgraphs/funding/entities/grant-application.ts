import { Column, Entity, Index } from 'typeorm';
import { FundingRow } from './funding-row.ts';

/** What a district or city applied for at the granting authority. Source: district papers, row by row; or entered through the API. */
@Entity('grant_application')
@Index('grant_application_district', ['districtAgs', 'year'])
@Index('grant_application_center', ['centerId', 'year'])
export class GrantApplication extends FundingRow {
  /** A status of `store/life-cycle.ts`; SUBMITTED in all loaded rows. */
  @Column('varchar', { length: 24 })
  status!: string;

  /** Counts the changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;

  /** First and last day of the time that the money is for; null in loaded rows. */
  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Column('date', { nullable: true })
  endsOn!: string | null;

  /** Days in Berlin on which it was handed in (for the last time), decided, withdrawn, and permitted to start early. */
  @Column('date', { nullable: true })
  submittedOn!: string | null;

  @Column('date', { nullable: true })
  decidedOn!: string | null;

  @Column('date', { nullable: true })
  withdrawnOn!: string | null;

  @Column('date', { nullable: true })
  earlyStartOn!: string | null;

  /** The grant that came of it. */
  @Column('varchar', { length: 64, nullable: true })
  grantId!: string | null;
}
