import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A language that is spoken at a meeting point. */
@Entity('meeting_point_language')
export class MeetingPointLanguage {
  @PrimaryColumn('varchar', { length: 16 })
  meetingPointId!: string;

  /** ISO 639-1, e.g. `ar`. */
  @Index('meeting_point_language_code')
  @PrimaryColumn('varchar', { length: 2 })
  language!: string;
}
