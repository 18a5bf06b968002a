import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a volunteer agreed to being on record. The last one counts; those before stay, so that it can be shown what was agreed when. */
@Entity('volunteer_consent')
export class VolunteerConsent {
  @PrimaryColumn('varchar', { length: 16 })
  volunteerId!: string;

  /** 1, 2, … of the volunteer. */
  @PrimaryColumn('int')
  position!: number;

  /** Of the text that was agreed to. */
  @Column('varchar', { length: 32 })
  textVersion!: string;

  /** Instant in UTC, ISO 8601. */
  @Column('varchar', { length: 32 })
  givenAt!: string;

  @Column('varchar', { length: 32, nullable: true })
  withdrawnAt!: string | null;
}
