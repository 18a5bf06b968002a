import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServers, SERVERS, type Servers } from '../support/servers.ts';

let servers: Servers;
beforeAll(async () => void (servers = await openServers()));
afterAll(() => servers.close());

/** Runs every audit; gives how many there are and what failed. */
async function audit(url: string, headers: Record<string, string>) {
  const fetchFn = (to: string, init: RequestInit = {}) =>
    fetch(to, { ...init, headers: { ...init.headers, ...headers } });
  const audits = serverAudits({ url, fetchFn });
  const results = await Promise.all(audits.map((each) => each.fn()));
  const failed = results.filter(({ status }) => status !== 'ok');
  return { count: audits.length, failed: failed.map(({ id, name, status }) => `${status} ${id}: ${name}`) };
}

test.for(SERVERS)('%s passes all audits of GraphQL over HTTP with the header against CSRF', async (name) => {
  const { count, failed } = await audit(`${servers.address(name)}/graphql`, { 'apollo-require-preflight': 'true' });

  expect(failed).toEqual([]);
  expect(count).toBe(61);
});

test.for(SERVERS)('%s fails no MUST and no SHOULD for a plain client', async (name) => {
  const { failed } = await audit(`${servers.address(name)}/graphql`, {});

  expect(failed.filter((each) => /MUST|SHOULD/.test(each))).toEqual([]);
});
