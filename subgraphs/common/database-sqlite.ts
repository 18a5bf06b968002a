import Sqlite, { type Statement } from 'better-sqlite3';
import { DataSource } from 'typeorm';
import { SnakeNaming } from './columns.ts';
import type { Connections, Row, Tables } from './database.ts';

/** Statements kept prepared; texts repeat, as lists travel in one parameter. */
const PREPARED = 500;

/**
 * Opens a SQLite file. TypeORM's driver shares one connection, so a reader would see uncommitted rows:
 * reads have a second, read-only connection, and WAL lets it read while a write is under way.
 */
export async function openSqlite(file: string, tables: Tables): Promise<Connections> {
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    database: file,
    namingStrategy: new SnakeNaming(),
    enableWAL: true,
    timeout: 5000,
    ...tables,
  });
  await dataSource.initialize();
  const reader = new Sqlite(file, { readonly: true, timeout: 5000 });
  const prepared = new Map<string, Statement>();
  const prepare = (text: string): Statement => {
    const known = prepared.get(text);
    if (known) return known;
    if (prepared.size >= PREPARED) prepared.clear();
    const statement = reader.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  return {
    dialect: 'sqlite',
    dataSource,
    list: 'json_each(?)',
    sizeOf: (table) => `select max(rowid) as size from ${table}`,
    read: (text, params) => prepare(text).all(...params) as Row[],
    async close() {
      reader.close();
      await dataSource.destroy();
    },
  };
}
