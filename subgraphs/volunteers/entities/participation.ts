import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A volunteer in a course. */
@Entity('participation')
@Index('participation_qualification', ['qualificationId', 'volunteerId'])
@Index('participation_volunteer', ['volunteerId'])
export class Participation {
  /** `PA-` and eight hex digits. */
  @PrimaryColumn('varchar', { length: 16 })
  id!: string;

  @Column('varchar', { length: 16 })
  qualificationId!: string;

  @Column('varchar', { length: 16 })
  volunteerId!: string;

  @Column('varchar', { length: 11 })
  centerId!: string;

  /** ENROLLED, ATTENDED, ABSENT or WITHDRAWN. */
  @Column('varchar', { length: 16 })
  status!: string;

  /** Whole quarters of an hour in the room; null until it is recorded. */
  @Column('int', { nullable: true })
  minutes!: number | null;
}
