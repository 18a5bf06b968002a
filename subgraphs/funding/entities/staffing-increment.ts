import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** Posts that KommAn-NRW adds to a center. Source: press release of 22 January 2016, and district papers. */
@Entity('staffing_increment')
export class StaffingIncrement extends WithProvenance {
  @PrimaryColumn('varchar', { length: 32 })
  id!: string;

  @Index('staffing_increment_center')
  @Column('varchar', { length: 11 })
  centerId!: string;

  /** COORDINATION so far. */
  @Column('varchar', { length: 24 })
  purpose!: string;

  /** Hundredths of a full-time post: 150 is one post and a half. Whole, so that sums and money stay exact. */
  @Column('int')
  fullTimeEquivalentHundredths!: number;

  /** First day; null = before the record begins. */
  @Column('date', { nullable: true })
  validFrom!: string | null;

  /** Last day; null = open. */
  @Column('date', { nullable: true })
  validTo!: string | null;

  /** Counts the changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;

  /** The grant that it comes from; null in loaded rows. */
  @Column('varchar', { length: 64, nullable: true })
  grantId!: string | null;
}
