import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A Programmteil: who may apply, and who receives the money. Source: funding concept of 2018. */
@Entity('program_part')
export class ProgramPart extends WithProvenance {
  /** Program and code, e.g. `KOMM_AN_NRW-II`. */
  @PrimaryColumn('varchar', { length: 40 })
  id!: string;

  @Index('program_part_program')
  @Column('varchar', { length: 32 })
  programId!: string;

  /** The number that documents print, e.g. `II`. */
  @Column('varchar', { length: 8 })
  code!: string;

  @Column('varchar', { length: 200 })
  labelDe!: string;

  @Column('varchar', { length: 200 })
  labelEn!: string;

  @Column('varchar', { length: 200 })
  applicantDe!: string;

  @Column('varchar', { length: 200 })
  applicantEn!: string;

  /** Null where no source names one. */
  @Column('varchar', { length: 200, nullable: true })
  recipientDe!: string | null;

  @Column('varchar', { length: 200, nullable: true })
  recipientEn!: string | null;
}
