import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * When a meeting point opens on one day, in the place of its ordinary week: a row for each span, or a single one with empty times for a
 * day on which it stays closed.
 */
@Entity('opening_exception')
@Index('opening_exception_day', ['day', 'opensAt', 'closesAt'])
export class OpeningException {
  @PrimaryColumn('varchar', { length: 16 })
  meetingPointId!: string;

  @PrimaryColumn('date')
  day!: string;

  /** `14:00` by the clock of Europe/Berlin; empty where it stays closed. */
  @PrimaryColumn('varchar', { length: 5 })
  opensAt!: string;

  /** Later on the same day, `24:00` at most; empty where it stays closed. */
  @Column('varchar', { length: 5 })
  closesAt!: string;

  /** Why, for visitors. */
  @Column('varchar', { length: 200, nullable: true })
  note!: string | null;
}
