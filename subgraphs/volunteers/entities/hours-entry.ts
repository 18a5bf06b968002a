import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** Hours that a volunteer gave on a day. Never overwritten: a correction is an entry of its own. */
@Entity('hours_entry')
@Index('hours_entry_list', ['centerId', 'status', 'workedOn', 'id'])
@Index('hours_entry_volunteer', ['volunteerId', 'centerId', 'workedOn'])
export class HoursEntry extends WithProvenance {
  /** `HE-` and eight hex digits. */
  @PrimaryColumn('varchar', { length: 16 })
  id!: string;

  @Column('varchar', { length: 16 })
  volunteerId!: string;

  /** The center where the hours were given. */
  @Column('varchar', { length: 11 })
  centerId!: string;

  /** The district of that center. */
  @Column('varchar', { length: 5 })
  districtAgs!: string;

  @Column('date')
  workedOn!: string;

  /** Whole quarters of an hour; 0 only in a correction, for hours that were never given. */
  @Column('int')
  minutes!: number;

  /** What the hours were about; null where they were about nothing in particular. */
  @Column('varchar', { length: 32, nullable: true })
  topicCode!: string | null;

  @Column('varchar', { length: 16, nullable: true })
  offerId!: string | null;

  /** LOGGED, APPROVED, DECLINED or CORRECTED. */
  @Column('varchar', { length: 16 })
  status!: string;

  @Column('date')
  loggedOn!: string;

  /** What approved or declined it. */
  @Index('hours_entry_decision')
  @Column('varchar', { length: 16, nullable: true })
  decisionId!: string | null;

  /** The entry that this one corrects. */
  @Column('varchar', { length: 16, nullable: true })
  correctsId!: string | null;

  /** The entry that corrects this one. */
  @Column('varchar', { length: 16, nullable: true })
  correctedById!: string | null;

  @Column('int', { default: 1 })
  version!: number;
}
