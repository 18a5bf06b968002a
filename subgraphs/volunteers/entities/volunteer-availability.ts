import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time of the week in which the volunteer can help. Those of one volunteer and weekday do not overlap. */
@Entity('volunteer_availability')
export class VolunteerAvailability {
  @PrimaryColumn('varchar', { length: 16 })
  volunteerId!: string;

  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  @PrimaryColumn('int')
  weekday!: number;

  /** `HH:MM`. */
  @PrimaryColumn('varchar', { length: 5 })
  fromTime!: string;

  /** `HH:MM`, later than `fromTime`; `24:00` is the end of the day. */
  @Column('varchar', { length: 5 })
  toTime!: string;
}
