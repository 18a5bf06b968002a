import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AddressInfo } from 'node:net';
import { createGateway } from '../../../gateway/gateway.ts';
import { httpClient } from '../../../gateway/http-client.ts';
import { openChanges } from '../../../subgraphs/common/changes-redis.ts';
import type { Changes } from '../../../subgraphs/common/changes.ts';
import { SUBGRAPHS, type Settings, type SubgraphName } from '../../../subgraphs/common/config.ts';
import { createLog } from '../../../subgraphs/common/log.ts';
import { createSubgraphServer } from '../../../subgraphs/common/server.ts';
import type { Databases } from '../../support/databases.ts';
import { until } from '../../support/faulty-proxy.ts';
import { openGraph, type Graph } from '../../support/graph.ts';
import { hasRedis, startRedis, type Redis } from '../../support/redis.ts';
import { DISTRICT, loadedDatabases, renameDistrict } from '../../support/warm.ts';

/** A gateway that reaches its subgraphs over HTTP, as it does in production. */
async function remoteGateway(settings: Settings, addresses: Readonly<Record<SubgraphName, string>>) {
  const log = createLog('silent');
  const changes = await openChanges(settings, log);
  const clients = Object.fromEntries(SUBGRAPHS.map((name) => [name, httpClient(name, addresses[name], log)]));
  const app = await createGateway({ settings, log, changes, clients: clients as never });
  return {
    changes,
    async name() {
      const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query: DISTRICT } });
      return JSON.parse(body).data.district.name as string;
    },
    async close() {
      await app.close();
      await changes.close();
    },
  };
}

describe('gateways apart from their subgraphs', () => {
  let redis: Redis | undefined;
  let databases: Databases;
  let graph: Graph;
  const addresses = {} as Record<SubgraphName, string>;
  const closing: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    if (hasRedis) redis = await startRedis();
    databases = await loadedDatabases(redis ? { REDIS_URL: redis.url } : {});
    graph = await openGraph(databases.settings);
    for (const runtime of graph.runtimes) {
      const server = await createSubgraphServer(runtime, databases.settings, createLog('silent'));
      await server.listen({ host: '127.0.0.1', port: 0 });
      addresses[runtime.subgraph.name] = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
      closing.push(() => server.close());
    }
  });
  afterAll(async () => {
    for (const close of closing.toReversed()) await close();
    await graph?.close();
    await databases?.drop();
    await redis?.close();
  });

  async function gateway(settings = databases.settings) {
    const opened = await remoteGateway(settings, addresses);
    closing.push(() => opened.close());
    return opened;
  }

  /** Statements that a question to this gateway costs. */
  async function cost(of: { name(): Promise<string> }) {
    graph.statements.length = 0;
    await of.name();
    return graph.statements.length;
  }
  const isComplete = ({ changes }: { changes: Changes }) => changes.isComplete();

  test('without Redis they keep nothing: a write would go unnoticed', async () => {
    const { REDIS_URL: _, ...settings } = databases.settings;
    const alone = await gateway(settings as Settings);
    await alone.name();

    expect(await cost(alone)).toBeGreaterThan(0);
    await renameDistrict(graph, 'Unnoticed');
    expect(await alone.name()).toBe('Unnoticed');
  });

  test.runIf(hasRedis)('with Redis they keep answers, and each sees a write when it is acknowledged', async () => {
    const [one, other] = [await gateway(), await gateway()];
    await until('both are connected', () => isComplete(one) && isComplete(other));
    await one.name();
    await other.name();
    const costs = [await cost(one), await cost(other)];

    for (const name of ['first', 'second', 'third']) {
      await renameDistrict(graph, name);
      expect([await one.name(), await other.name()]).toEqual([name, name]);
    }

    expect(costs).toEqual([0, 0]);
  });

  test.runIf(hasRedis)(
    'when Redis goes away nothing is kept until it is back, and nothing from before is served then',
    async () => {
      const one = await gateway();
      await until('it is connected', () => isComplete(one));
      await renameDistrict(graph, 'before');
      await one.name();
      const kept = await cost(one);

      await redis!.goAway();
      await until('it has noticed', () => !isComplete(one));
      const without = [await cost(one), await cost(one)];
      await renameDistrict(graph, 'meanwhile');
      const meanwhile = await one.name();
      await redis!.comeBack();
      await until('it is connected again', () => isComplete(one) && graph.changes.isComplete());
      const after = await one.name();

      expect(kept).toBe(0);
      for (const each of without) expect(each).toBeGreaterThan(0);
      expect(meanwhile).toBe('meanwhile');
      expect(after).toBe('meanwhile');
      await until('it keeps again', async () => (await cost(one)) === 0);
    },
  );
});
