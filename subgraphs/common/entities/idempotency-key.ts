import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a caller's key stood for, so that the same call again is not the same work again. Kept for 24 hours. */
@Entity('idempotency_key')
export class IdempotencyKey {
  /** SHA-256 of caller and key: one caller's key is nothing to another. */
  @PrimaryColumn('varchar', { length: 64 })
  id!: string;

  @Column('varchar', { length: 64 })
  mutation!: string;

  /** SHA-256 of the input, its keys sorted. */
  @Column('varchar', { length: 64 })
  inputHash!: string;

  /** Key of the row that the mutation answered. */
  @Column('varchar', { length: 191 })
  resultId!: string;

  /** Instant in UTC, ISO 8601. */
  @Index('idempotency_key_at')
  @Column('varchar', { length: 32 })
  at!: string;
}
