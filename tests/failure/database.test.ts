import { expect, inject, test } from 'vitest';
import { load } from '../../subgraphs/common/load.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { SUBGRAPHS, readSettings } from '../../subgraphs/common/config.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { tableName } from '../../subgraphs/common/tables.ts';
import { corpus } from '../support/corpus.ts';
import { newDatabases } from '../support/databases.ts';
import { until } from '../support/faulty-proxy.ts';
import { openRemoteGraph, type RemoteGraph } from '../support/remote-graph.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';
import { loadedSettings } from '../support/subgraph.ts';

const mysqlUrl = inject('mysqlUrl');

const INTERNAL = [
  /\bat \S+ \(|node_modules|\.[cm]?[jt]s:\d|file:\/\/|\/(app|srv|tmp|usr|var)\//i,
  /sqlite|mysql|typeorm|better-sqlite3|undici|SqliteError|QueryFailed|no such table|ECONN|EPIPE|PROTOCOL_/i,
  /\bER_[A-Z]/,
  /\bselect\b.*\bfrom\b|json_each|json_table|doesn't exist/i,
  /127\.0\.0\.1|localhost|:\d{4,5}\b/,
];

/** Answers of every example query while something is broken: they tell of it, and of nothing internal. */
async function expectNothingInternal(graph: RemoteGraph, broken: readonly string[]): Promise<void> {
  let failed = 0;
  for (const { query, variables } of corpus) {
    const { errors = [], requestId, ...answer } = await graph.query(query, variables);
    if (errors.length === 0) continue;
    failed += 1;
    for (const { message, extensions } of errors) {
      for (const pattern of INTERNAL) expect(JSON.stringify({ message, extensions })).not.toMatch(pattern);
      expect(extensions['code']).toMatch(/^(INTERNAL_SERVER_ERROR|SUBGRAPH_UNAVAILABLE)$/);
      expect(Object.keys(extensions).sort().join()).toMatch(/^code(,subgraph)?$/);
    }
    expect(answer.text).not.toContain('stack');
    // Each cause once, and under the id that the client got.
    const told = graph.lines.filter((line) => line.requestId === requestId && line.level >= 40);
    const causes = told.map(({ err, subgraph, msg }) => `${subgraph} ${msg} ${err?.message} ${err?.stack?.length}`);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ subgraph }) => broken.includes(subgraph))).toBe(true);
    expect(told.length).toBeLessThanOrEqual(Math.max(new Set(causes).size * 6, 1));
  }
  expect(failed).toBeGreaterThan(5);
}

test.each(SUBGRAPHS)(
  'with the database of %s closed nothing internal leaves, and each cause is logged',
  async (name) => {
    const graph = await openRemoteGraph();
    await graph.runtimes[name].db.close();

    await expectNothingInternal(graph, [name]);
    const ready = await fetch(`${graph.url}/health/ready`);

    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ parts: { [name]: false } });
    await graph.close();
  },
);

test('with tables gone nothing internal leaves, and one cause is one line of the log', async () => {
  const databases = newDatabases(mysqlUrl);
  const graph = await openRemoteGraph(databases.settings);
  for (const { db, subgraph } of Object.values(graph.runtimes)) {
    await migrate(db);
    await load(db, subgraph.name, subgraph.data(databases.settings));
  }
  const query = '{ centers(first: 5) { nodes { name meetingPoints { totalCount } } } }';
  // Loading held up the servers of this process: for a moment they may turn away what comes.
  await until('all are there', async () => (await graph.query(query)).errors === undefined, 15_000);
  const meetingPoint = subgraphs[2]!.readers.find(({ type }) => type === 'MeetingPoint')!.entity!;
  const { dataSource } = graph.runtimes.volunteers.db;
  const gone = [tableName(meetingPoint)];
  await dataSource.query(
    graph.runtimes.volunteers.db.dialect === 'mysql' ? 'set foreign_key_checks = 0' : 'pragma foreign_keys = off',
  );
  for (const table of gone) await dataSource.query(`alter table ${table} rename to ${table}_gone`);

  const { errors, requestId } = await graph.query(query);
  const told = graph.lines.filter((line) => line.requestId === requestId && line.level >= 40);
  await expectNothingInternal(graph, ['volunteers']);
  await graph.close();
  await databases.drop();

  expect(errors).toHaveLength(5);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ subgraph: 'volunteers', msg: 'request failed' });
});

test.skipIf(!mysqlUrl)(
  'a MySQL that goes away costs errors of its subgraph, until it is back',
  { timeout: 300_000 },
  async () => {
    const server = new URL(mysqlUrl!);
    const proxy = await startTcpProxy(server.hostname, Number(server.port || 3306));
    const present = loadedSettings();
    const url = new URL(present.DATABASE_URL!);
    const own = new URL(`${url.pathname.replace(/\/$/, '')}_volunteers`, url);
    own.port = String(proxy.port);
    const settings = readSettings({
      DATA_DIR: present.DATA_DIR,
      DATABASE_URL: url.href,
      VOLUNTEERS_DATABASE_URL: own.href,
      DATABASE_TIMEOUT_MS: '1000',
      LOG_LEVEL: 'silent',
    });
    const graph = await openRemoteGraph(settings);
    const query =
      '{ centers(first: 2) { nodes { name meetingPoints { totalCount } } } programs { id } topics { code } }';
    const whole = await graph.query(query);
    expect(whole.errors).toBeUndefined();

    const expectOthersOnly = async () => {
      const answer = await graph.query(query);
      expect(answer.data.programs).toEqual(whole.data.programs);
      expect(answer.data.topics).toBeNull();
      expect(answer.data.centers.nodes.map(({ name }: any) => name)).toEqual(
        whole.data.centers.nodes.map(({ name }: any) => name),
      );
      for (const { message, extensions } of answer.errors!) {
        for (const pattern of INTERNAL) expect(JSON.stringify({ message, extensions })).not.toMatch(pattern);
      }
    };
    const isBack = async () => (await graph.query(query)).errors === undefined;

    await proxy.cut();
    await expectOthersOnly();
    await expectNothingInternal(graph, ['volunteers']);
    await proxy.restore();
    await until('the database is back', isBack, 15_000);

    // Cut off without a word: statements run out of time, and their connections are not used again.
    proxy.silent = true;
    await expectOthersOnly();
    proxy.silent = false;
    await until('the database is back', isBack, 15_000);

    await graph.close();
    await proxy.close();
  },
);
