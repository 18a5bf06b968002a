import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A published number of what the money brought about. Source: papers of parliament, districts and press, row by row. */
@Entity('outcome')
export class Outcome extends WithProvenance {
  @PrimaryColumn('varchar', { length: 64 })
  id!: string;

  /** LAND, DISTRICT or MUNICIPALITY: whom the number speaks of. */
  @Column('varchar', { length: 16 })
  scope!: string;

  /** Null for the whole Land. */
  @Index('outcome_district')
  @Column('varchar', { length: 5, nullable: true })
  districtAgs!: string | null;

  /** Null but for a number of a single municipality. */
  @Index('outcome_municipality')
  @Column('varchar', { length: 8, nullable: true })
  municipalityAgs!: string | null;

  @Column('int')
  year!: number;

  /** The last year. Differs from `year` where the number is of several years together. */
  @Column('int')
  yearTo!: number;

  /** What was counted, e.g. `PRINT_MEDIA`. */
  @Column('varchar', { length: 40 })
  indicator!: string;

  @Column('int')
  value!: number;

  /** EXACT, or ROUNDED where the source says "more than". */
  @Column('varchar', { length: 16 })
  valuePrecision!: string;
}
