import { BlockList, isIPv6 } from 'node:net';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { namedIn, type Settings } from './config.ts';
import { LimitExceeded } from './errors.ts';
import type { RateClass } from './viewer.ts';

const MINUTE_MS = 60_000;
/** Addresses of which it is remembered whether they are exempt: each request asks. */
const ADDRESSES_KNOWN = 1000;

/** Counts tokens and keys that do not hold, so that nobody can try them out one by one. */
export interface Refusals {
  /** @throws LimitExceeded, as 429, where too many were refused: not even a right one is looked at then. */
  check(request: FastifyRequest): Promise<void>;
  count(request: FastifyRequest): Promise<void>;
}

/**
 * Limits the requests a minute of the routes that are added after it: the public's by address, everybody else's by token or key.
 * Addresses of `RATE_LIMIT_EXEMPT` are not counted: a gateway asks for many, and has counted them itself.
 */
export async function limitRates(app: FastifyInstance, settings: Settings): Promise<Refusals> {
  const rates: Record<RateClass, number> = {
    public: settings.RATE_LIMIT_PUBLIC,
    standard: settings.RATE_LIMIT_STANDARD,
    high: settings.RATE_LIMIT_HIGH,
  };
  const exempt = exemptOf(settings);
  await app.register(rateLimit, {
    max: ({ graphqlContext }) => rates[graphqlContext?.viewer.rateClass ?? 'public'],
    timeWindow: MINUTE_MS,
    keyGenerator: callerOf,
    allowList: (request) => !isCounted(request) || exempt(request.ip),
    errorResponseBuilder: (_, { ttl }) => tooMany('requests', ttl),
  });
  const refused = app.createRateLimit({
    max: settings.RATE_LIMIT_REFUSED,
    timeWindow: MINUTE_MS,
    keyGenerator: ({ ip }) => `refused ${normalizeIP(ip)}`,
    allowList: ({ ip }) => exempt(ip),
  });
  return {
    async check(request) {
      const { authorization, 'x-api-key': apiKey } = request.headers;
      if (authorization === undefined && apiKey === undefined) return;
      const found = await refused(request, { increment: false });
      if (!found.isAllowed && found.remaining === 0) throw tooMany('tokens or keys that do not hold', found.ttl);
    },
    count: async (request) => void (await refused(request)),
  };
}

/** Whether the request is for GraphQL, or for what is made by it: by the route it was given to, since an address can be written in many ways. */
export const isCounted = ({ routeOptions: { url } }: FastifyRequest): boolean =>
  url === '/graphql' || (url?.startsWith('/exports/') ?? false);

/** Who is counted: a token's subject, a key, or the address; of IPv6 the network, which one client has for itself. */
function callerOf({ graphqlContext, ip }: FastifyRequest): string {
  const { kind = 'public', id = '' } = graphqlContext?.viewer ?? {};
  return kind === 'public' ? normalizeIP(ip) : `${kind} ${id}`;
}

const tooMany = (what: string, ttlMs: number): Error => {
  const seconds = Math.max(1, Math.ceil(ttlMs / 1000));
  const error = new LimitExceeded(`Too many ${what}. Ask again in ${seconds} seconds.`);
  return Object.assign(error, { statusCode: 429, headers: { 'retry-after': String(seconds) } });
};

function exemptOf({ RATE_LIMIT_EXEMPT }: Settings): (ip: string) => boolean {
  const list = new BlockList();
  for (const part of namedIn(RATE_LIMIT_EXEMPT)) {
    const [address, bits] = part.split('/') as [string, string?];
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  if (list.rules.length === 0) return () => false;
  // An IPv4 client of a socket that speaks IPv6 is `::ffff:10.0.0.1`, which BlockList knows to be 10.0.0.1.
  const check = (ip: string) => list.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4');
  const known = new LRUCache<string, boolean>({ max: ADDRESSES_KNOWN });
  return (ip) => {
    const exempt = known.get(ip) ?? check(ip);
    known.set(ip, exempt);
    return exempt;
  };
}
