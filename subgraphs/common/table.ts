import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

/** Columns of a migration, one line each, in the types that SQLite, MySQL and MariaDB share. */
export const column = {
  varchar: (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) }),
  text: (name: string): TableColumnOptions => ({ name, type: 'text' }),
  int: (name: string): TableColumnOptions => ({ name, type: 'integer' }),
  bigint: (name: string): TableColumnOptions => ({ name, type: 'bigint' }),
  double: (name: string): TableColumnOptions => ({ name, type: 'double' }),
  date: (name: string): TableColumnOptions => ({ name, type: 'date' }),
};

export const primary = (of: TableColumnOptions): TableColumnOptions => ({ ...of, isPrimary: true });
export const nullable = (of: TableColumnOptions): TableColumnOptions => ({ ...of, isNullable: true });

/** The columns of `WithProvenance`. */
export const provenanceColumns: TableColumnOptions[] = [
  column.varchar('provenance_kind', 16),
  { ...column.varchar('source_ids', 191), default: "''" },
  nullable(column.varchar('certainty', 16)),
  nullable(column.text('provenance_note')),
];

/** A table of a migration: its columns, and its indices by name. */
export interface TableText {
  name: string;
  columns: TableColumnOptions[];
  indices?: Record<string, string[]>;
}

/** The tables that every subgraph has. */
export const commonTables: TableText[] = [
  {
    name: 'source',
    columns: [
      primary(column.varchar('id', 32)),
      column.varchar('title', 255),
      nullable(column.varchar('url', 500)),
      nullable(column.varchar('published_on', 10)),
      nullable(column.text('taken')),
    ],
  },
  {
    name: 'loaded_file',
    columns: [
      primary(column.varchar('name', 191)),
      column.varchar('content_hash', 64),
      column.int('row_count'),
      column.varchar('loaded_at', 32),
    ],
  },
  {
    name: 'api_key',
    columns: [
      primary(column.varchar('id', 16)),
      column.varchar('name', 120),
      column.varchar('secret_hash', 64),
      { ...column.varchar('scopes', 191), default: "''" },
      column.varchar('rate_class', 16),
      column.varchar('created_at', 32),
      column.varchar('expires_at', 32),
      nullable(column.varchar('last_used_at', 32)),
      nullable(column.varchar('revoked_at', 32)),
    ],
  },
];

/** A migration that makes these tables, and drops them on the way back. */
export abstract class CreatesTables implements MigrationInterface {
  abstract readonly name: string;
  protected abstract readonly tables: readonly TableText[];

  async up(runner: QueryRunner): Promise<void> {
    for (const { name, columns, indices = {} } of this.tables) {
      const listed = Object.entries(indices).map(([index, columnNames]) => ({ name: index, columnNames }));
      await runner.createTable(new Table({ name, columns, indices: listed }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...this.tables].reverse()) await runner.dropTable(name);
  }
}
