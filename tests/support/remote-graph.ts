import { pino } from 'pino';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createGateway } from '../../gateway/gateway.ts';
import { httpClient } from '../../gateway/http-client.ts';
import { SUBGRAPHS, type Settings, type SubgraphName } from '../../subgraphs/common/config.ts';
import type { Logger } from '../../subgraphs/common/log.ts';
import { openRuntime, type Runtime } from '../../subgraphs/common/runtime.ts';
import { createSubgraphServer } from '../../subgraphs/common/server.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { startFaultyProxy, type FaultyProxy } from './faulty-proxy.ts';
import type { Answer } from './graph.ts';
import { loadedSettings } from './subgraph.ts';

export type LogLine = Record<string, any> & { level: number; msg: string };

/** A log that keeps its lines. */
export function capturedLog(level = 'debug'): { log: Logger; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const log = pino({ level, base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

/** A real gateway that reaches real subgraphs over sockets, through a proxy in front of each. */
export interface RemoteGraph {
  url: string;
  proxies: Record<SubgraphName, FaultyProxy>;
  runtimes: Record<SubgraphName, Runtime>;
  gateway: FastifyInstance;
  /** Lines of the log that gateway and subgraphs share. */
  lines: LogLine[];
  query(query: string, variables?: unknown): Promise<Answer & { text: string; requestId: string; ms: number }>;
  close(): Promise<void>;
}

/** Starts it over the loaded data, or over the given settings. */
export async function openRemoteGraph(settings: Settings = loadedSettings()): Promise<RemoteGraph> {
  const { log, lines } = capturedLog();
  const servers: FastifyInstance[] = [];
  const started = await Promise.all(
    subgraphs.map(async (subgraph) => {
      const runtime = await openRuntime(subgraph, settings, log);
      const server = await createSubgraphServer(runtime, settings, log);
      servers.push(server);
      const proxy = await startFaultyProxy(await server.listen({ host: '127.0.0.1', port: 0 }));
      return [subgraph.name, { runtime, proxy }] as const;
    }),
  );
  const parts = Object.fromEntries(started) as Record<SubgraphName, { runtime: Runtime; proxy: FaultyProxy }>;
  const each = <T>(get: (name: SubgraphName) => T) =>
    Object.fromEntries(SUBGRAPHS.map((name) => [name, get(name)])) as Record<SubgraphName, T>;
  const gateway = await createGateway({
    settings,
    clients: each((name) => httpClient(name, parts[name].proxy.url, log)),
    log,
  });
  await gateway.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}`;
  return {
    url,
    gateway,
    lines,
    proxies: each((name) => parts[name].proxy),
    runtimes: each((name) => parts[name].runtime),
    query: (query, variables) => ask(url, query, variables),
    async close() {
      for (const { proxy } of Object.values(parts)) await proxy.close();
      await Promise.all([gateway, ...servers].map((server) => server.close()));
      for (const { runtime } of Object.values(parts)) await runtime.db.close().catch(() => {});
    },
  };
}

/** Posts an operation over a connection of its own. */
export async function ask(url: string, query: string, variables?: unknown) {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const ms = performance.now() - began;
  return { ...(JSON.parse(text) as Answer), text, ms, requestId: response.headers.get('x-request-id')! };
}
