import { Column, Entity, Index } from 'typeorm';
import { GrantRow } from './grant-row.ts';

/** Money of a grant that is demanded back. */
@Entity('repayment')
@Index('repayment_district', ['districtAgs', 'year'])
@Index('repayment_center', ['centerId', 'year'])
@Index('repayment_grant', ['grantId'])
export class Repayment extends GrantRow {
  /** Day of the demand. */
  @Column('date')
  demandedOn!: string;

  /** Day by which it must be paid back. */
  @Column('date')
  dueOn!: string;

  /** Day on which it was paid back. */
  @Column('date', { nullable: true })
  paidOn!: string | null;
}
