import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/**
 * Who receives ceilings, and what the distribution key weighs of it: the 53 districts; of a district with two centers the city and the rest.
 * Source: population and area of the statistical offices, row by row.
 */
@Entity('recipient_weight')
export class RecipientWeight extends WithProvenance {
  /** The district's AGS; the city's of eight digits where it stands beside its district. */
  @PrimaryColumn('varchar', { length: 8 })
  id!: string;

  @Column('varchar', { length: 5 })
  districtAgs!: string;

  /** Null where the district has no center. */
  @Column('varchar', { length: 11, nullable: true })
  centerId!: string | null;

  @Column('int')
  population!: number;

  /** Day of the population figure. */
  @Column('date')
  populationOn!: string;

  /** Whole hectares: the source prints square kilometres with two decimals. */
  @Column('int')
  areaHectares!: number;
}
