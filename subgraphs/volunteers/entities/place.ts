import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** What this subgraph knows of a municipality: coverage counts them. The rest is in centers. Source: GV-ISys. */
@Entity('place')
export class Place extends WithProvenance {
  /** Official key of eight digits; the first five are the district's. */
  @PrimaryColumn('varchar', { length: 8 })
  municipalityAgs!: string;

  @Column('varchar', { length: 120 })
  name!: string;

  /** The name as lists sort it. */
  @Column('varchar', { length: 120 })
  nameSortable!: string;

  @Index('place_district')
  @Column('varchar', { length: 5 })
  districtAgs!: string;

  /** The center that serves it; null in a district without one. */
  @Column('varchar', { length: 11, nullable: true })
  centerId!: string | null;

  /** Degrees, WGS 84: point of the official register. */
  @Column('double')
  latitude!: number;

  @Column('double')
  longitude!: number;

  /** Of the administration; a municipality may have more. */
  @Column('varchar', { length: 5 })
  postalCode!: string;

  /** Inhabitants on 31 December 2014. */
  @Column('int')
  population!: number;
}
