import { Column, Entity, Index } from 'typeorm';
import { FundingRow } from './funding-row.ts';

/** A ceiling: the most that a center may call up. Source: district papers, or the model of docs/data-sources.md. */
@Entity()
@Index('allocation_district', ['districtAgs', 'year'])
@Index('allocation_center', ['centerId', 'year'])
export class Allocation extends FundingRow {
  /** 1 where the district had no center, so that nobody could call it up; else 0. */
  @Column('int')
  potential!: number;
}
