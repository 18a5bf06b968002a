import { Agent, request } from 'node:http';
import { expect, inject, test } from 'vitest';
import { SUBGRAPHS } from '../../subgraphs/common/config.ts';
import { until } from '../support/faulty-proxy.ts';
import { anyPorts, start, type Running } from '../support/process.ts';

const { dataDir, databaseUrl } = inject('loaded');
const settings = {
  DATA_DIR: dataDir,
  MIGRATE_ON_START: 'false',
  ...anyPorts,
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
};
const QUERY = '{ centers(first: 20) { nodes { name district { name } } } }';

/** Clients that ask all the time over connections that they keep, until nobody listens any more. */
function ask(url: string, clients = 8) {
  const seen = { answered: 0, refused: 0, lost: [] as string[] };
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const one = () =>
    new Promise<boolean>((resolve) => {
      const sent = request(
        url,
        { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
        (response) => {
          let text = '';
          response.on('data', (chunk) => (text += chunk));
          response.on('error', (error) => (seen.lost.push(error.message), resolve(false)));
          response.on('end', () => {
            const isWhole = response.statusCode === 200 && JSON.parse(text).data?.centers?.nodes.length === 20;
            if (isWhole) seen.answered += 1;
            else seen.lost.push(`${response.statusCode} ${text.slice(0, 200)}`);
            resolve(true);
          });
        },
      );
      sent.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') seen.refused += 1;
        else seen.lost.push(`${error.code} ${error.message}`);
        resolve(false);
      });
      sent.end(JSON.stringify({ query: QUERY }));
    });
  const client = async () => {
    while (await one());
  };
  const done = Promise.all(Array.from({ length: clients }, client)).then(() => agent.destroy());
  return { seen, done };
}

async function expectDrained(running: Running, url: string): Promise<void> {
  const { seen, done } = ask(url);
  // Idle, but open: it must not hold the process.
  const idle = new Agent({ keepAlive: true });
  const touched = request(new URL('/health/live', url), { agent: idle }, (response) => response.resume());
  touched.end();
  await until('there is load', () => seen.answered > 50, 60_000);
  running.kill();
  const { code, signal } = await running.ended;
  await done;
  idle.destroy();

  expect(seen.lost).toEqual([]);
  expect(seen.refused).toBeGreaterThan(0);
  expect({ code, signal }).toEqual({ code: 0, signal: null });
}

test('SIGTERM under load loses no request: everything in one process', { timeout: 300_000 }, async () => {
  const running = start('gateway/start-all.ts', settings);
  const [, url] = await running.saying(/gateway +(http\S+)/);

  await expectDrained(running, url!);
});

test(
  'SIGTERM under load loses no request: the gateway, and then a subgraph, of four processes',
  { timeout: 300_000 },
  async () => {
    const processes: Record<string, Running> = {};
    const urls: Record<string, string> = {};
    for (const name of SUBGRAPHS) {
      processes[name] = start('subgraphs/start.ts', settings, [name]);
      urls[name] = (await processes[name].saying(/(http\S+)/))[1]!;
    }
    const named = Object.fromEntries(SUBGRAPHS.map((name) => [`${name.toUpperCase()}_URL`, urls[name]!]));
    const gateway = start('gateway/start.ts', { ...anyPorts, ...named });
    const url = (await gateway.saying(/(http\S+)/))[1]!;

    await expectDrained(gateway, url);
    await expectDrained(processes['centers']!, urls['centers']!);
    for (const running of Object.values(processes)) running.kill();
    await Promise.all(Object.values(processes).map(({ ended }) => ended));
  },
);
