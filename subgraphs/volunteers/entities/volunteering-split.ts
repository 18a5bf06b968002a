import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The volunteers and hours of a center in a year by quarter or topic, before anything is decided of them: reckoned beside
 * `VolunteeringFigure`, so that nobody who asks for quarters or topics has the engagements of the whole Land counted.
 */
@Entity('volunteering_split')
export class VolunteeringSplit {
  @PrimaryColumn('int')
  year!: number;

  /** QUARTER or TOPIC. */
  @PrimaryColumn('varchar', { length: 8 })
  split!: string;

  @PrimaryColumn('varchar', { length: 11 })
  centerId!: string;

  /** PEOPLE: those active in just these parts; MINUTES: those of one part. */
  @PrimaryColumn('varchar', { length: 8 })
  kind!: string;

  /** Sum of the bits of the parts, see `store/splits.ts`. */
  @PrimaryColumn('int')
  activity!: number;

  @Column('varchar', { length: 5 })
  districtAgs!: string;

  @Column('int')
  people!: number;

  @Column('int')
  minutes!: number;

  /** The kinds of record that the year of the center is made of, joined by a comma. */
  @Column('varchar', { length: 64 })
  provenanceKinds!: string;
}
