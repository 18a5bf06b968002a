import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the chain of audit entries ends: one row. Every write takes it first, so that writes come one after the other. */
@Entity('audit_head')
export class AuditHead {
  /** Always 1. */
  @PrimaryColumn('int')
  id!: number;

  /** Of the last entry; 0 before the first. */
  @Column('int')
  sequence!: number;

  /** Of the last entry. */
  @Column('varchar', { length: 64 })
  hash!: string;
}
