import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One change that was made, chained to the one before by its hash. Written once, by `audit.ts`; never changed, never removed. */
@Entity('audit_entry')
@Index('audit_entry_row', ['entityType', 'entityKey'])
export class AuditEntry {
  /** 1, 2, 3, … without a gap. */
  @PrimaryColumn('int')
  sequence!: number;

  /** Instant in UTC, ISO 8601. */
  @Column('varchar', { length: 32 })
  at!: string;

  /** Subject of the token; `import` for a data file. */
  @Column('varchar', { length: 191 })
  actorId!: string;

  /** Role of the token; `system` for a data file. */
  @Column('varchar', { length: 32 })
  actorRole!: string;

  /** What was done, e.g. `SUBMIT`. */
  @Column('varchar', { length: 64 })
  action!: string;

  /** Type of the SDL whose row was touched. */
  @Column('varchar', { length: 64 })
  entityType!: string;

  @Column('varchar', { length: 191 })
  entityKey!: string;

  /** What it is now, as JSON: figures, days and states, no personal values. */
  @Column('text')
  changed!: string;

  /** Why, in the words of whoever did it; null where no reason was given. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** As in the log. */
  @Column('varchar', { length: 191 })
  requestId!: string;

  /** Hash of the entry before; 64 zeros at the first one. */
  @Column('varchar', { length: 64 })
  previousHash!: string;

  /** SHA-256 over all the others, hexadecimal. */
  @Column('varchar', { length: 64 })
  hash!: string;
}
