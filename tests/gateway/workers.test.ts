import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { newDatabases } from '../support/databases.ts';
import { until } from '../support/faulty-proxy.ts';
import { anyPorts, post, start, type Running } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'ki-nrw-workers-'));
const databases = newDatabases(inject('mysqlUrl'));
const { DATABASE_URL } = databases.settings;
const settings = { DATA_DIR: folder, LOG_LEVEL: 'info', ...anyPorts, ...(DATABASE_URL && { DATABASE_URL }) };
const running: Running[] = [];

afterAll(async () => {
  for (const each of running) each.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  await databases.drop();
});

async function startTwo() {
  const all = start('gateway/start-all.ts', settings, ['--workers', '2']);
  running.push(all);
  const [, url] = await all.saying(/gateway +(http\S+)/);
  const [, centers] = await all.saying(/centers +(http\S+)/);
  return { all, url: url!, centers: centers! };
}

/** Process ids of the workers, as Linux tells them. */
const workersOf = ({ pid }: Running): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

const metricsOf = async (url: string) => (await fetch(new URL('/metrics', url))).text();
test('two workers load once, serve all four ports, and are measured together', async () => {
  const { all, url, centers } = await startTwo();
  const query = 'query Counted { centers { totalCount } }';

  const answers = await Promise.all(Array.from({ length: 20 }, () => post(url, query, {}, { connection: 'close' })));
  const direct = await post(centers, '{ centers { totalCount } }');
  const texts = [await metricsOf(url), await metricsOf(url)];
  const ofCenters = await metricsOf(centers);
  all.kill();
  const end = await all.ended;

  for (const { data } of [...answers, direct]) expect(data.centers.totalCount).toBe(49);
  for (const text of texts)
    expect(text).toContain('graphql_operation_seconds_count{operation="Counted",outcome="ok"} 20');
  expect(ofCenters).toContain('graphql_operation_seconds_count{operation="anonymous",outcome="ok"} 1');
  expect(end).toEqual({ code: 0, signal: null });
});

test('a worker that dies is replaced, and its place is told in the log', async () => {
  const { all, url } = await startTwo();
  const pids = workersOf(all);

  process.kill(pids[0]!, 'SIGKILL');
  await until('another has taken its place', () => {
    const now = workersOf(all);
    return now.length === 2 && !now.includes(pids[0]!);
  });
  await until('all answers come', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(url, '{ topics { code } }', {}, { connection: 'close' }).catch(() => null)),
    );
    return answers.every((answer) => answer?.data);
  });
  all.kill();

  expect((await all.ended).code).toBe(0);
  expect(all.errors()).toContain(`"pid":${pids[0]}`);
  expect(all.errors()).toContain('a worker died; another takes its place');
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s loses no request on open connections, and ends with 0',
  async (signal) => {
    const { all, url } = await startTwo();
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const lost: string[] = [];
    let answered = 0;
    const one = () =>
      new Promise<boolean>((resolve) => {
        const sent = request(
          url,
          { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
          (response) => {
            response.resume().on('error', (error) => (lost.push(error.message), resolve(false)));
            response.on('end', () => {
              if (response.statusCode === 200) answered += 1;
              else lost.push(String(response.statusCode));
              // Told to go elsewhere: whoever opens a connection to the last worker in the moment it closes may be turned away.
              resolve(response.headers.connection !== 'close');
            });
          },
        );
        sent.on('error', (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ECONNREFUSED') lost.push(`${error.code} ${error.message}`);
          resolve(false);
        });
        sent.end(JSON.stringify({ query: '{ centers(first: 20) { nodes { name } } }' }));
      });
    const client = async () => {
      while (await one());
    };
    const clients = Promise.all(Array.from({ length: 8 }, client));
    await until('there is load', () => answered > 50, 60_000);

    all.kill(signal);
    const { code } = await all.ended;
    await clients;
    agent.destroy();

    expect(lost).toEqual([]);
    expect(code).toBe(0);
  },
);

test.runIf(!inject('mysqlUrl'))('what is imported in another process shows in every worker at once', async () => {
  const { all, url } = await startTwo();
  const ask = () =>
    Promise.all(Array.from({ length: 10 }, () => post(url, '{ centers { totalCount } }', {}, { connection: 'close' })));
  const before = await ask();
  const imported = start('subgraphs/import.ts', settings, ['later-openings']);
  await imported.ended;

  const after = await ask();
  all.kill();
  await all.ended;

  expect(new Set(before.map(({ data }) => data.centers.totalCount))).toEqual(new Set([49]));
  expect(new Set(after.map(({ data }) => data.centers.totalCount))).toEqual(new Set([54]));
});

test('a taken port and a number that is none are clear lines', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  const { port } = blocker.address() as AddressInfo;

  const taken = start('gateway/start-all.ts', { ...settings, GATEWAY_PORT: String(port) }, ['--workers', '2']);
  const none = start('gateway/start-all.ts', settings, ['--workers', 'many']);
  const codes = [(await taken.ended).code, (await none.ended).code];
  blocker.close();

  expect(codes).toEqual([1, 1]);
  expect(taken.errors()).toContain(`Port ${port} is taken. Free it, or choose another one with GATEWAY_PORT.\n`);
  expect(none.errors()).toBe('Say how many processes: --workers 2. At least 1, at most 64.\n');
});
