import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A Kommunales Integrationszentrum. Source: documents named row by row in `data/centers.csv`. */
@Entity('center')
export class Center extends WithProvenance {
  /** The ki id: `KI-` and the AGS of the district, or of the city of Aachen. */
  @PrimaryColumn('varchar', { length: 11 })
  id!: string;

  @Index('center_district')
  @Column('varchar', { length: 5 })
  districtAgs!: string;

  /** The city whose center it is; null for a Kreis. */
  @Column('varchar', { length: 8, nullable: true })
  municipalityAgs!: string | null;

  @Column('varchar', { length: 120 })
  name!: string;

  /** The name as lists sort it. */
  @Index('center_name')
  @Column('varchar', { length: 120 })
  nameSortable!: string;

  /** All names, folded for searching. */
  @Column('varchar', { length: 500 })
  searchable!: string;

  @Column('varchar', { length: 200 })
  officialName!: string;

  /** Opening as documented: year, month or day. */
  @Column('varchar', { length: 10, nullable: true })
  openedIn!: string | null;

  /** Opening where the day is documented. */
  @Column('date', { nullable: true })
  openedOn!: string | null;

  /** 50 for the fiftieth center, and so on; earlier ones are not numbered. */
  @Column('int', { nullable: true })
  openingOrder!: number | null;

  @Column('varchar', { length: 200, nullable: true })
  host!: string | null;

  @Column('varchar', { length: 120, nullable: true })
  city!: string | null;

  @Column('varchar', { length: 200, nullable: true })
  street!: string | null;

  @Column('varchar', { length: 5, nullable: true })
  postalCode!: string | null;

  @Column('varchar', { length: 300, nullable: true })
  website!: string | null;

  /** First day on which it counts; null = before the record begins. */
  @Column('date', { nullable: true })
  validFrom!: string | null;

  /** Last day on which it counts; null = open. */
  @Column('date', { nullable: true })
  validTo!: string | null;
}
