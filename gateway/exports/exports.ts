import { createHash, randomUUID } from 'node:crypto';
import { addAbortSignal, Readable } from 'node:stream';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { LimitExceeded, ReadableError, SubgraphUnavailable } from '../../subgraphs/common/errors.ts';
import { isKnown, type VersionSource } from '../warm/versions.ts';
import { geoJsonOf } from './geojson.ts';
import { hsdsOf } from './hsds.ts';
import type { AskGraph } from './pages.ts';
import { wantedBy, type Wanted } from './parameters.ts';

/** Exports that are under way at once: each walks through a whole list. */
const AT_ONCE = 4;

/** How long one may take. A client that reads too slowly must not keep others waiting. */
const MOST_MS = 120_000;

const RETRY_AFTER_S = 5;

/** What an export is made by, and what it is. */
const FORMATS = {
  '/exports/hsds.json': { type: 'application/json; charset=utf-8', textOf: hsdsOf },
  '/exports/meeting-points.geojson': { type: 'application/geo+json; charset=utf-8', textOf: geoJsonOf },
};

export interface ExportsOptions {
  /** How the graph is asked on behalf of the request. */
  askFor(request: FastifyRequest): AskGraph;
  versions: VersionSource;
}

/** Serves what others take over as a whole: page by page through the public API, so that memory does not grow with the list. */
export function exportsOf({ askFor, versions }: ExportsOptions): FastifyPluginAsync {
  // Versions count from the start of this process.
  const process = randomUUID();
  let underWay = 0;

  /** Of all that the text hangs on; null where a write could go unnoticed. */
  const tagOf = (path: string, wanted: Wanted): string | null => {
    const now = versions.now();
    if (!isKnown(now, ['volunteers'])) return null;
    const made = JSON.stringify([process, now.schema, now.data.volunteers, path, wanted]);
    return `W/"${createHash('sha256').update(made).digest('base64url').slice(0, 27)}"`;
  };

  const serve = async (path: keyof typeof FORMATS, request: FastifyRequest, reply: FastifyReply) => {
    const { asOf } = request.graphqlContext as { asOf?: string };
    const wanted = wantedBy(request.query as Record<string, unknown>, asOf!);
    const tag = tagOf(path, wanted);
    reply.headers({ 'cache-control': 'no-cache', vary: 'x-as-of', ...(tag && { etag: tag }) });
    if (tag && namesTag(request.headers['if-none-match'], tag)) return reply.code(304).send();
    if (underWay >= AT_ONCE) throw tooMany();
    underWay++;
    reply.raw.once('close', () => underWay--);
    const { type, textOf } = FORMATS[path];
    const text = textOf(askFor(request), wanted);
    // Before any header is sent, so that what cannot be had is told by its status.
    const first = await text.next();
    // What ends in the middle ends the connection: it must not pass for the whole.
    const body = addAbortSignal(AbortSignal.timeout(MOST_MS), Readable.from(following(first, text)));
    return reply.type(type).send(body);
  };

  return async (app) => {
    for (const path of Object.keys(FORMATS) as (keyof typeof FORMATS)[])
      app.get(path, { exposeHeadRoute: false }, async (request, reply) => {
        try {
          return await serve(path, request, reply);
        } catch (error) {
          reply.header('cache-control', 'no-store').removeHeader('etag');
          throw error instanceof ReadableError ? Object.assign(error, statusOf(error)) : error;
        }
      });
  };
}

/** A text of which the first piece was taken already. */
async function* following(first: IteratorResult<string>, others: AsyncGenerator<string>): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* others;
}

const namesTag = (given: string | undefined, tag: string): boolean =>
  given?.split(',').some((each) => each.trim() === tag || each.trim() === '*') ?? false;

const tooMany = (): LimitExceeded =>
  Object.assign(new LimitExceeded(`${AT_ONCE} exports are under way already. Ask again in a few seconds.`), {
    statusCode: 503,
    headers: { 'retry-after': String(RETRY_AFTER_S) },
  });

function statusOf(error: ReadableError): { statusCode?: number; headers?: Record<string, string> } {
  if (error instanceof SubgraphUnavailable)
    return { statusCode: 503, headers: { 'retry-after': String(RETRY_AFTER_S) } };
  return { statusCode: (error as { statusCode?: number }).statusCode ?? 400 };
}
