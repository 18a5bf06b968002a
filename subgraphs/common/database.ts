import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource, MigrationInterface } from 'typeorm';
import type { SubgraphName, Settings } from './config.ts';
import { settingOf } from './config.ts';
import { openMysql } from './database-mysql.ts';
import { openSqlite } from './database-sqlite.ts';
import { GATHER, LIST, type Sql } from './sql.ts';
import { writingOn, type Manner, type Writing } from './transaction.ts';

export type Row = Record<string, unknown>;
export type Dialect = 'sqlite' | 'mysql';

/** What a subgraph brings for its database. */
export interface Tables {
  entities: (new () => object)[];
  migrations: (new () => MigrationInterface)[];
}

/** One subgraph's database: TypeORM for writing and migrations, plain rows over connections of their own for reading. */
export interface Database extends Writing {
  readonly dialect: Dialect;
  readonly dataSource: DataSource;
  /** Runs one reading statement; the answer is plain rows in the order of the statement. */
  rows<R = Row>(statement: Sql): Promise<R[]>;
  /** Called with the text of each reading statement: tests count, the log tells. */
  onStatement(listener: (text: string) => void): void;
  /** About how many rows the table has, as of the last minute; Infinity where that cannot be had. Chooses plans, never results. */
  sizeOf(table: string): Promise<number>;
  /**
   * Another number after every commit of anybody else than the reading connections, other processes included; the same one
   * while nothing was written. Null where the database does not tell, as MySQL. What is read after asking is no older.
   */
  version(): number | null;
  /** @throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What a dialect must bring; `Database` is made of it. */
export interface Connections {
  dialect: Dialect;
  dataSource: DataSource;
  /** How the dialect reads a JSON parameter as rows: `value`, and `key` for their order. */
  list: string;
  /** The dialect's function that makes a JSON list of a group's values. */
  gather: string;
  /** A statement that tells, as `size`, about how many rows a table has; it costs next to nothing. */
  sizeOf(table: string): string;
  version(): number | null;
  read(text: string, params: readonly unknown[]): Promise<Row[]> | Row[];
  manner: Manner;
  close(): Promise<void>;
}

/**
 * Opens the subgraph's database, made ready where it is new: a SQLite file in `DATA_DIR`, or MySQL when a URL says so.
 * @throws Error with one clear line when it cannot be reached.
 */
export async function openDatabase(name: SubgraphName, tables: Tables, settings: Settings): Promise<Database> {
  const url = mysqlUrl(name, settings);
  if (url) return asDatabase(await openMysql(url, tables, settings));
  mkdirSync(settings.DATA_DIR, { recursive: true });
  return asDatabase(await openSqlite(join(settings.DATA_DIR, `${name}.sqlite`), tables));
}

/** A URL of the subgraph's own names its database; the common one may name a prefix: `…/test` is `test_centers`. */
function mysqlUrl(name: SubgraphName, settings: Settings): URL | null {
  const own = settingOf(settings, name, 'DATABASE_URL');
  const address = own ?? settings.DATABASE_URL;
  if (!address) return null;
  const url = new URL(address);
  const path = url.pathname.replace(/^\/+|\/+$/g, '');
  url.pathname = own && path ? path : [path, name].filter(Boolean).join('_');
  return url;
}

function asDatabase(connections: Connections): Database {
  const { dialect, dataSource, list, gather, sizeOf, version, read, close } = connections;
  const texts = new Map<string, string>();
  const listeners: ((text: string) => void)[] = [];
  const inDialect = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size > 2000) texts.clear();
    const made = text.replaceAll(LIST, () => list).replaceAll(GATHER, gather);
    texts.set(text, made);
    return made;
  };
  return {
    dialect,
    dataSource,
    close,
    version,
    sizeOf: sizes((table) => read(sizeOf(table), [])),
    ...writingOn(connections, inDialect),
    onStatement: (listener) => listeners.push(listener),
    ping: async () => void (await read('select 1', [])),
    async rows<R>(statement: Sql) {
      for (const listener of listeners) listener(statement.text);
      return (await read(inDialect(statement.text), statement.params)) as R[];
    },
  };
}

const SIZE_KEPT_MS = 60_000;

/** Sizes of tables: waited for the first time, then looked up again each minute behind the back of whoever asks. */
function sizes(look: (table: string) => Promise<Row[]> | Row[]): (table: string) => Promise<number> {
  const known = new Map<string, { size: Promise<number>; at: number }>();
  return (table) => {
    const now = Date.now();
    const kept = known.get(table);
    if (kept && now - kept.at <= SIZE_KEPT_MS) return kept.size;
    const size = sizeFrom(() => look(table));
    known.set(table, { size: kept?.size ?? size, at: now });
    void size.then(() => known.set(table, { size, at: now }));
    return kept?.size ?? size;
  };
}

/** A database that does not answer is told of where its answer is needed. */
async function sizeFrom(look: () => Promise<Row[]> | Row[]): Promise<number> {
  try {
    const [row] = await look();
    return Number(row?.['size'] ?? Infinity);
  } catch {
    return Infinity;
  }
}
