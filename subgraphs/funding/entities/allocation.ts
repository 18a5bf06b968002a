import { Column, Entity, Index } from 'typeorm';
import { FundingRow } from './funding-row.ts';

/** A ceiling: the most that a center may call up. Source: district papers, or the model of docs/data-sources.md. */
@Entity('allocation')
@Index('allocation_district', ['districtAgs', 'year'])
@Index('allocation_center', ['centerId', 'year'])
@Index('allocation_distribution', ['distributionId'])
export class Allocation extends FundingRow {
  /** 1 where the district had no center, so that nobody could call it up; else 0. */
  @Column('int')
  potential!: number;

  /** Counts the changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;

  /** The distribution that it comes from; null where it was loaded, or set by itself. */
  @Column('varchar', { length: 64, nullable: true })
  distributionId!: string | null;
}
