import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { readSettings, type Settings } from '../../subgraphs/common/config.ts';

/** Settings of databases of their own, new and empty, and how to drop them. */
export interface Databases {
  settings: Settings;
  drop(): Promise<void>;
}

/** Databases for one use: SQLite files in a temporary folder, or MySQL databases with a prefix of their own. */
export function newDatabases(mysqlUrl: string | undefined, more: Record<string, string> = {}): Databases {
  const folder = mkdtempSync(join(tmpdir(), 'ki-nrw-'));
  const name = `t${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const url = mysqlUrl && new URL(name, mysqlUrl.endsWith('/') ? mysqlUrl : `${mysqlUrl}/`).href;
  const settings = readSettings({ DATA_DIR: folder, DATABASE_URL: url, LOG_LEVEL: 'silent', ...more });
  return {
    settings,
    async drop() {
      rmSync(folder, { recursive: true, force: true });
      if (mysqlUrl) await dropMysql(mysqlUrl, name);
    },
  };
}

async function dropMysql(url: string, prefix: string): Promise<void> {
  const connection = await createConnection(url);
  const [rows] = await connection.query('show databases like ?', [`${prefix.replaceAll('_', '\\_')}\\_%`]);
  for (const row of rows as Record<string, string>[]) {
    await connection.query(`drop database ${connection.escapeId(Object.values(row)[0]!)}`);
  }
  await connection.end();
}
