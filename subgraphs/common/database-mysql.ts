import type { Pool, QueryOptions } from 'mysql2/promise';
import { DataSource } from 'typeorm';
import { SnakeNaming } from './columns.ts';
import type { Settings } from './config.ts';
import type { Connections, Row, Tables } from './database.ts';
import type { Manner } from './transaction.ts';

// Loaded where a database needs it: a start with SQLite takes shorter and less memory without it.
const driver = () => import('mysql2/promise');

// Binary order and comparison, as SQLite has it: MySQL's default collation treats ä as a.
const COLLATION = 'utf8mb4_bin';
const LIST_AS_ROWS = `json_table(?, '$[*]' columns (\`key\` for ordinality, value varchar(191) character set utf8mb4 collate ${COLLATION} path '$'))`;

/**
 * Opens a MySQL database, created where it is missing and the user may. Pools re-connect by themselves,
 * so a server that went away costs errors until it is back, and no restart.
 * @throws Error with one line that names host and database, never the password.
 */
export async function openMysql(url: URL, tables: Tables, settings: Settings): Promise<Connections> {
  const database = decodeURIComponent(url.pathname.slice(1));
  try {
    await createDatabase(url, database, settings.DATABASE_TIMEOUT_MS);
    const dataSource = await openDataSource(url, database, tables, settings);
    const reader = await openReader(url, database, settings);
    return {
      dialect: 'mysql',
      dataSource,
      list: LIST_AS_ROWS,
      gather: 'json_arrayagg',
      sizeOf: (table) =>
        `select table_rows as size from information_schema.tables where table_schema = database() and table_name = '${table}'`,
      version: () => null,
      manner,
      read: (sql, values) => query(reader, { sql, values: [...values], timeout: settings.DATABASE_TIMEOUT_MS }),
      async close() {
        await reader.end();
        await dataSource.destroy();
      },
    };
  } catch (error) {
    const reason = (error as { code?: string }).code ?? 'no reason given';
    throw new Error(`The database ${database} on ${url.host} cannot be opened (${reason}). Check the database URL.`, {
      cause: error,
    });
  }
}

// Read committed: a sum that is read behind a lock counts what the holder before wrote, and no gaps are locked.
const manner: Manner = {
  async begin(runner) {
    await runner.query(`set session transaction_isolation = 'READ-COMMITTED', innodb_lock_wait_timeout = 2`);
    await runner.query('start transaction');
  },
  // A deadlock; a lock that was not given up in time.
  isInTheWay: ({ errno }) => errno === 1213 || errno === 1205,
  tries: 5,
};

/** Runs a statement. A connection on which one ran out of time would make the next one wait for it: it is not used again. */
async function query(pool: Pool, statement: QueryOptions): Promise<Row[]> {
  const connection = await pool.getConnection();
  let isSpent = true;
  try {
    const [rows] = await connection.query(statement);
    isSpent = false;
    return rows as Row[];
  } catch (error) {
    isSpent =
      (error as { code?: string }).code === 'PROTOCOL_SEQUENCE_TIMEOUT' ||
      (error as { fatal?: boolean }).fatal === true;
    throw error;
  } finally {
    if (isSpent) connection.destroy();
    else connection.release();
  }
}

const credentials = (url: URL) => ({
  host: url.hostname,
  port: Number(url.port || 3306),
  user: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
});

async function createDatabase(url: URL, database: string, timeoutMs: number): Promise<void> {
  const { createConnection } = await driver();
  const connection = await createConnection({ ...credentials(url), connectTimeout: timeoutMs });
  try {
    const name = connection.escapeId(database);
    const collation =
      'select default_collation_name as collation from information_schema.schemata where schema_name = ?';
    const [found] = await connection.query(collation, [database]);
    const present = (found as { collation: string }[])[0]?.collation;
    if (present === COLLATION) return;
    const verb = present ? 'alter database' : 'create database if not exists';
    await connection.query(`${verb} ${name} character set utf8mb4 collate ${COLLATION}`);
  } finally {
    await connection.end();
  }
}

async function openDataSource(url: URL, database: string, tables: Tables, settings: Settings): Promise<DataSource> {
  const { user: username, ...server } = credentials(url);
  const dataSource = new DataSource({
    type: 'mysql',
    ...server,
    username,
    database,
    charset: COLLATION,
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: settings.DATABASE_TIMEOUT_MS,
    poolSize: Math.max(2, Math.ceil(settings.DATABASE_POOL_SIZE / 2)),
    namingStrategy: new SnakeNaming(),
    ...tables,
  });
  return dataSource.initialize();
}

async function openReader(url: URL, database: string, settings: Settings): Promise<Pool> {
  const { createPool } = await driver();
  return createPool({
    ...credentials(url),
    database,
    charset: COLLATION,
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: false,
    // Sums of integers arrive as DECIMAL; all of ours are whole and far below 2^53.
    decimalNumbers: true,
    connectTimeout: settings.DATABASE_TIMEOUT_MS,
    connectionLimit: settings.DATABASE_POOL_SIZE,
    maxIdle: settings.DATABASE_POOL_SIZE,
    enableKeepAlive: true,
  });
}
