import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** When a meeting point opens in an ordinary week, by the clock of Europe/Berlin. */
@Entity('opening_hours')
@Index('opening_hours_week', ['weekday', 'opensAt', 'closesAt', 'meetingPointId'])
export class OpeningHours {
  @PrimaryColumn('varchar', { length: 16 })
  meetingPointId!: string;

  /** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
  @PrimaryColumn('int')
  weekday!: number;

  /** `14:00`. */
  @PrimaryColumn('varchar', { length: 5 })
  opensAt!: string;

  /** Later on the same day, `24:00` at most. */
  @Column('varchar', { length: 5 })
  closesAt!: string;
}
