import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A step of a meeting point through its life. Written once; how it stood on a day is told from these. */
@Entity('meeting_point_event')
@Index('meeting_point_event_day', ['meetingPointId', 'happenedOn', 'position', 'toStatus'])
export class MeetingPointEvent {
  @PrimaryColumn('varchar', { length: 16 })
  meetingPointId!: string;

  /** 1, 2, 3, … */
  @PrimaryColumn('int')
  position!: number;

  /** An action of `store/meeting-point-life-cycle.ts`. */
  @Column('varchar', { length: 24 })
  action!: string;

  /** Null where it was registered. */
  @Column('varchar', { length: 16, nullable: true })
  fromStatus!: string | null;

  @Column('varchar', { length: 16 })
  toStatus!: string;

  /** The day from which it holds, in Berlin. */
  @Column('date')
  happenedOn!: string;

  /** Instant of the entry in UTC, ISO 8601. */
  @Column('varchar', { length: 32 })
  at!: string;

  @Column('varchar', { length: 32 })
  actorRole!: string;
}
