import { SUBGRAPHS, type Settings } from '../../subgraphs/common/config.ts';
import type { FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { ByApollo } from '../../subgraphs/common/apollo-http.ts';
import type { Metrics } from '../../subgraphs/common/metrics.ts';
import type { GatewayContext } from '../gateway.ts';
import { dressed, type Answer } from './answer.ts';
import { createFlights } from './flights.ts';
import { createKept } from './kept.ts';
import { keyOf } from './key.ts';
import { codingFor, Representation } from './representation.ts';
import type { Versions, VersionSource } from './versions.ts';

const BYTES_PER_MB = 1024 * 1024;

export interface WarmPathOptions {
  settings: Settings;
  versions: VersionSource;
  metrics: Metrics;
}

/**
 * Puts kept answers before Apollo Server: whoever asks what was answered already, and nothing of it was written since, gets the
 * finished body. Equal requests under way share one execution. Who asks is verified, and counted, before.
 */
export function createWarmPath({ settings, versions, metrics }: WarmPathOptions) {
  const kept = createKept<Answer>(settings.RESPONSE_CACHE_MB * BYTES_PER_MB);
  const flights = createFlights<Answer>();
  const isKeeping = settings.RESPONSE_CACHE === 'true';

  const execute = async (key: string | null, since: Versions, byApollo: ByApollo, request: FastifyRequest) => {
    const { status, headers, body } = await byApollo(request);
    const context = contextOf(request);
    const { facts } = context.noted;
    const answer = { status, headers, facts, representation: new Representation(body), madeFor: request.id };
    if (facts?.kind === 'mutation') versions.written();
    const mayKeep = isKeeping && key !== null && facts?.isWhole && !facts.policy.isPersonal;
    if (mayKeep) kept.keep(key, { answer, since, of: SUBGRAPHS.filter((name) => context.asked.has(name)) });
    return answer;
  };

  /** The answer as it is there already, or will be for somebody else. */
  const ready = (key: string, now: Versions, acceptEncoding: string | undefined) => {
    const found = isKeeping ? kept.find(key, now) : undefined;
    if (!found) return flights.underWay(key, now);
    const coding = codingFor(acceptEncoding);
    found.representation.prepare(coding).then(
      (grown) => grown && kept.weigh(key, found),
      () => undefined,
    );
    return found;
  };

  return (byApollo: ByApollo): RouteHandlerMethod =>
    async (request, reply) => {
      const began = performance.now();
      const { viewer } = contextOf(request);
      const key = keyOf(request);
      const now = versions.now();
      const found = key === null ? undefined : ready(key, now, request.headers['accept-encoding']);
      if (found) {
        const answer = await found;
        const { facts, madeFor } = answer;
        if (!facts?.isWhole) request.log.info({ madeFor }, 'answered with what an equal request got');
        metrics.countReady(viewer, facts, (performance.now() - began) / 1000);
        return dressed(answer, viewer, request, reply);
      }
      const work = () => execute(key, now, byApollo, request);
      const answer = await (key === null ? work() : flights.begin(key, now, work));
      return dressed(answer, viewer, request, reply);
    };
}

const contextOf = ({ graphqlContext }: FastifyRequest) => graphqlContext as GatewayContext;
