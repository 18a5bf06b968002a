import type { Operation } from './scenario.ts';

/** How an operation is sent. */
export interface Sending {
  method: 'POST' | 'GET';
  headers: Record<string, string>;
  /** What is answered. */
  status: number;
}

/** As everybody is asked. */
export const PLAIN: Sending = { method: 'POST', headers: {}, status: 200 };

/** A header by which a cold request of a quick bench passes the caches of peers. */
export const UNCACHED = { 'x-bench-caches': 'off' };

/** How a client asks again that has the answer already: with its ETag, where that brings 304; as before, where nothing does. */
export async function revalidating(url: string, operation: Operation): Promise<Sending> {
  for (const method of ['POST', 'GET'] as const) {
    // Some give an ETag only where the answer comes from their cache.
    await send(url, operation, { ...PLAIN, method });
    const { status, etag } = await send(url, operation, { ...PLAIN, method });
    if (status !== 200 || !etag) continue;
    const again = { method, headers: { 'if-none-match': etag }, status: 304 };
    if ((await send(url, operation, again)).status === 304) return again;
  }
  return PLAIN;
}

async function send(url: string, operation: Operation, sending: Sending) {
  const { address, init } = requestOf(url, operation, sending);
  const response = await fetch(address, init);
  await response.arrayBuffer();
  return { status: response.status, etag: response.headers.get('etag') };
}

/** The request as HTTP has it: an operation in the body, or in the address. */
export function requestOf(url: string, { operationName, query, variables }: Operation, { method, headers }: Sending) {
  if (method === 'POST') {
    const body = JSON.stringify({ operationName, query, variables });
    return { address: url, init: { method, headers: { 'content-type': 'application/json', ...headers }, body } };
  }
  const search = new URLSearchParams({ query, operationName, variables: JSON.stringify(variables) });
  // Against requests of foreign pages, Apollo Server wants a header that those cannot set.
  const asked = { 'apollo-require-preflight': 'true', accept: 'application/json', ...headers };
  return { address: `${url}?${search}`, init: { method, headers: asked } };
}
