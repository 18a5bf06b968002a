import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A word of a volunteer's name as a keyed mark, for searching: equal words of one center have equal marks. */
@Entity('volunteer_name_word')
export class VolunteerNameWord {
  @PrimaryColumn('varchar', { length: 16 })
  volunteerId!: string;

  @Index('volunteer_name_word_mark')
  @PrimaryColumn('varchar', { length: 64 })
  mark!: string;
}
