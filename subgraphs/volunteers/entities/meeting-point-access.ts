import { Entity, PrimaryColumn } from 'typeorm';

/** Something that makes a meeting point accessible. */
@Entity('meeting_point_access')
export class MeetingPointAccess {
  @PrimaryColumn('varchar', { length: 16 })
  meetingPointId!: string;

  /** A value of `Accessibility` in the SDL. */
  @PrimaryColumn('varchar', { length: 32 })
  feature!: string;
}
