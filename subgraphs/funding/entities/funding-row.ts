import { Column, PrimaryColumn } from 'typeorm';
import { wholeNumber, WithProvenance } from '../../common/columns.ts';

/**
 * What a ceiling, an application, a grant and forwarded money have in common: whose, when, what for, how much.
 * All four tables have all these columns, so that one filter, one order and one sum serve them alike.
 */
export abstract class FundingRow extends WithProvenance {
  @PrimaryColumn('varchar', { length: 64 })
  id!: string;

  @Column('int')
  year!: number;

  /** The last year. Differs from `year` where the source gives only a total of several years. */
  @Column('int')
  yearTo!: number;

  @Column('varchar', { length: 32 })
  programId!: string;

  /** Null where the source does not split parts I and II, and for programs without parts. */
  @Column('varchar', { length: 40, nullable: true })
  programPartId!: string | null;

  /** Null but for applications whose lines are all of one module, and their grants: no other amount of a single module was found. */
  @Column('varchar', { length: 8, nullable: true })
  moduleId!: string | null;

  /** STAFF, MATERIAL or LUMP_SUM; null where the source does not split them. */
  @Column('varchar', { length: 16, nullable: true })
  costKind!: string | null;

  @Column('varchar', { length: 5 })
  districtAgs!: string;

  /** Null where the district had no center. */
  @Column('varchar', { length: 11, nullable: true })
  centerId!: string | null;

  /** Whole euro cents. */
  @Column('bigint', { transformer: wholeNumber })
  amountCents!: number;

  /** EXACT, or ROUNDED where the source says "about". */
  @Column('varchar', { length: 16 })
  amountPrecision!: string;
}
