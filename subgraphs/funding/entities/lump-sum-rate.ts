import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber, WithProvenance } from '../../common/columns.ts';

/** What one unit of an item is worth in a time. Source: guidelines and pages of the authorities, 2016 to 2022. */
@Entity('lump_sum_rate')
export class LumpSumRate extends WithProvenance {
  /** Item and first year or month, e.g. `A_OPERATION-2022`. */
  @PrimaryColumn('varchar', { length: 64 })
  id!: string;

  /** What is paid for, across the years; e.g. `I_POST`. */
  @Index('lump_sum_rate_item')
  @Column('varchar', { length: 32 })
  itemCode!: string;

  @Index('lump_sum_rate_part')
  @Column('varchar', { length: 40 })
  programPartId!: string;

  /** Null for parts without modules. */
  @Index('lump_sum_rate_module')
  @Column('varchar', { length: 8, nullable: true })
  moduleId!: string | null;

  /** STAFF, MATERIAL or LUMP_SUM. */
  @Column('varchar', { length: 16 })
  costKind!: string;

  @Column('varchar', { length: 200 })
  labelDe!: string;

  @Column('varchar', { length: 200 })
  labelEn!: string;

  /** What is counted: ROOM, MONTH, POST_YEAR, … */
  @Column('varchar', { length: 16 })
  unit!: string;

  /** Whole euro cents for one unit. */
  @Column('bigint', { transformer: wholeNumber })
  amountCents!: number;

  /** First day; null = before the record begins. */
  @Column('date', { nullable: true })
  validFrom!: string | null;

  /** Last day; null = open. */
  @Column('date', { nullable: true })
  validTo!: string | null;

  /** The most that can be had, in words. */
  @Column('varchar', { length: 300, nullable: true })
  capDe!: string | null;

  @Column('varchar', { length: 300, nullable: true })
  capEn!: string | null;

  /** Counts the changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;
}
