import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerBy } from '../subgraphs/common/apollo-http.ts';
import { createChanges, type Changes } from '../subgraphs/common/changes.ts';
import { ROOT, SUBGRAPHS, type Settings, type SubgraphName } from '../subgraphs/common/config.ts';
import type { Request } from '../subgraphs/common/context.ts';
import { createApp, serveGraphql } from '../subgraphs/common/http.ts';
import type { Logger } from '../subgraphs/common/log.ts';
import { createMetrics, type Metrics } from '../subgraphs/common/metrics.ts';
import { createTokenVerifier } from '../subgraphs/common/tokens.ts';
import { createVerifier } from '../subgraphs/common/verifier.ts';
import type { Viewer } from '../subgraphs/common/viewer.ts';
import { dataSource, type SubgraphSource } from './data-source.ts';
import { now, REQUEST_MS } from './deadline.ts';
import { exportsOf } from './exports/exports.ts';
import type { AskGraph, GraphAnswer } from './exports/pages.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { createKeyAsker } from './key-asker.ts';
import { playground, type PlaygroundOptions } from './playground.ts';
import type { SubgraphClient, TimedRequest } from './subgraph-client.ts';
import { assertKnown, checkSupergraph, supergraphManager } from './supergraph.ts';
import { factsPlugin, type Facts } from './warm/facts.ts';
import { createPolicies } from './warm/policies.ts';
import { createVersions } from './warm/versions.ts';
import { createWarmPath } from './warm/warm-path.ts';

export interface GatewayOptions {
  settings: Settings;
  clients: Readonly<Record<SubgraphName, SubgraphClient>>;
  log: Logger;
  /** What is announced of writes; of this process alone unless given. */
  changes?: Changes | undefined;
  /** Where the playground's files are, if not where the build and the repo have them. */
  pages?: PlaygroundOptions | undefined;
}

/** What the gateway knows of a request; passed on to the subgraphs, which verify for themselves. */
export interface GatewayContext extends TimedRequest {
  viewer: Viewer;
  readonly asked: Set<string>;
  /** What is found out of the answer; an object of its own, since Apollo copies the context. */
  readonly noted: { facts?: Facts };
}

/** The gateway behind HTTP: `/graphql`, `/exports/…`, `/playground`, `/health/live`, `/health/ready`, `/metrics`. */
export async function createGateway({
  settings,
  clients,
  log,
  changes = createChanges(),
  pages,
}: GatewayOptions): Promise<FastifyInstance> {
  const metrics = createMetrics('gateway');
  const app = await createApp(settings, log, metrics, () => readiness(clients));
  const sources = dataSources(clients, metrics, log);
  const versions = createVersions(clients, changes);
  const policies = createPolicies();
  const apollo = createGraphqlServer({
    supergraph: supergraphManager(settings, log),
    // The one of this repo was checked when it was composed, later ones before they are swapped in.
    validateSupergraph: settings.SUPERGRAPH_PATH !== undefined,
    sourceOf: (name) => {
      assertKnown(name);
      return sources[name];
    },
    isCompiled: settings.COMPILED_PLANS === 'true',
    log,
    metrics,
    onSchema({ coreSupergraphSdl }) {
      policies.read(coreSupergraphSdl);
      versions.schemaChanged();
    },
    plugins: [factsPlugin(policies)],
  });
  const verifier = createVerifier(createTokenVerifier(settings), createKeyAsker(Object.values(clients)));
  const contextOf = async (said: Request): Promise<GatewayContext> => {
    const endsAt = now() + REQUEST_MS;
    return { endsAt, asked: new Set(), noted: {}, viewer: await verifier.viewerOf(said.credentials ?? {}), ...said };
  };
  try {
    await serveGraphql(app, settings, apollo, contextOf, createWarmPath({ settings, versions, metrics }));
  } catch (error) {
    await app.close();
    // Most likely it is the supergraph; this says so in one line.
    await checkSupergraph(settings);
    throw error;
  }
  const askFor = (request: FastifyRequest): AskGraph => {
    const { asOf, requestId, credentials } = request.graphqlContext as GatewayContext;
    // Each page has the time of a request for itself.
    const context = () => contextOf({ asOf, requestId, ...(credentials && { credentials }) });
    return async (query, variables) => {
      const body = { query, variables };
      const asked = { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, body };
      return JSON.parse(String((await answerBy(apollo, asked, context)).body)) as GraphAnswer;
    };
  };
  await app.register(exportsOf({ askFor, versions }));
  const folders = {
    assets: join(ROOT, 'dist', 'playground'),
    examples: join(ROOT, 'gateway', 'playground', 'examples'),
  };
  await app.register(playground({ ...folders, ...pages }));
  app.addHook('onClose', async () => {
    versions.close();
    for (const client of Object.values(clients)) await client.close();
  });
  app.get('/', async (_, reply) => reply.redirect('/playground'));
  return app;
}

function dataSources(clients: GatewayOptions['clients'], metrics: Metrics, log: Logger) {
  const named = SUBGRAPHS.map((name) => [name, dataSource({ name, client: clients[name], metrics, log })] as const);
  return Object.fromEntries(named) as Record<SubgraphName, SubgraphSource>;
}

async function readiness(clients: GatewayOptions['clients']): Promise<Record<string, boolean>> {
  const names = Object.keys(clients) as SubgraphName[];
  const ready = await Promise.all(names.map((name) => clients[name].isReady()));
  return Object.fromEntries(names.map((name, index) => [name, ready[index]!]));
}
