import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a meeting point opens in an ordinary week, by the clock of Europe/Berlin. */
@Entity('opening_hours')
export class OpeningHours {
  @PrimaryColumn('varchar', { length: 16 })
  meetingPointId!: string;

  /** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
  @PrimaryColumn('int')
  weekday!: number;

  /** `14:00`. */
  @PrimaryColumn('varchar', { length: 5 })
  opensAt!: string;

  /** Later on the same day. */
  @Column('varchar', { length: 5 })
  closesAt!: string;
}
