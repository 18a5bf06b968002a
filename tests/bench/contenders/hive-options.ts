import type { GatewayConfig } from '@graphql-hive/gateway-runtime';
import InMemoryLRUCache from '@graphql-mesh/cache-inmemory-lru';
import { guildCache } from './caching.ts';
import { CACHES } from './environment.ts';

// Its cache keeps an entry for each row of an answer besides; the usual thousand is less than one answer of the main query.
const cache = CACHES ? new InMemoryLRUCache({ max: 100_000 }) : undefined;

/** Hive Gateway as its documentation starts one, without pages and logs; its own sharing of work stays on. */
export const hiveOptions = {
  logging: false,
  graphiql: false,
  landingPage: false,
  ...(CACHES && { cache, responseCaching: guildCache }),
} satisfies Partial<GatewayConfig>;

/** Hive's planner and executor in Rust, where it was built for this machine. */
export async function rustHandler() {
  try {
    const { unifiedGraphHandler } = await import('@graphql-hive/router-runtime');
    return unifiedGraphHandler;
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    process.stderr.write(
      `MISSING: the Rust planner of @graphql-hive/router-runtime cannot be loaded here: ${reason}\n`,
    );
    process.exit(1);
  }
}
