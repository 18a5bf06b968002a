import { Column, Entity, Index } from 'typeorm';
import { FundingRow } from './funding-row.ts';

/** What the granting authority approved. Source: district papers and press, row by row. `grant` is a word of SQL. */
@Entity('grant_award')
@Index('grant_award_district', ['districtAgs', 'year'])
@Index('grant_award_center', ['centerId', 'year'])
export class Grant extends FundingRow {
  /** Day of the decision; no source names one so far. */
  @Column('date', { nullable: true })
  decidedOn!: string | null;
}
