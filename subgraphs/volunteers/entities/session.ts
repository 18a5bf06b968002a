import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/**
 * An offer on one day. Place, topic and audience are kept with it: what was held stays what it was, and is counted without another
 * table. The indexes hold all that the counts are made of.
 */
@Entity('session')
@Index('session_offer', ['offerId', 'heldOn'])
@Index('session_of_center', ['centerId', 'heldOn', 'status', 'districtAgs', 'topicCode', 'audience'])
@Index('session_counted', ['heldOn', 'status', 'centerId', 'districtAgs', 'topicCode', 'audience'])
@Index('session_meeting_point', ['meetingPointId', 'heldOn'])
@Index('session_visits', ['status', 'heldOn', 'centerId', 'districtAgs', 'newcomers', 'locals'])
export class Session extends WithProvenance {
  /** The offer's eight digits and the day, of which an offer has one session: `SE-1a2b3c4d-20261125`. */
  @PrimaryColumn('varchar', { length: 24 })
  id!: string;

  @Column('varchar', { length: 16 })
  offerId!: string;

  @Column('varchar', { length: 16 })
  meetingPointId!: string;

  @Column('varchar', { length: 11 })
  centerId!: string;

  @Column('varchar', { length: 5 })
  districtAgs!: string;

  @Column('varchar', { length: 32 })
  topicCode!: string;

  /** NEWCOMERS, LOCALS or BOTH. */
  @Column('varchar', { length: 16 })
  audience!: string;

  @Column('date')
  heldOn!: string;

  /** `14:00`, by the clock of Europe/Berlin. */
  @Column('varchar', { length: 5 })
  startsAt!: string;

  @Column('varchar', { length: 5 })
  endsAt!: string;

  /** PLANNED, HELD (attendance is on record) or CANCELLED. */
  @Column('varchar', { length: 16 })
  status!: string;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  /** Persons who came, as counts only; null until recorded. For the own center alone, see `store/sessions.ts`. */
  @Column('int', { nullable: true })
  newcomers!: number | null;

  @Column('int', { nullable: true })
  locals!: number | null;

  /** Counts the changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;
}
