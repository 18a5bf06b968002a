import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber, WithProvenance } from '../../common/columns.ts';

/** What the Land set aside for a year. Source: budget laws, papers of parliament and press releases, row by row. */
@Entity('budget')
export class Budget extends WithProvenance {
  @PrimaryColumn('varchar', { length: 64 })
  id!: string;

  @Index('budget_program')
  @Column('varchar', { length: 32 })
  programId!: string;

  /** Null where the amount is for the whole program. */
  @Index('budget_part')
  @Column('varchar', { length: 40, nullable: true })
  programPartId!: string | null;

  @Column('int')
  year!: number;

  /** TOTAL, PART or VOLUNTEERING. */
  @Column('varchar', { length: 16 })
  purpose!: string;

  /** BUDGETED or ANNOUNCED: of one year both may be on record, from different sources. */
  @Column('varchar', { length: 16 })
  amountKind!: string;

  /** Whole euro cents. */
  @Column('bigint', { transformer: wholeNumber })
  amountCents!: number;

  /** Counts the changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;
}
