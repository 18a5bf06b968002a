import { Column, Entity, Index } from 'typeorm';
import { FundingRow } from './funding-row.ts';

/** What a district or city passed on to third parties. Source: district papers and press, row by row. */
@Entity('forwarding')
@Index('forwarding_district', ['districtAgs', 'year'])
@Index('forwarding_center', ['centerId', 'year'])
@Index('forwarding_grant', ['grantId'])
@Index('forwarding_meeting_point', ['meetingPointId'])
export class Forwarding extends FundingRow {
  /** The municipality that received it; null where it went to several bodies. */
  @Index('forwarding_municipality')
  @Column('varchar', { length: 8, nullable: true })
  municipalityAgs!: string | null;

  /** Bodies that received it, where the source counts them. */
  @Column('int', { nullable: true })
  recipientCount!: number | null;

  /** The grant that it is taken from; null in loaded rows, as are all columns below. */
  @Column('varchar', { length: 64, nullable: true })
  grantId!: string | null;

  /** AGREED. */
  @Column('varchar', { length: 24, nullable: true })
  status!: string | null;

  /** Name of the body that received it, where it is no municipality. */
  @Column('varchar', { length: 200, nullable: true })
  recipientName!: string | null;

  /** The meeting point that it serves; its row lives in the volunteers subgraph. */
  @Column('varchar', { length: 32, nullable: true })
  meetingPointId!: string | null;

  /** Day of the agreement. */
  @Column('date', { nullable: true })
  agreedOn!: string | null;
}
