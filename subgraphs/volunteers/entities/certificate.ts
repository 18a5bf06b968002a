import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A certificate of participation, as data. Title and hours are those of its day: a course that is changed later does not change it. */
@Entity('certificate')
export class Certificate {
  /** The number that is printed on it: `CE-05315-2026-0001`, or `CE-05334002-2026-0001`. */
  @PrimaryColumn('varchar', { length: 32 })
  id!: string;

  @Index('certificate_qualification')
  @Column('varchar', { length: 16 })
  qualificationId!: string;

  @Index('certificate_volunteer')
  @Column('varchar', { length: 16 })
  volunteerId!: string;

  @Column('varchar', { length: 11 })
  centerId!: string;

  @Column('varchar', { length: 200 })
  courseTitle!: string;

  @Column('date')
  courseHeldOn!: string;

  /** Whole quarters of an hour that the volunteer took part. */
  @Column('int')
  minutes!: number;

  @Column('date')
  issuedOn!: string;

  @Column('date', { nullable: true })
  revokedOn!: string | null;

  @Column('text', { nullable: true })
  revokedBecause!: string | null;

  @Column('int', { default: 1 })
  version!: number;
}
