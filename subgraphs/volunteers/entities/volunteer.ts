import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A volunteer, as a number only: no name, no contact. One by one for the own center alone, see `store/people.ts`. */
@Entity('volunteer')
export class Volunteer extends WithProvenance {
  /** E.g. `V-00001`. */
  @PrimaryColumn('varchar', { length: 16 })
  id!: string;

  @Index('volunteer_center')
  @Column('varchar', { length: 11 })
  centerId!: string;

  @Column('varchar', { length: 5 })
  districtAgs!: string;

  /** INTERESTED, ACTIVE, PAUSED or ENDED. */
  @Column('varchar', { length: 16 })
  status!: string;

  @Column('date', { nullable: true })
  startedOn!: string | null;
}
