import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createPool } from 'mysql2/promise';
import { readSettings, SUBGRAPHS, type SubgraphName } from '../../../subgraphs/common/config.ts';
import { tellStatement } from '../contenders/statements.ts';

export type Values = readonly unknown[];

/** A database over its bare driver: rows are lists of values, the cheapest form that both drivers have. */
export type Read = (text: string, params: Values) => Values[] | Promise<Values[]>;

const LIST_OF = {
  sqlite: 'json_each(?)',
  mysql: `json_table(?, '$[*]' columns (value varchar(191) character set utf8mb4 collate utf8mb4_bin path '$'))`,
};

/** Where the data is, as the product's settings say. */
const { DATABASE_URL, DATA_DIR } = readSettings();

/** A JSON parameter as rows with one column, `value`. */
export const LIST = DATABASE_URL ? LIST_OF.mysql : LIST_OF.sqlite;

export const databases = Object.fromEntries(SUBGRAPHS.map((name) => [name, open(name)])) as Record<SubgraphName, Read>;

function open(name: SubgraphName): Read {
  const read = DATABASE_URL ? openMysql(`${DATABASE_URL}_${name}`) : openSqlite(join(DATA_DIR, `${name}.sqlite`));
  return (text, params) => {
    tellStatement(text);
    return read(text, params);
  };
}

function openSqlite(file: string): Read {
  const db = new Sqlite(file, { readonly: true });
  const prepared = new Map<string, Sqlite.Statement>();
  return (text, params) => {
    let statement = prepared.get(text);
    if (!statement) prepared.set(text, (statement = db.prepare(text).raw()));
    return statement.all(...params) as Values[];
  };
}

function openMysql(uri: string): Read {
  const pool = createPool({
    uri,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: true,
    decimalNumbers: true,
    supportBigNumbers: true,
  });
  return async (sql, values) => (await pool.query({ sql, values: [...values], rowsAsArray: true }))[0] as Values[];
}
