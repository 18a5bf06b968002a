import { subscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { ROOT, SUBGRAPHS, type SubgraphName } from '../../../subgraphs/common/config.ts';

/** What the servers of the bench are told, beside the product's settings. */
export const PORT = Number(process.env['BENCH_PORT']);
export const CACHES = process.env['BENCH_CACHES'] === 'true';

/** Where the gateways of the bench find the subgraphs. */
export const subgraphUrls = (): Record<SubgraphName, string> =>
  Object.fromEntries(SUBGRAPHS.map((name) => [name, `${process.env[`${name.toUpperCase()}_URL`]}/graphql`])) as Record<
    SubgraphName,
    string
  >;

/**
 * The product's supergraph, with the addresses of the subgraphs where they are known. Apollo's gateway refuses one whose rights
 * it would have to enforce; here the subgraphs do, as in the product.
 */
export function supergraph(urls?: Record<SubgraphName, string>): string {
  const sdl = readFileSync(join(ROOT, 'schema', 'supergraph.graphql'), 'utf8').replaceAll(', for: SECURITY', '');
  return SUBGRAPHS.reduce(
    (text, name) => text.replace(`"http://${name}/graphql"`, `"${urls?.[name] ?? `http://${name}/graphql`}"`),
    sdl,
  );
}

const KEEP_ALIVE_MS = 65_000;

/** Serves on the port that the bench chose. */
export const serve = (listener: RequestListener) =>
  createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, listener).listen(PORT, '127.0.0.1');

/**
 * Keeps connections open between the parts of a round, as the product's servers do. Apollo's standalone server closes them after
 * 5 seconds and has no option for it; a gateway that sends a request at that very moment gets a broken answer.
 */
export const keepConnections = (): void =>
  subscribe('http.server.request.start', (message) => {
    (message as { server: Server }).server.keepAliveTimeout = KEEP_ALIVE_MS;
  });
