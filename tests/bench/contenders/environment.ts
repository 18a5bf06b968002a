import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
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

/** Serves on the port that the bench chose. */
export const serve = (listener: RequestListener) => createServer(listener).listen(PORT, '127.0.0.1');
