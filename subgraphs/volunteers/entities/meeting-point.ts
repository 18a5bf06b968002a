import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A welcome meeting point (Ankommenstreffpunkt). */
@Entity('meeting_point')
@Index('meeting_point_coverage', ['municipalityAgs', 'provenanceKind', 'status', 'openedOn', 'validFrom', 'validTo'])
export class MeetingPoint extends WithProvenance {
  /** E.g. `MP-0001`. */
  @PrimaryColumn('varchar', { length: 16 })
  id!: string;

  @Column('varchar', { length: 200 })
  name!: string;

  /** The name as lists sort it. */
  @Index('meeting_point_name')
  @Column('varchar', { length: 200 })
  nameSortable!: string;

  /** Name and postal code, folded for searching. */
  @Column('varchar', { length: 500 })
  searchable!: string;

  /** NEW: initiated by the programme; EXISTING: there before, now supported. */
  @Column('varchar', { length: 16 })
  origin!: string;

  /** PLANNED, OPEN, PAUSED or CLOSED. */
  @Column('varchar', { length: 16 })
  status!: string;

  @Index('meeting_point_provider')
  @Column('varchar', { length: 16 })
  providerId!: string;

  @Column('varchar', { length: 200, nullable: true })
  street!: string | null;

  @Column('varchar', { length: 5 })
  postalCode!: string;

  @Column('varchar', { length: 120 })
  city!: string;

  /** Degrees, WGS 84. */
  @Index('meeting_point_latitude')
  @Column('double')
  latitude!: number;

  @Column('double')
  longitude!: number;

  /** Official key of eight digits; the row of the municipality lives in centers. */
  @Column('varchar', { length: 8 })
  municipalityAgs!: string;

  /** Its first five digits; the first three are the administrative region's. */
  @Index('meeting_point_district')
  @Column('varchar', { length: 5 })
  districtAgs!: string;

  /** The center that looks after it; null in a district without one. */
  @Index('meeting_point_center')
  @Column('varchar', { length: 11, nullable: true })
  centerId!: string | null;

  /** Day of the first support by the programme; null before there is any. */
  @Column('date', { nullable: true })
  supportedSince!: string | null;

  /** First day on which it counts; null = before the record begins. */
  @Column('date', { nullable: true })
  validFrom!: string | null;

  /** Last day on which it counts; null = open. */
  @Column('date', { nullable: true })
  validTo!: string | null;

  /** Day of its opening; null while it is only planned, and of rows that were not entered here. */
  @Column('date', { nullable: true })
  openedOn!: string | null;

  /** Day on which it shall open; only of what was entered as planned. */
  @Column('date', { nullable: true })
  plannedOpeningOn!: string | null;

  /** Counts its changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;
}
