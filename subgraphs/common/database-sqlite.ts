import Sqlite, { type Statement } from 'better-sqlite3';
import { DataSource } from 'typeorm';
import { SnakeNaming } from './columns.ts';
import type { Connections, Row, Tables } from './database.ts';
import { generate, propertyInCode } from './generated-code.ts';
import { snapshotOf } from './snapshot.ts';
import type { Manner } from './transaction.ts';

/** Statements kept prepared; texts repeat, as lists travel in one parameter. */
const PREPARED = 500;

/** How long a statement may wait for another process. SQLite's way to wait stops this whole process. */
const BUSY_MS = 5000;

type Reading = (params: readonly unknown[]) => Row[];

/**
 * Opens a SQLite file. TypeORM's driver shares one connection, so a reader would see uncommitted rows:
 * reads have a second, read-only connection, and WAL lets it read while a write is under way.
 */
export async function openSqlite(file: string, tables: Tables): Promise<Connections> {
  let writer!: Sqlite.Database;
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    database: file,
    namingStrategy: new SnakeNaming(),
    enableWAL: true,
    timeout: BUSY_MS,
    prepareDatabase(connection: Sqlite.Database) {
      writer = connection;
      // An acknowledged write must outlive a power cut too: the driver's default is safe against the end of the process only.
      writer.pragma('synchronous = full');
    },
    ...tables,
  });
  await dataSource.initialize();
  const reader = new Sqlite(file, { readonly: true, timeout: BUSY_MS });
  const snapshot = snapshotOf(reader, writer);
  // A connection sees the commits of all others by it; this one never commits anything.
  const dataVersion = reader.prepare<[], number>('pragma data_version').pluck();
  const prepared = new Map<string, Reading>();
  const prepare = (text: string): Reading => {
    const known = prepared.get(text);
    if (known) return known;
    if (prepared.size >= PREPARED) prepared.clear();
    const reading = readingOf(reader.prepare(text));
    prepared.set(text, reading);
    return reading;
  };
  return {
    dialect: 'sqlite',
    dataSource,
    list: 'json_each(?)',
    gather: 'json_group_array',
    sizeOf: (table) => `select max(rowid) as size from ${table}`,
    version() {
      snapshot.release();
      snapshot.hold();
      return dataVersion.get() ?? null;
    },
    read(text, params) {
      snapshot.hold();
      return prepare(text)(params);
    },
    manner: mannerOf(writer),
    async close() {
      snapshot.release();
      reader.close();
      await dataSource.destroy();
    },
  };
}

/**
 * `immediate` takes the lock at once: a transaction that reads first could not get it any more. While another process has it,
 * this one goes on with other things and asks again.
 */
const mannerOf = (writer: Sqlite.Database): Manner => ({
  async begin(runner) {
    writer.pragma('busy_timeout = 0');
    try {
      await runner.query('begin immediate');
    } finally {
      writer.pragma(`busy_timeout = ${BUSY_MS}`);
    }
  },
  isInTheWay: ({ code }) => code?.startsWith('SQLITE_BUSY') ?? false,
  tries: 100,
});

/** The driver hands over bare values a quarter faster than objects; the objects are made here, all of one shape. */
function readingOf(statement: Statement): Reading {
  const bare = statement.raw();
  const properties = statement.columns().map(({ name }, at) => propertyInCode(name, `values[${at}]`));
  const rowOf = generate<(values: unknown) => Row>({}, `return (values) => ({ ${properties.join()} });`);
  return (params) => bare.all(...params).map(rowOf);
}
