import type { FastifyInstance } from 'fastify';
import { createGateway } from '../../gateway/gateway.ts';
import { localClient, type SubgraphClient } from '../../gateway/subgraph-client.ts';
import { SUBGRAPHS, type SubgraphName } from '../../subgraphs/common/config.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { openRuntime } from '../../subgraphs/common/runtime.ts';
import { createSubgraphServer } from '../../subgraphs/common/server.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { loadedSettings } from './subgraph.ts';

/** The four servers of the product, by name. */
export const SERVERS = ['gateway', ...SUBGRAPHS] as const;
export type ServerName = (typeof SERVERS)[number];

/** The whole product in this process, each server behind a socket of its own. */
export interface Servers {
  /** Address of a server, without a path. */
  address(name: ServerName): string;
  close(): Promise<void>;
}

/** Opens all four servers over the loaded data, for reading, on free ports. */
export async function openServers(more: Record<string, string> = {}): Promise<Servers> {
  const settings = loadedSettings(more);
  const log = createLog('silent');
  const runtimes = await Promise.all(subgraphs.map((subgraph) => openRuntime(subgraph, settings, log)));
  const clients = Object.fromEntries(
    runtimes.map((runtime) => [runtime.subgraph.name, localClient(runtime, createLog('silent'))]),
  );
  const apps: [ServerName, FastifyInstance][] = [
    ['gateway', await createGateway({ settings, clients: clients as Record<SubgraphName, SubgraphClient>, log })],
  ];
  for (const runtime of runtimes)
    apps.push([runtime.subgraph.name, await createSubgraphServer(runtime, settings, log)]);
  const addresses = new Map<ServerName, string>();
  for (const [name, app] of apps) addresses.set(name, await app.listen({ host: '127.0.0.1', port: 0 }));
  return {
    address: (name) => addresses.get(name)!,
    async close() {
      for (const [, app] of apps) await app.close();
      for (const { db } of runtimes) await db.close();
    },
  };
}

/** An answer over HTTP. */
export interface HttpAnswer {
  status: number;
  headers: Headers;
  body: any;
}

/** Sends a request and reads the answer, as JSON where it is JSON. */
export async function ask(url: string, init: RequestInit = {}): Promise<HttpAnswer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** Posts an operation to a server; variables may be JSON already. */
export const postTo = (
  address: string,
  query: unknown,
  variables?: unknown,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> =>
  ask(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body:
      typeof variables === 'string'
        ? `{"query":${JSON.stringify(query)},"variables":${variables}}`
        : JSON.stringify({ query, variables }),
  });
