import { createServer } from 'node:http';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { createKeyAsker } from '../../gateway/key-asker.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { httpClient } from '../../gateway/http-client.ts';
import { type SubgraphClient } from '../../gateway/subgraph-client.ts';
import { createKeyVerifier, newKey } from '../../subgraphs/common/api-keys.ts';
import { SUBGRAPHS, type SubgraphName } from '../../subgraphs/common/config.ts';
import { ApiKey } from '../../subgraphs/common/entities/api-key.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import type { RateClass } from '../../subgraphs/common/viewer.ts';
import { newDatabases, type Databases } from '../support/databases.ts';
import { start } from '../support/process.ts';
import { openServers, SERVERS, type Servers } from '../support/all-servers.ts';

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
const VIEWER = '{ viewer { id role scopes rateClass } }';
const runtimeOf = (name: string) => servers.graph.runtimes.find(({ subgraph }) => subgraph.name === name)!;
const rowsOf = (id: string, name = 'centers') => runtimeOf(name).db.dataSource.getRepository(ApiKey).findBy({ id });

test('a key is shown once, alone on standard output, and says who asks at every server', async () => {
  const { code, output, errors } = await keys(['create', '--name', 'City of Essen', '--scopes', 'statistics:read']);

  expect(code).toBe(0);
  expect(output).toMatch(/^kin_[0-9a-f]{12}_[0-9a-f]{64}$/);
  expect(errors).toContain('the only time');
  for (const server of SERVERS) {
    const { status, body } = await servers.ask(server, VIEWER, { 'x-api-key': output });
    expect(status, server).toBe(200);
    expect(body.data.viewer).toEqual({
      id: idOf(output),
      role: null,
      scopes: ['statistics:read'],
      rateClass: 'STANDARD',
    });
  }
});

test('only a hash is stored: neither the key nor its secret is in any file or table', async () => {
  const key = (await keys(['create', '--name', 'A partner'])).output;
  const secret = key.split('_')[2]!;

  expect(await everythingStored()).toContain(idOf(key));
  expect(await everythingStored()).not.toContain(secret);
});

/** All that the databases hold of keys: the whole files of SQLite, the whole table of MySQL. */
async function everythingStored(): Promise<string> {
  const { DATA_DIR, DATABASE_URL } = databases.settings;
  if (!DATABASE_URL) {
    const files = readdirSync(DATA_DIR).filter((name) => name.includes('.sqlite'));
    // By another process: to open and close the files in this one would take SQLite's locks away from it.
    return execFileSync('cat', files, { cwd: DATA_DIR, encoding: 'latin1', maxBuffer: 2 ** 28 });
  }
  const connection = await createConnection(`${DATABASE_URL}_centers`);
  const [rows] = await connection.query('select * from api_key');
  await connection.end();
  return JSON.stringify(rows);
}

test('the list tells state and use, and nothing that opens anything', async () => {
  const key = await create('high', ['funding']);
  const before = (await keys(['list'])).output.split('\n').filter((line) => line.includes(idOf(key)));
  await servers.ask('funding', VIEWER, { 'x-api-key': key });
  const after = (await keys(['list'])).output.split('\n').filter((line) => line.includes(idOf(key)));

  expect(before).toHaveLength(1);
  expect(before[0]!.split('\t')).toEqual([
    'funding',
    idOf(key),
    'A partner',
    '-',
    'high',
    expect.stringMatching(/^until 20/),
    'never used',
  ]);
  expect(after[0]).toMatch(/\t20\S+Z$/);
  expect(after[0]).not.toContain(key.split('_')[2]);
});

test('a key for one subgraph opens that one and the gateway, and no other', async () => {
  const headers = { 'x-api-key': await create('standard', ['funding']) };

  const statuses = await Promise.all(
    SERVERS.map(async (server) => (await servers.ask(server, '{ __typename }', headers)).status),
  );
  const through = await servers.ask('gateway', '{ programs { id } topics { code } }', headers);

  expect(statuses).toEqual([200, 401, 200, 401]);
  expect(through.body.errors!.map(({ extensions }) => extensions['code'])).toContain('UNAUTHENTICATED');
});

test('a revoked key stops within ten seconds, at every server, and through the gateway', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const key = await create();
  for (const server of SERVERS) expect((await servers.ask(server, VIEWER, { 'x-api-key': key })).status).toBe(200);

  const { output, code } = await keys(['revoke', idOf(key)]);
  vi.setSystemTime(Date.now() + 9_000);
  const statuses = await Promise.all(
    SERVERS.map(async (server) => (await servers.ask(server, VIEWER, { 'x-api-key': key })).status),
  );
  vi.useRealTimers();

  expect([code, output]).toEqual([0, `${idOf(key)} is revoked in 3 subgraphs; it stops within 10 seconds.`]);
  expect(statuses).toEqual([401, 401, 401, 401]);
});

test('gateway and subgraph one after the other do not add up to more than ten seconds', async () => {
  let now = Date.parse('2030-01-01T00:00:00Z');
  const clock = () => now;
  const { db } = runtimeOf('centers');
  const { key, row } = newKey({ name: 'A partner', scopes: [], rateClass: 'standard', days: 30 }, new Date(now));
  await db.dataSource.getRepository(ApiKey).insert(row);
  const inSubgraph = createKeyVerifier(db, clock);
  const call = async (): Promise<any> => {
    const { id, rateClass } = await inSubgraph(key);
    return { data: { viewer: { id, scopes: [], rateClass: rateClass.toUpperCase() } } };
  };
  const refusing = () => call().catch(({ message, extensions }) => ({ errors: [{ message, extensions }] }));
  const atGateway = createKeyAsker([{ call: refusing } as unknown as SubgraphClient], clock);
  // The worst case: the subgraph looks, then the row is revoked, then the gateway asks at the last moment.
  await inSubgraph(key);
  await db.dataSource.getRepository(ApiKey).update(row.id, { revokedAt: new Date(now).toISOString() });
  now += 3_999;
  await atGateway(key);

  now += 6_001;
  await expect(atGateway(key)).rejects.toThrow('does not hold');
});

test('a key ends with its last day', async () => {
  const { db } = runtimeOf('volunteers');
  const { key, row } = newKey(
    { name: 'A partner', scopes: [], rateClass: 'standard', days: 30 },
    new Date('2030-01-01'),
  );
  await db.dataSource.getRepository(ApiKey).insert(row);
  const on = (instant: string) => createKeyVerifier(db, () => Date.parse(instant))(key);

  expect(await on('2030-01-30T23:59:59Z')).toMatchObject({ kind: 'partner', id: row.id });
  await expect(on('2030-01-31T00:00:00Z')).rejects.toThrow('expired');
});

test('last use is noted to the minute, and a note that fails turns nobody away', async () => {
  let now = Date.parse('2030-01-01T00:00:00Z');
  const { db } = runtimeOf('centers');
  const { key, row } = newKey({ name: 'A partner', scopes: [], rateClass: 'standard', days: 30 }, new Date(now));
  await db.dataSource.getRepository(ApiKey).insert(row);
  const verify = createKeyVerifier(db, () => now);
  const lastUse = async () => (await rowsOf(row.id))[0]!.lastUsedAt;

  await verify(key);
  now += 30_000;
  await verify(key);
  expect(await lastUse()).toBe('2030-01-01T00:00:00.000Z');
  now += 31_000;
  await verify(key);
  expect(await lastUse()).toBe('2030-01-01T00:01:01.000Z');

  const broken = {
    ...db,
    dataSource: { getRepository: () => ({ update: () => Promise.reject(new Error('locked')) }) },
  };
  expect(await createKeyVerifier(broken as never, () => now)(key)).toMatchObject({ id: row.id });
});

test.for([
  '',
  'kin_',
  'KIN_1_2',
  `kin_${'a'.repeat(12)}_${'b'.repeat(64)}`,
  `kin_${'a'.repeat(12)}_${'b'.repeat(63)}'`,
])('no key at all: %s', async (key) => {
  await expect(createKeyVerifier(runtimeOf('centers').db)(key)).rejects.toThrow('does not hold');
});

test('a good id with another’s secret is refused', async () => {
  const [one, other] = [await create(), await create()];
  const mixed = `kin_${idOf(one)}_${other.split('_')[2]}`;

  for (const server of SERVERS) expect((await servers.ask(server, VIEWER, { 'x-api-key': mixed })).status).toBe(401);
});

test.for([
  ['standard', 500_000],
  ['high', 1_000_000],
] as const)('the class of a key, %s, sets the limits of gateway and subgraphs', async ([rateClass, limit]) => {
  const headers = { 'x-api-key': await create(rateClass) };

  for (const server of SERVERS) {
    const { body } = await servers.ask(server, VIEWER, headers);
    expect(body.extensions.cost.limit, server).toBe(limit);
  }
});

test('usage is counted by key, at the gateway and at each subgraph', async () => {
  const key = await create();
  for (const server of SERVERS) {
    await servers.ask(server, VIEWER, { 'x-api-key': key });
    await servers.ask(server, VIEWER, { 'x-api-key': key });
    const metrics = await servers.byName.get(server)!.inject('/metrics');
    expect(metrics.body, server).toContain(`api_key_operations_total{key="${idOf(key)}"} 2`);
    expect(metrics.body).not.toContain(key.split('_')[2]);
  }
});

test('a gateway before remote subgraphs knows a key too, also with one of them gone', async () => {
  const key = await create('high');
  const log = createLog('silent');
  const gone = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => gone.once('listening', resolve));
  const { port } = gone.address() as { port: number };
  await new Promise((resolve) => gone.close(resolve));
  const clients: Record<string, SubgraphClient> = {};
  for (const name of SUBGRAPHS) {
    const address =
      name === 'centers' ? `http://127.0.0.1:${port}` : await servers.byName.get(name)!.listen({ port: 0 });
    clients[name] = httpClient(name, address, log);
  }
  const gateway = await createGateway({
    settings: databases.settings,
    clients: clients as Record<SubgraphName, SubgraphClient>,
    log,
  });
  const ask = (apiKey: string, query: string) =>
    gateway.inject({ method: 'POST', url: '/graphql', headers: { 'x-api-key': apiKey }, payload: { query } });

  const known = await ask(key, '{ programs { id } topics { code } }');
  const unknown = await ask(`kin_${'0'.repeat(12)}_${'0'.repeat(64)}`, '{ programs { id } }');
  const garbage = await ask('letmein', '{ programs { id } }');
  await gateway.close();

  expect(known.json()).toMatchObject({
    data: { programs: [], topics: [] },
    extensions: { cost: { limit: 1_000_000 } },
  });
  expect(known.json().errors).toBeUndefined();
  // The one that is gone could know it: nobody can say that the key does not hold.
  expect([unknown.statusCode, unknown.json().errors[0].extensions.code]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
  expect([garbage.statusCode, garbage.json().errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
});
