import {
  Table,
  TableColumn,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';

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
  /** The row that the table begins with. */
  first?: Record<string, string | number>;
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

/** The tables with which every subgraph writes. */
export const writingTables: TableText[] = [
  {
    name: 'audit_entry',
    columns: [
      primary(column.int('sequence')),
      column.varchar('at', 32),
      column.varchar('actor_id', 191),
      column.varchar('actor_role', 32),
      column.varchar('action', 64),
      column.varchar('entity_type', 64),
      column.varchar('entity_key', 191),
      column.text('changed'),
      nullable(column.text('reason')),
      column.varchar('request_id', 191),
      column.varchar('previous_hash', 64),
      column.varchar('hash', 64),
    ],
    indices: { audit_entry_row: ['entity_type', 'entity_key'] },
  },
  {
    name: 'audit_head',
    columns: [primary(column.int('id')), column.int('sequence'), column.varchar('hash', 64)],
    first: { id: 1, sequence: 0, hash: '0'.repeat(64) },
  },
  {
    name: 'idempotency_key',
    columns: [
      primary(column.varchar('id', 64)),
      column.varchar('mutation', 64),
      column.varchar('input_hash', 64),
      column.varchar('result_id', 191),
      column.varchar('at', 32),
    ],
    indices: { idempotency_key_at: ['at'] },
  },
];

/** Columns that a migration adds to a table that is there, and their indices by name. */
export type AddedText = Omit<TableText, 'first'>;

/** Indices by name that a migration adds to a table that is there, and those in whose place they come. */
export interface IndexedText {
  name: string;
  indices: Record<string, string[]>;
  replaced?: Record<string, string[]>;
}

/** A migration that makes these tables and columns, and drops them on the way back. */
export abstract class CreatesTables implements MigrationInterface {
  abstract readonly name: string;
  protected abstract readonly tables: readonly TableText[];
  protected readonly added: readonly AddedText[] = [];
  protected readonly indexed: readonly IndexedText[] = [];

  async up(runner: QueryRunner): Promise<void> {
    for (const { name, columns, indices, first } of this.tables) {
      await runner.createTable(new Table({ name, columns, indices: listed(indices) }));
      if (first)
        await runner.query(
          `insert into ${name} (${Object.keys(first).join()}) values (${places(first)})`,
          Object.values(first),
        );
    }
    for (const { name, columns, indices } of this.added) {
      await runner.addColumns(
        name,
        columns.map((each) => new TableColumn(each)),
      );
      await runner.createIndices(
        name,
        listed(indices).map((each) => new TableIndex(each)),
      );
    }
    for (const { name, indices, replaced } of this.indexed)
      await exchange(runner, name, { old: replaced, new: indices });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, indices, replaced } of this.indexed)
      await exchange(runner, name, { old: indices, new: replaced });
    for (const { name, columns, indices } of [...this.added].reverse()) {
      for (const { name: index } of listed(indices)) await runner.dropIndex(name, index);
      await runner.dropColumns(
        name,
        columns.map((each) => each.name),
      );
    }
    for (const { name } of [...this.tables].reverse()) await runner.dropTable(name);
  }
}

type Indices = TableText['indices'];

/** The new ones first: a column with none would be without an index for a while. */
async function exchange(runner: QueryRunner, table: string, indices: { old: Indices; new: Indices }): Promise<void> {
  await runner.createIndices(
    table,
    listed(indices.new).map((each) => new TableIndex(each)),
  );
  for (const { name } of listed(indices.old)) await runner.dropIndex(table, name);
}

const listed = (indices: TableText['indices'] = {}) =>
  Object.entries(indices).map(([name, columnNames]) => ({ name, columnNames }));

const places = (row: object): string =>
  Object.keys(row)
    .map(() => '?')
    .join();
