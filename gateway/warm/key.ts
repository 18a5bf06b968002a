import type { FastifyRequest } from 'fastify';
import type { GatewayContext } from '../gateway.ts';
import type { Viewer } from '../../subgraphs/common/viewer.ts';

// More than any input has; deeper ones would overflow the stack, and Apollo is about to refuse them.
const VARIABLE_DEPTH = 50;

/**
 * Everything of a request that the answer hangs on, besides data and schema: equal keys mean equal answers.
 * Null for what must run by itself: whatever could be a mutation, and what is not read here as Apollo reads it.
 */
export function keyOf(request: FastifyRequest): string | null {
  const { viewer, asOf } = request.graphqlContext as GatewayContext;
  const asked = request.method === 'GET' ? ofUrl(request) : request.method === 'POST' ? ofBody(request.body) : null;
  if (asked === null) return null;
  const text = JSON.stringify(asked);
  return JSON.stringify([scopeOf(viewer), asOf, request.headers.accept, ...minuteOf(text)]) + text;
}

const MINUTE_MS = 60_000;

/** What is open now is another answer at the next minute: the word, in the query or in variables, brings the minute along. */
const minuteOf = (asked: string): number[] =>
  decoded(asked).includes('openNow') ? [Math.floor(Date.now() / MINUTE_MS)] : [];

/** An address may write any letter as `%6f`. */
const decoded = (text: string): string =>
  text.includes('%')
    ? text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** The public shares one scope. Everybody else has one alone: rights, limits, and the field `viewer` hang on all of this. */
const scopeOf = ({ kind, id, role, centerId, scopes, rateClass }: Viewer): unknown =>
  kind === 'public' ? rateClass : [kind, id, role, centerId, [...scopes].toSorted(), rateClass];

/** The address as it was sent: what it means is Apollo's to say. It runs no mutation of a GET; some headers it demands. */
function ofUrl({ url, headers }: FastifyRequest): unknown[] {
  const { 'content-type': type, 'apollo-require-preflight': preflight, 'x-apollo-operation-name': name } = headers;
  return ['GET', url, type, Boolean(preflight), Boolean(name)];
}

function ofBody(body: unknown): unknown[] | null {
  if (!isObject(body)) return null;
  const { query, operationName = null, variables, extensions } = body;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return null;
  if ((variables != null && !isObject(variables)) || extensions != null) return null;
  // The keyword cannot be written otherwise; a query that has the word in a text costs no more than before.
  if (/\bmutation\b/.test(query)) return null;
  const inOrder = ordered(variables ?? {}, 0);
  return inOrder === undefined ? null : ['POST', query, operationName, inOrder];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with the names in its objects in order, which means the same to GraphQL; undefined for what JSON could not tell. */
function ordered(value: unknown, depth: number): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > VARIABLE_DEPTH) return undefined;
  const entries = Object.entries(value).map(([name, each]) => [name, ordered(each, depth + 1)] as const);
  if (entries.some(([, each]) => each === undefined)) return undefined;
  if (Array.isArray(value)) return entries.map(([, each]) => each);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
