import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A municipality that a meeting point serves beside the one that it lies in. */
@Entity('meeting_point_serves')
export class MeetingPointServes {
  @PrimaryColumn('varchar', { length: 16 })
  meetingPointId!: string;

  /** Official key of eight digits. */
  @Index('meeting_point_serves_municipality')
  @PrimaryColumn('varchar', { length: 8 })
  municipalityAgs!: string;
}
