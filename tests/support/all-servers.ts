import type { FastifyInstance } from 'fastify';
import type { Settings } from '../../subgraphs/common/config.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { createSubgraphServer } from '../../subgraphs/common/server.ts';
import { openGraph, type Answer, type Graph } from './graph.ts';

/** All four servers of the product, without ports. */
export interface Servers {
  graph: Graph;
  byName: ReadonlyMap<string, FastifyInstance>;
  /** Posts an operation to one of them. */
  ask(
    server: string,
    query: string,
    headers?: Record<string, string>,
  ): Promise<{ status: number; headers: Record<string, unknown>; body: Answer }>;
  close(): Promise<void>;
}

export const SERVERS = ['gateway', 'centers', 'funding', 'volunteers'] as const;

/** Opens the gateway and each subgraph by itself over the settings. */
export async function openServers(settings: Settings): Promise<Servers> {
  const graph = await openGraph(settings);
  const byName = new Map([['gateway', graph.gateway]]);
  for (const runtime of graph.runtimes)
    byName.set(runtime.subgraph.name, await createSubgraphServer(runtime, settings, createLog('silent')));
  return {
    graph,
    byName,
    async ask(server, query, headers = {}) {
      const app = byName.get(server)!;
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
      return { status: answer.statusCode, headers: answer.headers, body: answer.json<Answer>() };
    },
    async close() {
      for (const [name, app] of byName) if (name !== 'gateway') await app.close();
      await graph.close();
    },
  };
}
