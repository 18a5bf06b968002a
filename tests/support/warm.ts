import { inject } from 'vitest';
import type { SubgraphClient } from '../../gateway/subgraph-client.ts';
import type { Change } from '../../subgraphs/common/changes.ts';
import type { SubgraphName } from '../../subgraphs/common/config.ts';
import { load } from '../../subgraphs/common/load.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { District } from '../../subgraphs/centers/entities/district.ts';
import { Topic } from '../../subgraphs/volunteers/entities/topic.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { openDatabase } from '../../subgraphs/common/database.ts';
import { newDatabases, type Databases } from './databases.ts';
import { openGraph, type Graph } from './graph.ts';
import { hasRedis, startRedis, type Redis } from './redis.ts';

/** Over MySQL answers are kept only with a Redis. */
export const canKeep = hasRedis || !inject('mysqlUrl');

/** The product over loaded databases of its own, whose gateway keeps answers. */
export interface Warm extends Graph {
  databases: Databases;
  /** Called with each answer of a subgraph before the gateway gets it. */
  held: () => Promise<void>;
  /** Writes as a mutation will: commits, and announces what it touched before it is done. */
  renameDistrict(name: string): Promise<void>;
  renameTopic(label: string): Promise<void>;
}

/** What `renameDistrict` and `renameTopic` change. */
export const DISTRICT = '{ district(ags: "05112") { name } }';
export const TOPIC = '{ topics { code label(lang: EN) } }';

/** Loads databases of their own for one file of tests. */
export async function loadedDatabases(more: Record<string, string> = {}): Promise<Databases> {
  const databases = newDatabases(inject('mysqlUrl'), more);
  for (const subgraph of subgraphs) {
    const db = await openDatabase(subgraph.name, subgraph, databases.settings);
    await migrate(db);
    await load(db, subgraph.name, subgraph.data(databases.settings));
    await db.close();
  }
  return databases;
}

export async function openWarm(more: Record<string, string> = {}): Promise<Warm> {
  let redis: Redis | undefined;
  if (inject('mysqlUrl')) redis = await startRedis();
  const databases = await loadedDatabases({ ...(redis && { REDIS_URL: redis.url }), ...more });
  const holding = (client: SubgraphClient): SubgraphClient => ({
    ...client,
    async call(operation, request) {
      const answer = await client.call(operation, request);
      await warm.held();
      return answer;
    },
  });
  const graph = await openGraph(databases.settings, undefined, holding);
  const warm: Warm = {
    ...graph,
    databases,
    held: async () => {},
    renameDistrict: (name) => renameDistrict(graph, name),
    renameTopic: (label) => renameTopic(graph, label),
    async close() {
      await graph.close();
      await databases.drop();
      await redis?.close();
    },
  };
  return warm;
}

const sourceOf = ({ runtimes }: Graph, name: SubgraphName) =>
  runtimes.find(({ subgraph }) => subgraph.name === name)!.db.dataSource;

export async function renameDistrict(graph: Graph, name: string): Promise<void> {
  await sourceOf(graph, 'centers').getRepository(District).update('05112', { name });
  await graph.changes.announce([{ subgraph: 'centers', type: 'District', key: '05112' }]);
}

export async function renameTopic(graph: Graph, labelEn: string): Promise<void> {
  const change: Change = { subgraph: 'volunteers', type: 'Topic', key: '*' };
  await sourceOf(graph, 'volunteers').getRepository(Topic).updateAll({ labelEn });
  await graph.changes.announce([change]);
}

/** A promise that others wait for. */
export function gate(): { opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
