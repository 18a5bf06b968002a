import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A partner's key to this subgraph. The key itself is shown once and never stored. */
@Entity('api_key')
export class ApiKey {
  /** Part of the key that may be seen: names it in lists, logs and metrics. */
  @PrimaryColumn('varchar', { length: 16 })
  id!: string;

  /** Whose key it is. */
  @Column('varchar', { length: 120 })
  name!: string;

  /** SHA-256 of the secret part, hexadecimal. The secret has 256 random bits, so a slow hash would add nothing. */
  @Column('varchar', { length: 64 })
  secretHash!: string;

  /** Scopes, joined by a blank. */
  @Column('varchar', { length: 191, default: '' })
  scopes!: string;

  /** `standard` or `high`. */
  @Column('varchar', { length: 16 })
  rateClass!: string;

  /** Instants in UTC, ISO 8601. */
  @Column('varchar', { length: 32 })
  createdAt!: string;

  @Column('varchar', { length: 32 })
  expiresAt!: string;

  /** Last use, to the minute; null = never used. */
  @Column('varchar', { length: 32, nullable: true })
  lastUsedAt!: string | null;

  /** Null = in force. */
  @Column('varchar', { length: 32, nullable: true })
  revokedAt!: string | null;
}
