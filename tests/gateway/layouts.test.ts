import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { load } from '../../subgraphs/common/load.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { canonical, corpus } from '../support/corpus.ts';
import { newDatabases } from '../support/databases.ts';
import { enterRows } from '../support/entered-rows.ts';
import { openGraph, type Graph } from '../support/graph.ts';
import { anyPorts, post, start, type Running } from '../support/process.ts';

const processes: Running[] = [];
let graph: Graph;
let gateway: string;

beforeAll(async () => {
  graph = await openGraph();
  gateway = await startFour();
});
afterAll(async () => {
  for (const running of processes) running.kill();
  await Promise.all(processes.map(({ ended }) => ended));
  await graph.close();
});

test.for(corpus)('one process and four give the same answer: $title', async ({ query, variables }) => {
  const here = await graph.query(query, variables);
  const there = await post(gateway, query, variables);

  expect(here.errors).toBeUndefined();
  expect(canonical(there)).toBe(canonical(here));
});

const onMysql = inject('mysqlUrl') !== undefined;

test.skipIf(!onMysql)('MySQL gives the answers of SQLite, byte for byte, for the whole corpus', async () => {
  const databases = newDatabases(undefined);
  const sqlite = await openGraph(databases.settings);
  for (const { db, subgraph } of sqlite.runtimes) {
    await migrate(db);
    await load(db, subgraph.name, subgraph.data(databases.settings));
    await enterRows(db, subgraph.name);
  }

  for (const { query, variables } of corpus) {
    expect(canonical(await graph.query(query, variables))).toBe(canonical(await sqlite.query(query, variables)));
  }
  await sqlite.close();
  await databases.drop();
});

/** A process for each subgraph and one for the gateway, over the loaded data. Gives the gateway's address. */
async function startFour(): Promise<string> {
  const { dataDir, databaseUrl } = inject('loaded');
  const settings = {
    DATA_DIR: dataDir,
    MIGRATE_ON_START: 'false',
    ...anyPorts,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  };
  const urls: Record<string, string> = {};
  for (const name of ['centers', 'funding', 'volunteers']) {
    const running = start('subgraphs/start.ts', settings, [name]);
    processes.push(running);
    urls[`${name.toUpperCase()}_URL`] = (await running.saying(/(http\S+)/))[1]!;
  }
  const running = start('gateway/start.ts', { ...anyPorts, ...urls });
  processes.push(running);
  return (await running.saying(/(http\S+)/))[1]!;
}
