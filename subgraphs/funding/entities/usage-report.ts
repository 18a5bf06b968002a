import { Column, Entity, Index } from 'typeorm';
import { wholeNumber } from '../../common/columns.ts';
import { GrantRow } from './grant-row.ts';

/** The proof of use of a grant; its amount is what was used in all. */
@Entity('usage_report')
@Index('usage_report_district', ['districtAgs', 'year'])
@Index('usage_report_center', ['centerId', 'year'])
@Index('usage_report_grant', ['grantId'])
export class UsageReport extends GrantRow {
  /** Used for posts, in whole euro cents. */
  @Column('bigint', { transformer: wholeNumber })
  staffCents!: number;

  /** Used for material costs. */
  @Column('bigint', { transformer: wholeNumber })
  materialCents!: number;

  /** Used as lump sums. */
  @Column('bigint', { transformer: wholeNumber })
  lumpSumCents!: number;

  /** What was done, in words (Sachbericht). */
  @Column('text')
  narrative!: string;

  /** Day on which it was handed in, for the last time. */
  @Column('date')
  submittedOn!: string;

  /** Day on which it was accepted. */
  @Column('date', { nullable: true })
  acceptedOn!: string | null;
}
