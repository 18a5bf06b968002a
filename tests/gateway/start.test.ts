import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { mainQuery } from '../support/corpus.ts';
import { newDatabases } from '../support/databases.ts';
import { anyPorts, post, start } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'ki-nrw-start-'));
const databases = newDatabases(inject('mysqlUrl'));
const { DATABASE_URL } = databases.settings;
const settings = { DATA_DIR: folder, ...anyPorts, ...(DATABASE_URL && { DATABASE_URL }) };

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await databases.drop();
});

test('start migrates, loads, prints its addresses and answers the main query; a second start loads nothing again', async () => {
  const first = start('gateway/start-all.ts', settings);
  const [, gateway] = await first.saying(/gateway +(http\S+)/);
  const [, centers] = await first.saying(/centers +(http\S+)/);
  const answer = await post(gateway!, mainQuery);
  const direct = await post(centers!, '{ centers { totalCount } }');
  first.kill();
  const end = await first.ended;
  const loaded = start('subgraphs/migrate.ts', settings);
  await loaded.ended;

  expect(answer.data.centers.totalCount).toBe(49);
  expect(direct.data.centers.totalCount).toBe(49);
  expect(end).toEqual({ code: 0, signal: null });
  expect(loaded.output()).toMatch(/^(\w+: 0 migrations run, 0 rows loaded\n){3}$/);
});

test('start says what to try first, and that very command works', async () => {
  const running = start('gateway/start-all.ts', settings);
  const [, gateway, query] = await running.saying(/curl -s (\S+)[^{]*\{"query":"(.*)"\}'/);

  const answer = await post(gateway!, query!);
  running.kill();
  await running.ended;

  expect(answer.errors).toBeUndefined();
  expect(answer.data.centers.nodes).toHaveLength(3);
});

test('a taken port is one clear line that names the setting', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  const { port } = blocker.address() as { port: number };

  const running = start('gateway/start-all.ts', { ...settings, GATEWAY_PORT: String(port) });
  const { code } = await running.ended;
  blocker.close();

  expect(code).toBe(1);
  expect(running.errors()).toBe(`Port ${port} is taken. Free it, or choose another one with GATEWAY_PORT.\n`);
});

test('a database out of reach is one clear line and exit code 1', async () => {
  const running = start('gateway/start-all.ts', { ...anyPorts, DATABASE_URL: 'mysql://root:secret@127.0.0.1:1/' });
  const { code } = await running.ended;

  expect(code).toBe(1);
  expect(running.errors()).toBe(
    'The database centers on 127.0.0.1:1 cannot be opened (ECONNREFUSED). Check the database URL.\n',
  );
});

test('wrong settings are told all at once', async () => {
  const running = start('gateway/start-all.ts', { GATEWAY_PORT: 'x', LOG_LEVEL: 'loud' });
  const { code } = await running.ended;

  expect(code).toBe(1);
  expect(running.errors()).toContain('GATEWAY_PORT');
  expect(running.errors()).toContain('LOG_LEVEL');
});

test('an unknown subgraph is one clear line', async () => {
  const running = start('subgraphs/start.ts', settings, ['centres']);
  const { code } = await running.ended;

  expect(code).toBe(1);
  expect(running.errors()).toBe('Name a subgraph: centers, funding, volunteers.\n');
});

test('a server that has started makes one full collection of garbage, in which V8 settles when the next one comes', async () => {
  const running = start('gateway/start-all.ts', settings, [], ['--trace-gc']);
  await running.saying(/gateway +http/);

  // V8's word for a collection that was asked for.
  await expect(running.saying(/Mark-Compact .* testing;/)).resolves.toBeDefined();
  running.kill();
  await running.ended;
});
