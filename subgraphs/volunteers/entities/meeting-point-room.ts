import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A room of a meeting point, and how much of its time it is used for this work. */
@Entity('meeting_point_room')
export class MeetingPointRoom {
  @PrimaryColumn('varchar', { length: 16 })
  meetingPointId!: string;

  /** 1, 2, 3, … */
  @PrimaryColumn('int')
  position!: number;

  @Column('varchar', { length: 120 })
  name!: string;

  @Column('int', { nullable: true })
  areaSqm!: number | null;

  /** Share of its time that the occupancy plan gives to this work, 0 to 100; null without a plan. */
  @Column('int', { nullable: true })
  occupancyPercent!: number | null;
}
