import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A course for volunteers (module D): hours of a speaker, or a meeting where they exchange what they know. */
@Entity('qualification')
@Index('qualification_list', ['centerId', 'heldOn', 'id'])
export class Qualification extends WithProvenance {
  /** `QU-` and eight hex digits. */
  @PrimaryColumn('varchar', { length: 16 })
  id!: string;

  @Column('varchar', { length: 11 })
  centerId!: string;

  @Column('varchar', { length: 5 })
  districtAgs!: string;

  /** SPEAKER or EXCHANGE. */
  @Column('varchar', { length: 16 })
  kind!: string;

  @Column('varchar', { length: 200 })
  title!: string;

  @Column('date')
  heldOn!: string;

  /** Whole quarters of an hour. */
  @Column('int')
  minutes!: number;

  /** Participants at most. */
  @Column('int')
  capacity!: number;

  @Column('varchar', { length: 32, nullable: true })
  topicCode!: string | null;

  /** PLANNED, HELD or CANCELLED. */
  @Column('varchar', { length: 16 })
  status!: string;

  @Column('int', { default: 1 })
  version!: number;
}
