import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a center decided of some entries at once. */
@Entity('hours_decision')
export class HoursDecision {
  /** `HD-` and eight hex digits. */
  @PrimaryColumn('varchar', { length: 16 })
  id!: string;

  @Column('varchar', { length: 11 })
  centerId!: string;

  /** APPROVED or DECLINED. */
  @Column('varchar', { length: 16 })
  outcome!: string;

  @Column('date')
  decidedOn!: string;

  /** Why; always there for what was declined. */
  @Column('text', { nullable: true })
  reason!: string | null;
}
