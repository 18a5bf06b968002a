import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A funding programme. Source: funding concepts and press releases, named row by row. */
@Entity('program')
export class Program extends WithProvenance {
  /** Short id, e.g. `KOMM_AN_NRW`. */
  @PrimaryColumn('varchar', { length: 32 })
  id!: string;

  @Column('varchar', { length: 120 })
  name!: string;

  @Column('varchar', { length: 200 })
  labelDe!: string;

  @Column('varchar', { length: 200 })
  labelEn!: string;

  /** First day; null = before the record begins. */
  @Column('date', { nullable: true })
  validFrom!: string | null;

  /** Last day; null = open, or not known. */
  @Column('date', { nullable: true })
  validTo!: string | null;

  /** Id of the program that followed it. */
  @Column('varchar', { length: 32, nullable: true })
  predecessorOf!: string | null;
}
