import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../../common/columns.ts';

/** A line of an application: so many units of an item, at the rate of the day on which the money's time begins. */
@Entity('application_line')
export class ApplicationLine {
  /** Application and position, e.g. `AP-2024-05112-II-1f0c9a52.1`. */
  @PrimaryColumn('varchar', { length: 80 })
  id!: string;

  @Index('application_line_application')
  @Column('varchar', { length: 64 })
  applicationId!: string;

  /** 1, 2, 3, … */
  @Column('int')
  position!: number;

  @Column('varchar', { length: 64 })
  rateId!: string;

  @Column('varchar', { length: 32 })
  itemCode!: string;

  /** Hundredths of a unit, since half a post can be applied for; whole, so that sums stay exact. */
  @Column('int')
  quantityHundredths!: number;

  /** Whole euro cents for one unit, as the rate said then. */
  @Column('bigint', { transformer: wholeNumber })
  unitAmountCents!: number;

  /** Whole euro cents of the line. */
  @Column('bigint', { transformer: wholeNumber })
  amountCents!: number;
}
