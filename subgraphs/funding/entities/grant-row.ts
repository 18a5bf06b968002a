import { Column } from 'typeorm';
import { FundingRow } from './funding-row.ts';

/** What tranches, usage reports and repayments have in common: they are of a grant, from which they take what the money is for. */
export abstract class GrantRow extends FundingRow {
  @Column('varchar', { length: 64 })
  grantId!: string;

  /** A status of `store/grant-life-cycle.ts`. */
  @Column('varchar', { length: 24 })
  status!: string;

  /** Counts the changes, from 1. */
  @Column('int', { default: 1 })
  version!: number;
}
