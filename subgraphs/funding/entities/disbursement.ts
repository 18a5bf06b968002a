import { Column, Entity, Index } from 'typeorm';
import { GrantRow } from './grant-row.ts';

/** A tranche of a grant, from the request to the payment. */
@Entity('disbursement')
@Index('disbursement_district', ['districtAgs', 'year'])
@Index('disbursement_center', ['centerId', 'year'])
@Index('disbursement_grant', ['grantId'])
export class Disbursement extends GrantRow {
  /** Day in Berlin on which it was called up. */
  @Column('date')
  requestedOn!: string;

  /** Day on which it was approved or rejected. */
  @Column('date', { nullable: true })
  decidedOn!: string | null;

  /** Day of the payment, as the granting authority names it. */
  @Column('date', { nullable: true })
  paidOn!: string | null;
}
