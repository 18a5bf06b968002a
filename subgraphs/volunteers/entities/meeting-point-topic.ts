import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A topic of a meeting point. */
@Entity('meeting_point_topic')
export class MeetingPointTopic {
  @PrimaryColumn('varchar', { length: 16 })
  meetingPointId!: string;

  @Index('meeting_point_topic_code')
  @PrimaryColumn('varchar', { length: 32 })
  topicCode!: string;
}
