import { Column, Entity, Index } from 'typeorm';
import { FundingRow } from './funding-row.ts';

/**
 * What the granting authority approved. Source: district papers and press, row by row; or decided through the API.
 * `grant` is a word of SQL.
 */
@Entity('grant_award')
@Index('grant_award_district', ['districtAgs', 'year'])
@Index('grant_award_center', ['centerId', 'year'])
@Index('grant_award_part', ['programPartId', 'year'])
export class Grant extends FundingRow {
  /** Day of the decision; no source names one so far. */
  @Column('date', { nullable: true })
  decidedOn!: string | null;

  /** Counts the changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;

  /** First and last day of the time that the money is for; null in loaded rows. */
  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Column('date', { nullable: true })
  endsOn!: string | null;

  /** The application that was decided; null in loaded rows. */
  @Column('varchar', { length: 64, nullable: true })
  applicationId!: string | null;
}
