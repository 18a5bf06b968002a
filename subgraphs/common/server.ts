import { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { apolloOptions } from './apollo.ts';
import type { Settings } from './config.ts';
import type { Context } from './context.ts';
import { createApp, serveGraphql } from './http.ts';
import { SUBGRAPH_LIMITS } from './limits.ts';
import type { Logger } from './log.ts';
import { createMetrics } from './metrics.ts';
import type { Runtime } from './runtime.ts';
import { sdlOf } from './subgraph.ts';

/** A subgraph behind HTTP: `/graphql`, `/sdl`, `/health/live`, `/health/ready`, `/metrics`. A product of its own. */
export async function createSubgraphServer(
  runtime: Runtime,
  settings: Settings,
  processLog: Logger,
): Promise<FastifyInstance> {
  const { subgraph, schema, db } = runtime;
  const log = processLog.child({ subgraph: subgraph.name });
  const isUp = () =>
    db.ping().then(
      () => true,
      () => false,
    );
  const metrics = createMetrics(subgraph.name);
  const app = await createApp(settings, log, metrics, async () => ({ database: await isUp() }));
  const apollo = new ApolloServer<Context>({ schema, ...apolloOptions<Context>(SUBGRAPH_LIMITS, log, metrics) });
  const contextOf: Runtime['contextOf'] = (said) => {
    // Nothing that is read for a request is older than the request.
    db.version();
    return runtime.contextOf(said);
  };
  await serveGraphql(app, settings, apollo, contextOf);
  const sdl = sdlOf(subgraph.name);
  app.get('/sdl', async (_, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  return app;
}
