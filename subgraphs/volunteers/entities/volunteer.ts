import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/**
 * Somebody who helps, one by one for the own center alone, see `store/people.ts`. Name and contact are sealed (`common/personal-data.ts`): no
 * statement can search or sort by them, and what is found by is marks of them. Null in the samples of 2016, who are nobody.
 */
@Entity('volunteer')
@Index('volunteer_list', ['centerId', 'id'])
export class Volunteer extends WithProvenance {
  /** E.g. `V-00001`; of those who were registered, `V-` and twelve digits drawn by lot. */
  @PrimaryColumn('varchar', { length: 16 })
  id!: string;

  @Column('varchar', { length: 11 })
  centerId!: string;

  @Column('varchar', { length: 5 })
  districtAgs!: string;

  /** INTERESTED, ACTIVE, PAUSED or ENDED. */
  @Column('varchar', { length: 16 })
  status!: string;

  /** Why it is not ACTIVE any more: a reason of `store/volunteer-life-cycle.ts`. */
  @Column('varchar', { length: 24, nullable: true })
  statusReason!: string | null;

  @Column('date', { nullable: true })
  startedOn!: string | null;

  /** Counts the changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;

  /** Where the volunteer lives, as near as distances need it. */
  @Column('varchar', { length: 8, nullable: true })
  municipalityAgs!: string | null;

  /** The name, sealed. */
  @Column('text', { nullable: true })
  sealedName!: string | null;

  /** EMAIL or PHONE. */
  @Column('varchar', { length: 8, nullable: true })
  contactKind!: string | null;

  /** The address or number, sealed. */
  @Column('text', { nullable: true })
  sealedContact!: string | null;

  /** Id of the key that name and contact are sealed and marked with; what rotation looks for. */
  @Index('volunteer_sealed_with')
  @Column('varchar', { length: 16, nullable: true })
  sealedWith!: string | null;

  /** Keyed mark of center and folded name: equal for equal names of one center, and no way back. */
  @Index('volunteer_name_mark')
  @Column('varchar', { length: 64, nullable: true })
  nameMark!: string | null;

  /** The same of the contact. */
  @Index('volunteer_contact_mark')
  @Column('varchar', { length: 64, nullable: true })
  contactMark!: string | null;

  /** Day in Berlin of the last change through the API: who is inactive for long is counted from it. */
  @Column('date', { nullable: true })
  changedOn!: string | null;
}
