import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a volunteer was erased: nothing of the person, and nothing that leads to the hours that were kept. */
@Entity('erasure')
export class Erasure {
  /** The id that the volunteer had; it is never given again. */
  @PrimaryColumn('varchar', { length: 16 })
  volunteerId!: string;

  @Index('erasure_center')
  @Column('varchar', { length: 11 })
  centerId!: string;

  /** Instant in UTC, ISO 8601. */
  @Column('varchar', { length: 32 })
  erasedAt!: string;

  /** REQUEST, CONSENT_WITHDRAWN, RETENTION or MISTAKE. */
  @Column('varchar', { length: 24 })
  reason!: string;
}
