import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A data file that is in the database already, so that a second start loads nothing again. */
@Entity('loaded_file')
export class LoadedFile {
  /** Path below the subgraph's `data/` folder. */
  @PrimaryColumn('varchar', { length: 191 })
  name!: string;

  /** SHA-256 of its content, hexadecimal. */
  @Column('varchar', { length: 64 })
  contentHash!: string;

  @Column('int')
  rowCount!: number;

  /** Instant in UTC, ISO 8601. */
  @Column('varchar', { length: 32 })
  loadedAt!: string;
}
