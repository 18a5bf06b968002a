import { Column, Entity, Index } from 'typeorm';
import { FundingRow } from './funding-row.ts';

/** What a district or city passed on to third parties. Source: district papers and press, row by row. */
@Entity()
@Index('forwarding_district', ['districtAgs', 'year'])
@Index('forwarding_center', ['centerId', 'year'])
export class Forwarding extends FundingRow {
  /** The municipality that received it; null where it went to several bodies. */
  @Index('forwarding_municipality')
  @Column('varchar', { length: 8, nullable: true })
  municipalityAgs!: string | null;

  /** Bodies that received it, where the source counts them. */
  @Column('int', { nullable: true })
  recipientCount!: number | null;
}
