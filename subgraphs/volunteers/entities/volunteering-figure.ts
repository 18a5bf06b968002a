import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The volunteers and hours of a place in a year, and whether they may be told: reckoned by every write that touches an engagement, so that
 * public figures are read without a look at single people. Never written by itself, see `store/reckon-figures.ts`.
 */
@Entity('volunteering_figure')
export class VolunteeringFigure {
  @PrimaryColumn('int')
  year!: number;

  /** LAND, ADMINISTRATIVE_REGION, DISTRICT or CENTER. */
  @PrimaryColumn('varchar', { length: 32 })
  level!: string;

  /** Id of the place; of the Land, `LAND`. */
  @PrimaryColumn('varchar', { length: 11 })
  placeId!: string;

  /** The district that a center lies in, or that it is; null above districts. */
  @Column('varchar', { length: 5, nullable: true })
  districtAgs!: string | null;

  /** Volunteers with hours in the year; who helped at two centers counts twice above them. */
  @Column('int')
  people!: number;

  @Column('int')
  minutes!: number;

  /** The kinds of record that it is made of, joined by a comma. */
  @Column('varchar', { length: 64 })
  provenanceKinds!: string;

  /** 1 where the figure must not be told, see `store/suppression.ts`; else 0. */
  @Column('int')
  suppressed!: number;
}
