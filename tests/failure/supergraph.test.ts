import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { ROOT, SUBGRAPHS } from '../../subgraphs/common/config.ts';
import { until } from '../support/faulty-proxy.ts';
import { anyPorts, post, start, type Running } from '../support/process.ts';
import { openRemoteGraph } from '../support/remote-graph.ts';
import { loadedSettings } from '../support/subgraph.ts';

const folder = mkdtempSync(join(tmpdir(), 'ki-nrw-supergraph-'));
const SUPERGRAPH = readFileSync(join(ROOT, 'schema', 'supergraph.graphql'), 'utf8');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REFUSED = 'the new supergraph cannot be used; the one before serves on';

test(
  'a supergraph is swapped, or refused and told once, while every request is answered',
  { timeout: 300_000 },
  async () => {
    const path = join(folder, 'changing.graphql');
    writeFileSync(path, SUPERGRAPH);
    const graph = await openRemoteGraph(loadedSettings({ SUPERGRAPH_PATH: path }));
    let answered = 0;
    let stopped = false;
    const failures: unknown[] = [];
    const asking = async () => {
      while (!stopped) {
        const { errors } = await graph
          .query('query Busy { centers(first: 2) { nodes { name meetingPoints { totalCount } } } }')
          .catch((error: Error) => ({ errors: [error] }));
        if (errors) failures.push(...errors);
        answered += 1;
      }
    };
    const busy = [asking(), asking()];
    const described = async () =>
      (await graph.query('{ __type(name: "Topic") { description } }')).data.__type.description;
    const changeTo = (text: string) => SUPERGRAPH.replace(/(""")([^"]*)("""\ntype Topic\b)/, `$1${text}$3`);
    const told = (message: string) => graph.lines.filter(({ msg }) => msg === message).length;

    expect(changeTo('Changed.')).not.toBe(SUPERGRAPH);
    writeFileSync(path, changeTo('Changed.'));
    await until('it is swapped', async () => (await described()) === 'Changed.', 60_000);
    writeFileSync(join(folder, 'next.graphql'), changeTo('By rename.'));
    renameSync(join(folder, 'next.graphql'), path);
    await until('it is swapped', async () => (await described()) === 'By rename.', 60_000);

    const broken = [
      '',
      'garbage {',
      SUPERGRAPH.slice(0, SUPERGRAPH.length / 2),
      'type Query { a: Int }',
      SUPERGRAPH.replace('name: "volunteers"', 'name: "strangers"'),
    ];
    for (const [index, text] of broken.entries()) {
      writeFileSync(path, text);
      await until('it is refused', () => told(REFUSED) === index + 1, 60_000);
    }
    rmSync(path);
    await until('its absence is told', () => told(REFUSED) === broken.length + 1, 60_000);
    // More than one look at the same file.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const description = await described();
    writeFileSync(path, changeTo('Whole again.'));
    await until('it is swapped', async () => (await described()) === 'Whole again.', 60_000);
    stopped = true;
    await Promise.all(busy);
    await graph.close();

    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThan(10);
    expect(description).toBe('By rename.');
    expect(told(REFUSED)).toBe(broken.length + 1);
    expect(told('the supergraph was swapped')).toBe(3);
  },
);

test.each([
  ['is missing', undefined],
  ['is empty', ''],
  ['is garbage', 'garbage {'],
  ['is no supergraph', 'type Query { a: Int }'],
])('a supergraph that %s at start is one clear line, and exit code 1', { timeout: 300_000 }, async (_, text) => {
  const path = join(folder, `start-${Math.random().toString(36).slice(2)}.graphql`);
  if (text !== undefined) writeFileSync(path, text);

  const running = start('gateway/start.ts', { ...anyPorts, SUPERGRAPH_PATH: path });
  const { code } = await running.ended;

  expect(code).toBe(1);
  expect(running.errors().trim().split('\n')).toHaveLength(1);
  expect(running.errors()).toMatch(
    /^The supergraph .* cannot be used \(.+\)\. Check SUPERGRAPH_PATH, or run npm run generate\.\n$/,
  );
});

test(
  'the gateway stays up without its subgraphs, says which are missing, and is ready when they are',
  { timeout: 300_000 },
  async () => {
    const ports = await freePorts();
    const urls = Object.fromEntries(
      SUBGRAPHS.map((name, index) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[index]}`]),
    );
    const { dataDir, databaseUrl } = inject('loaded');
    const settings = {
      DATA_DIR: dataDir,
      MIGRATE_ON_START: 'false',
      LOG_LEVEL: 'silent',
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    };
    const processes: Running[] = [start('gateway/start.ts', { ...anyPorts, ...urls, LOG_LEVEL: 'silent' })];
    const gateway = new URL((await processes[0]!.saying(/(http\S+)/))[1]!).origin;
    const ready = async () => {
      const response = await fetch(`${gateway}/health/ready`);
      const { parts } = (await response.json()) as { parts: Record<string, boolean> };
      return { status: response.status, parts };
    };

    const alone = await ready();
    const live = await fetch(`${gateway}/health/live`);
    const answer = await post(`${gateway}/graphql`, '{ topics { code } }');
    const seen: Record<string, boolean>[] = [];
    for (const [index, name] of SUBGRAPHS.entries()) {
      const running = start(
        'subgraphs/start.ts',
        { ...settings, [`${name.toUpperCase()}_PORT`]: String(ports[index]) },
        [name],
      );
      processes.push(running);
      await running.saying(/http/);
      await until(`${name} is seen`, async () => (await ready()).parts[name] === true, 30_000);
      seen.push((await ready()).parts);
    }
    const all = await ready();
    await until('it answers', async () => !(await post(`${gateway}/graphql`, '{ topics { code } }')).errors, 15_000);
    for (const running of processes) running.kill();
    const ends = await Promise.all(processes.map(({ ended }) => ended));

    expect(alone).toEqual({ status: 503, parts: { centers: false, funding: false, volunteers: false } });
    expect(live.status).toBe(200);
    expect(answer.errors![0]!.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'volunteers' });
    expect(seen[0]).toEqual({ centers: true, funding: false, volunteers: false });
    expect(seen[1]).toEqual({ centers: true, funding: true, volunteers: false });
    expect(all.status).toBe(200);
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  },
);

async function freePorts(): Promise<number[]> {
  const servers = await Promise.all(
    SUBGRAPHS.map(async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
