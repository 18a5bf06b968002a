import { newKey } from '../../subgraphs/common/api-keys.ts';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { SUBGRAPHS, type SubgraphName } from '../../subgraphs/common/config.ts';
import { ApiKey } from '../../subgraphs/common/entities/api-key.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import type { RateClass } from '../../subgraphs/common/viewer.ts';
import { newDatabases, type Databases } from '../support/databases.ts';
import { start } from '../support/process.ts';
import { openServers, type Servers } from '../support/all-servers.ts';

// Keys of partners, made by the command in its own process, on databases of their own.

let databases: Databases;
let servers: Servers;

beforeAll(async () => {
  databases = newDatabases(inject('mysqlUrl'));
  servers = await openServers(databases.settings);
  for (const { db } of servers.graph.runtimes) await migrate(db);
});
afterAll(async () => {
  await servers.close();
  await databases.drop();
});

/** Runs `npm run keys -- …`. */
async function keys(words: string[], more: Record<string, string> = {}) {
  const { DATA_DIR, DATABASE_URL } = databases.settings;
  const running = start('subgraphs/keys.ts', { DATA_DIR, ...(DATABASE_URL && { DATABASE_URL }), ...more }, words);
  const { code } = await running.ended;
  return { code, output: running.output().trim(), errors: running.errors() };
}

/** A new key, stored as the command does it, without waiting for a process. */
async function create(rateClass: RateClass = 'standard', names: readonly SubgraphName[] = SUBGRAPHS): Promise<string> {
  const { key, row } = newKey({ name: 'A partner', scopes: [], rateClass, days: 365 });
  for (const name of names) await runtimeOf(name).db.dataSource.getRepository(ApiKey).insert(row);
  return key;
}
const idOf = (key: string) => key.split('_')[1]!;
const runtimeOf = (name: string) => servers.graph.runtimes.find(({ subgraph }) => subgraph.name === name)!;
const rowsOf = (id: string, name = 'centers') => runtimeOf(name).db.dataSource.getRepository(ApiKey).findBy({ id });

test('a key that one database cannot store is stored in none, and not shown', async () => {
  const name = `Half ${Math.random()}`;
  const { code, output, errors } = await keys(['create', '--name', name], {
    VOLUNTEERS_DATABASE_URL: 'mysql://root@127.0.0.1:1/volunteers',
  });
  const stored = await Promise.all(
    servers.graph.runtimes.map(({ db }) => db.dataSource.getRepository(ApiKey).findBy({ name })),
  );

  expect([code, output]).toEqual([1, '']);
  expect(errors).toContain('volunteers');
  expect(stored.flat()).toEqual([]);
});

test('a key that fails after it was stored elsewhere is taken back there', async () => {
  const name = `Half ${Math.random()}`;
  const { db } = runtimeOf('volunteers');
  const runner = db.dataSource.createQueryRunner();
  await runner.renameTable('api_key', 'api_key_away');
  const { code, output, errors } = await keys(['create', '--name', name]);
  await runner.renameTable('api_key_away', 'api_key');
  await runner.release();
  const stored = await Promise.all(
    servers.graph.runtimes.map((runtime) => runtime.db.dataSource.getRepository(ApiKey).findBy({ name })),
  );

  expect([code, output]).toEqual([1, '']);
  expect(errors).toBe('A database has no table for keys yet. Start the product once, or run npm run migrate.\n');
  expect(stored.flat()).toEqual([]);
});

test('revoking goes on past a database that fails, and says so', async () => {
  const key = await create();
  const { code, output, errors } = await keys(['revoke', idOf(key)], {
    CENTERS_DATABASE_URL: 'mysql://root@127.0.0.1:1/centers',
  });

  expect(code).toBe(1);
  expect(output).toContain('revoked in 2 subgraphs');
  expect(errors).toContain('centers');
  expect((await rowsOf(idOf(key), 'volunteers'))[0]!.revokedAt).not.toBeNull();
});

test('a second revocation changes nothing of the first', async () => {
  const key = await create();
  await keys(['revoke', idOf(key)]);
  const [before] = await rowsOf(idOf(key));
  const { code, errors } = await keys(['revoke', idOf(key)]);
  const [after] = await rowsOf(idOf(key));

  expect([code, errors]).toEqual([1, `No key ${idOf(key)} is in force. npm run keys -- list shows them.\n`]);
  expect(after!.revokedAt).toBe(before!.revokedAt);
});

test.for([
  [['create'], 'Say whose key it is'],
  [['create', '--name', 'a\tb'], 'Say whose key it is'],
  [['create', '--name', 'x', '--scopes', 'volunteers:read'], 'No key may have volunteers:read'],
  [['create', '--name', 'x', '--class', 'public'], 'Choose --class standard or --class high'],
  [['create', '--name', 'x', '--days', '0'], 'Give 1 to 1095 days'],
  [['create', '--name', 'x', '--subgraphs', ''], 'Name at least one subgraph'],
  [['create', '--name', 'x', '--subgraphs', 'centres'], 'Name a subgraph'],
  [['revoke'], 'npm run keys -- create'],
  [['show'], 'npm run keys -- create'],
] as const)('wrong words are told, and make no key: %j', async ([words, line]) => {
  const { code, output, errors } = await keys([...words]);

  expect([code, output]).toEqual([1, '']);
  expect(errors).toContain(line);
});
