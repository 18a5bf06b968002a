import { Column, Entity, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../../common/columns.ts';

/** A part's money of a year, distributed by the key. One row a part and year: the last one that was made. */
@Entity('distribution')
export class Distribution {
  /** Year and part, e.g. `DI-2024-KOMM_AN_NRW-II`. */
  @PrimaryColumn('varchar', { length: 64 })
  id!: string;

  @Column('varchar', { length: 40 })
  programPartId!: string;

  @Column('int')
  year!: number;

  /** Whole euro cents: what was distributed. */
  @Column('bigint', { transformer: wholeNumber })
  amountCents!: number;

  /** Parts of the key, e.g. 90 and 10. */
  @Column('int')
  populationWeight!: number;

  @Column('int')
  areaWeight!: number;

  /** Day in Berlin. */
  @Column('date')
  distributedOn!: string;

  /** Counts the changes, from 1. */
  @Column('int')
  version!: number;
}
