import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApolloAnswer } from '../../subgraphs/common/apollo-http.ts';
import { berlinDay } from '../../subgraphs/common/validity.ts';
import type { Viewer } from '../../subgraphs/common/viewer.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './policies.ts';
import { codingFor, type Representation } from './representation.ts';

/** An answer as Apollo gave it, for one request or several. */
export interface Answer extends Omit<ApolloAnswer, 'body'> {
  facts: Facts | undefined;
  representation: Representation;
  /** Id of the request that it was made for. */
  madeFor: string;
}

/** What an answer depends on besides the address and the body. */
const VARY = 'accept, accept-encoding, x-as-of, authorization, x-api-key';

/**
 * The body of the answer for this request, its headers set; none for whoever has it already. Whatever is not the whole answer
 * to a query is nobody's to keep.
 */
export function dressed(
  answer: Answer,
  viewer: Viewer,
  request: FastifyRequest,
  reply: FastifyReply,
): Buffer | FastifyReply {
  const { representation, facts } = answer;
  const { coding, body, etag } = representation.in(codingFor(request.headers['accept-encoding']));
  reply.code(answer.status).headers(answer.headers);
  if (!facts?.isWhole) return body;
  const others = reply.getHeader('vary');
  reply.headers({
    vary: others ? `${String(others)}, ${VARY}` : VARY,
    'cache-control': cacheControl(facts.policy, viewer, request),
  });
  // A tag is a hash of the body: guesses at a person could be held against it.
  if (facts.policy.isPersonal) return coded(coding, body, reply);
  const asked = request.headers['if-none-match'];
  const same = request.method === 'GET' && asked !== undefined ? representation.tagAmong(asked) : undefined;
  if (same !== undefined) {
    // A body of no bytes would get a type from Fastify.
    return reply.code(304).removeHeader('content-type').header('etag', same).send();
  }
  reply.header('etag', etag);
  return coded(coding, body, reply);
}

function coded(coding: string, body: Buffer, reply: FastifyReply): Buffer {
  if (coding !== 'identity') reply.header('content-encoding', coding);
  return body;
}

/** For how long, and by whom, the answer may be kept on its way. */
function cacheControl(
  { maxAge, isPrivate, isPersonal }: Policy,
  { kind }: Viewer,
  { headers }: FastifyRequest,
): string {
  if (isPersonal) return 'private, no-store';
  if (maxAge === null) return 'no-store';
  const whose = kind === 'public' && !isPrivate ? 'public' : 'private';
  return maxAge > 0 && !isOver(maxAge, headers['x-as-of']) ? `${whose}, max-age=${maxAge}` : `${whose}, no-cache`;
}

/** Whether the day ends meanwhile; where the request names none, the answer is that of today. */
function isOver(seconds: number, asOf: unknown): boolean {
  const now = Date.now();
  return asOf === undefined && berlinDay(new Date(now)) !== berlinDay(new Date(now + 1000 * seconds));
}
