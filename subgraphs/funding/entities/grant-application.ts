import { Column, Entity, Index } from 'typeorm';
import { FundingRow } from './funding-row.ts';

/** What a district or city applied for at the granting authority. Source: district papers, row by row. */
@Entity()
@Index('grant_application_district', ['districtAgs', 'year'])
@Index('grant_application_center', ['centerId', 'year'])
export class GrantApplication extends FundingRow {
  /** SUBMITTED so far. */
  @Column('varchar', { length: 24 })
  status!: string;
}
