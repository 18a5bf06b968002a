import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** What a meeting point offers on a day of the week, again and again. Days and times are those of the clock in Berlin. */
@Entity('offer')
@Index('offer_meeting_point', ['meetingPointId'])
@Index('offer_center', ['centerId'])
@Index('offer_district', ['districtAgs'])
@Index('offer_topic', ['topicCode'])
@Index('offer_title', ['titleSortable'])
export class Offer extends WithProvenance {
  /** E.g. `OF-1a2b3c4d`. */
  @PrimaryColumn('varchar', { length: 16 })
  id!: string;

  @Column('varchar', { length: 16 })
  meetingPointId!: string;

  /** The center that looks after the meeting point: it enters the offer. */
  @Column('varchar', { length: 11 })
  centerId!: string;

  @Column('varchar', { length: 5 })
  districtAgs!: string;

  @Column('varchar', { length: 32 })
  topicCode!: string;

  @Column('varchar', { length: 200 })
  title!: string;

  /** The title as lists sort it. */
  @Column('varchar', { length: 200 })
  titleSortable!: string;

  /** The title, folded for searching. */
  @Column('varchar', { length: 500 })
  searchable!: string;

  /** ISO 639-1, e.g. `de`. */
  @Column('varchar', { length: 2 })
  language!: string;

  /** NEWCOMERS, LOCALS or BOTH. */
  @Column('varchar', { length: 16 })
  audience!: string;

  /** Persons that there is room for; null where nobody is turned away. */
  @Column('int', { nullable: true })
  capacity!: number | null;

  /** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
  @Column('int')
  weekday!: number;

  /** `14:00`. */
  @Column('varchar', { length: 5 })
  startsAt!: string;

  /** Later on the same day. */
  @Column('varchar', { length: 5 })
  endsAt!: string;

  /** 1 for every week, 2 for every other one; counted from the first such weekday on or after `validFrom`. */
  @Column('int')
  everyWeeks!: number;

  @Column('date')
  validFrom!: string;

  /** Last day on which it counts; null = open. */
  @Column('date', { nullable: true })
  validTo!: string | null;

  /** Counts the changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;
}
