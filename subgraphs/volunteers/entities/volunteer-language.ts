import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A language that the volunteer speaks. */
@Entity('volunteer_language')
export class VolunteerLanguage {
  @PrimaryColumn('varchar', { length: 16 })
  volunteerId!: string;

  /** ISO 639-1. */
  @Index('volunteer_language_code')
  @PrimaryColumn('varchar', { length: 2 })
  language!: string;
}
