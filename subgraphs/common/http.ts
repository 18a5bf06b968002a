import type { ApolloServer } from '@apollo/server';
import cors from '@fastify/cors';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RouteHandlerMethod,
} from 'fastify';
import type { ServedContext } from './apollo.ts';
import { answerBy, plainly, type ByApollo } from './apollo-http.ts';
import { namedIn, type Settings } from './config.ts';
import type { Request } from './context.ts';
import { publicError, ReadableError, SubgraphUnavailable, Unauthenticated, type ErrorCode } from './errors.ts';
import { isCounted, limitRates } from './rates.ts';
import { drainOnClose } from './drain.ts';
import { requestIdOf, requestOf } from './request.ts';
import type { Logger } from './log.ts';
import type { Metrics } from './metrics.ts';
import { shedLoad } from './shedding.ts';
import { withTraceOf } from './tracing.ts';

/** Body of a request, at most. */
const BODY_BYTES = 1024 * 1024;

declare module 'fastify' {
  interface FastifyRequest {
    /** What resolvers get; set for `/graphql` and the exports, before anything else looks at the request. */
    graphqlContext?: ServedContext;
  }
}

/** Where a server cannot answer for the moment. */
const RETRY_AFTER_S = 5;

/** An HTTP server as the gateway and every subgraph have it: limits set, ids on every answer, health told. */
export async function createApp(
  settings: Settings,
  log: Logger,
  metrics: Metrics,
  ready: () => Promise<Record<string, boolean>>,
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: BODY_BYTES,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // One load balancer: of X-Forwarded-For only the last address is its word, those before are the client's own.
    trustProxy: settings.TRUST_PROXY === 'true' ? (_, hop) => hop === 0 : false,
    genReqId: (raw) => requestIdOf(raw.headers),
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_, reply) =>
    reply.code(404).send(errorBody('There is nothing at this address. GraphQL is at /graphql.', 'NOT_FOUND')),
  );
  app.removeContentTypeParser('text/plain');
  const isClosing = drainOnClose(app);
  // Not earlier: reading the body loses the context that the trace travels in.
  app.addHook('preHandler', ({ headers, id, url }, reply, done) =>
    withTraceOf(headers, { name: pathOf(url), requestId: id, ended: (end) => reply.raw.once('close', end) }, done),
  );
  app.addHook('onResponse', async ({ method, url, log: told }, { statusCode, elapsedTime }) => {
    metrics.countAnswer(statusCode);
    told.debug({ method, path: pathOf(url), status: statusCode, ms: Math.round(elapsedTime) }, 'answered');
  });
  app.addHook('onRequest', async ({ id, headers }, reply) => {
    reply.headers(headersOfAll(id));
    if ((headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity') return;
    return reply.code(415).send(errorBody('Send the body as it is, without Content-Encoding.', 'BAD_USER_INPUT'));
  });
  shedLoad(app, settings.EVENT_LOOP_DELAY_MS);
  if (settings.CORS_ORIGINS) {
    await app.register(cors, {
      origin: namedIn(settings.CORS_ORIGINS),
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id', 'retry-after'],
      maxAge: 600,
      // OPTIONS is also a plain question for what is allowed.
      strictPreflight: false,
    });
  }
  app.get('/metrics', async (_, reply) => reply.type(metrics.registry.contentType).send(await metrics.text()));
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const parts = await ready();
    const isReady = !isClosing() && Object.values(parts).every(Boolean);
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', parts });
  });
  return app;
}

const headersOfAll = (id: string) => ({ 'x-request-id': id, 'x-content-type-options': 'nosniff' });

const errorBody = (message: string, code: ErrorCode) => ({ errors: [{ message, extensions: { code } }] });

type HttpError = FastifyError & { headers?: Record<string, string> };

/** Errors outside of GraphQL, in its shape: what Fastify refuses of a request is the client's, all else is ours. */
function answerError(error: HttpError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  // Again, since what no route is found for passes no hook.
  reply.headers({ ...headersOfAll(request.id), ...error.headers });
  if (error instanceof ReadableError) return void reply.code(status).send({ errors: [publicError(error.toJSON())] });
  if (status < 500 && error.code?.startsWith('FST_')) {
    const code = status === 413 ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT';
    return void reply.code(status).send(errorBody(error.message, code));
  }
  request.log.error({ err: error }, 'request failed');
  void reply.code(500).send({ errors: [publicError({ message: '' })] });
}

/**
 * Serves GraphQL at `/graphql`: the headers are read, and who asks is verified, before Apollo sees the request.
 * `around` may answer in its place.
 */
export async function serveGraphql<C extends ServedContext>(
  app: FastifyInstance,
  settings: Settings,
  apollo: ApolloServer<C>,
  contextOf: (said: Request) => Promise<C>,
  around: (byApollo: ByApollo) => RouteHandlerMethod = plainly,
): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    if (!isCounted(request) || request.method === 'OPTIONS') return;
    reply.header('cache-control', 'no-store');
    try {
      await refusals.check(request);
      request.graphqlContext = await contextOf({ ...requestOf(request.headers), requestId: request.id });
    } catch (error) {
      if (error instanceof Unauthenticated) await refusals.count(request);
      throw error instanceof ReadableError ? Object.assign(error, headOf(error)) : error;
    }
  });
  app.addHook('preHandler', async ({ body }) => {
    if (!Array.isArray(body)) return;
    const error = new ReadableError('Send one operation in a request, not a list of them.', 'LIMIT_EXCEEDED');
    throw Object.assign(error, { statusCode: 400 });
  });
  const refusals = await limitRates(app, settings);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const byApollo: ByApollo = (request) => answerBy(apollo, request, async () => request.graphqlContext as C);
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: around(byApollo) });
  const allow = 'GET, POST, OPTIONS';
  app.options('/graphql', async (_, reply) => reply.code(204).header('allow', allow).send());
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async (_, reply) =>
      reply.code(405).header('allow', allow).send(errorBody('Ask with POST, or with GET.', 'BAD_USER_INPUT')),
  });
}

/** Status and headers of what is refused before GraphQL begins. */
function headOf(error: ReadableError): { statusCode: number; headers?: Record<string, string> } {
  if (error instanceof Unauthenticated) return { statusCode: 401, headers: { 'www-authenticate': 'Bearer' } };
  if (error instanceof SubgraphUnavailable) {
    return { statusCode: 503, headers: { 'retry-after': String(RETRY_AFTER_S) } };
  }
  return { statusCode: 400, ...(error as { statusCode?: number }) };
}

/** Without the query: what a GET asks may name people. */
const pathOf = (url: string): string => url.replace(/\?.*$/s, '');

/** @throws Error with one clear line when the port is taken. */
export async function listen(app: FastifyInstance, host: string, port: number, setting: string): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken. Free it, or choose another one with ${setting}.`, { cause: error });
  }
}
