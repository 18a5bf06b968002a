import type { FastifyInstance } from 'fastify';
import { createGateway } from '../../gateway/gateway.ts';
import type { PlaygroundOptions } from '../../gateway/playground.ts';
import { localClient, type SubgraphClient } from '../../gateway/subgraph-client.ts';
import type { Changes } from '../../subgraphs/common/changes.ts';
import { openChanges } from '../../subgraphs/common/changes-redis.ts';
import type { Settings, SubgraphName } from '../../subgraphs/common/config.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { openRuntime, type Runtime } from '../../subgraphs/common/runtime.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { loadedSettings } from './subgraph.ts';

export type Answer = {
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: any;
};

/** The whole product in this process: real gateway, real subgraphs, real databases. */
export interface Graph {
  gateway: FastifyInstance;
  /** Where writes are announced: of this process, or of all with a REDIS_URL. */
  changes: Changes;
  runtimes: readonly Runtime[];
  /** Posts an operation to the gateway. */
  query(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** The texts of the statements that the last query ran, of all subgraphs. */
  statements: string[];
  close(): Promise<void>;
}

/** Opens the product over the loaded data, for reading; or over the given settings. `around` may hold up what goes to subgraphs. */
export async function openGraph(
  settings: Settings = loadedSettings(),
  pages?: PlaygroundOptions,
  around: (client: SubgraphClient) => SubgraphClient = (client) => client,
): Promise<Graph> {
  const log = createLog('silent');
  const changes = await openChanges(settings, log);
  const runtimes = await Promise.all(subgraphs.map((subgraph) => openRuntime(subgraph, settings, log, changes)));
  const clients = Object.fromEntries(
    runtimes.map((runtime) => [runtime.subgraph.name, around(localClient(runtime, log))]),
  );
  const gateway = await createGateway({
    settings,
    clients: clients as Record<SubgraphName, SubgraphClient>,
    log,
    changes,
    pages,
  });
  const statements: string[] = [];
  for (const { db } of runtimes) db.onStatement((text) => statements.push(text));
  return {
    gateway,
    changes,
    runtimes,
    statements,
    async query(query, variables, headers = {}) {
      statements.length = 0;
      const response = await gateway.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables },
      });
      return response.json();
    },
    async close() {
      await gateway.close();
      for (const { db } of runtimes) await db.close();
      await changes.close();
    },
  };
}
