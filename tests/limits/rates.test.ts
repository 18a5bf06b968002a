import { afterEach, expect, test } from 'vitest';
import { issueToken } from '../../subgraphs/common/tokens.ts';
import {
  ask,
  openServers,
  postTo,
  SERVERS,
  type HttpAnswer,
  type ServerName,
  type Servers,
} from '../support/servers.ts';
import { loadedSettings } from '../support/subgraph.ts';

let servers: Servers;
afterEach(() => servers.close());

const open = async (settings: Record<string, string>) => void (servers = await openServers(settings));
const post = (name: ServerName, headers: Record<string, string> = {}) =>
  postTo(servers.address(name), '{ __typename }', undefined, headers);

/** Asks that many times, one after the other. */
async function times<T>(count: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let at = 0; at < count; at++) results.push(await work());
  return results;
}

const statuses = (answers: HttpAnswer[]) => answers.map(({ status }) => status);

function expectTooMany({ status, headers, body }: HttpAnswer): void {
  expect(status).toBe(429);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(body).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^Too many .+ Ask again in \d+ seconds\.$/),
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ],
  });
}

test('every server limits the public by address, and health, metrics and the SDL not at all', async () => {
  await open({ RATE_LIMIT_PUBLIC: '3' });

  for (const name of SERVERS) {
    expect(statuses(await times(3, () => post(name)))).toEqual([200, 200, 200]);
    expectTooMany(await post(name));
    for (const path of ['/health/live', '/health/ready', '/metrics'])
      expect(statuses(await times(5, () => ask(servers.address(name) + path)))).toEqual([200, 200, 200, 200, 200]);
  }
});

test('a request that GraphQL refuses counts too, and another way to write the address is no way around', async () => {
  await open({ RATE_LIMIT_PUBLIC: '3' });
  const address = servers.address('gateway');
  const headers = { 'apollo-require-preflight': 'true' };

  await postTo(address, '{ nonsense }');
  await ask(`${address}/graphql`, { method: 'POST', body: 'x' });
  await ask(`${address}/%67raphql?query={__typename}`, { headers });

  expectTooMany(await ask(`${address}/graph%71l?query={__typename}`, { headers }));
});

test('a token has a limit of its own, whatever the public has used up', async () => {
  await open({ RATE_LIMIT_PUBLIC: '1', RATE_LIMIT_STANDARD: '2' });
  const token = (role: 'admin' | 'ministry') => issueToken(loadedSettings(), role, null, 1);
  const one = { authorization: `Bearer ${await token('admin')}` };
  const other = { authorization: `Bearer ${await token('ministry')}` };
  await post('gateway');
  expectTooMany(await post('gateway'));

  expect(statuses(await times(2, () => post('gateway', one)))).toEqual([200, 200]);
  expectTooMany(await post('gateway', one));
  expect((await post('gateway', other)).status).toBe(200);
});

test('who tries keys is refused after a while, a right one included, and the public goes on', async () => {
  await open({ RATE_LIMIT_REFUSED: '3' });
  const right = { authorization: `Bearer ${await issueToken(loadedSettings(), 'admin', null, 1)}` };
  const guess = (at: number) => ({ 'x-api-key': `kin_${'0'.repeat(12)}_${String(at).repeat(64)}` });

  for (const name of SERVERS) {
    const guesses = [
      await post(name, guess(1)),
      await post(name, guess(2)),
      await post(name, { authorization: 'Bearer x' }),
    ];

    expect(statuses(guesses)).toEqual([401, 401, 401]);
    expect(guesses[0]!.headers.get('www-authenticate')).toBe('Bearer');
    expectTooMany(await post(name, guess(4)));
    expectTooMany(await post(name, right));
    expect((await post(name)).status).toBe(200);
  }
});

test('exempt addresses are not counted', async () => {
  await open({ RATE_LIMIT_PUBLIC: '1', RATE_LIMIT_REFUSED: '1', RATE_LIMIT_EXEMPT: '10.1.2.3, 127.0.0.0/8' });

  expect(statuses(await times(3, () => post('centers')))).toEqual([200, 200, 200]);
  expect(statuses(await times(3, () => post('centers', { 'x-api-key': 'x' })))).toEqual([401, 401, 401]);
});

test('behind a load balancer the client is whom it names last; what the client wrote before counts for nothing', async () => {
  await open({ RATE_LIMIT_PUBLIC: '1', TRUST_PROXY: 'true' });
  const from = (list: string) => post('gateway', { 'x-forwarded-for': list });

  expect((await from('192.0.2.1')).status).toBe(200);
  expect((await from('192.0.2.2')).status).toBe(200);
  expectTooMany(await from('192.0.2.99, 192.0.2.1'));
});

test('without one, the header is not believed', async () => {
  await open({ RATE_LIMIT_PUBLIC: '1' });

  expect((await post('gateway', { 'x-forwarded-for': '192.0.2.1' })).status).toBe(200);
  expectTooMany(await post('gateway', { 'x-forwarded-for': '192.0.2.2' }));
});

test('an IPv6 client has its whole network to ask from, and is counted by it', async () => {
  await open({ RATE_LIMIT_PUBLIC: '1', TRUST_PROXY: 'true' });
  const from = (address: string) => post('gateway', { 'x-forwarded-for': address });

  expect((await from('2001:db8:1:1::1')).status).toBe(200);
  expectTooMany(await from('2001:db8:1:1:ffff::2'));
  expect((await from('2001:db8:1:2::1')).status).toBe(200);
});

test('metrics know operations by the names that they have, a hundred of them at most, and none that is long', async () => {
  await open({});
  const address = servers.address('centers');
  const named = (name: string) => postTo(address, `query ${name} { __typename }`);

  await named('A'.repeat(10_000));
  await ask(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query Real { __typename }', operationName: 'Claimed' }),
  });
  for (let at = 0; at < 110; at++) await named(`Name${at}`);
  const { body } = await ask(`${address}/metrics`);

  const names = new Set(
    [...String(body).matchAll(/graphql_operation_seconds_count\{operation="([^"]*)"/g)].map(([, name]) => name),
  );
  expect(names.size).toBeLessThanOrEqual(101);
  expect(names).toContain('other');
  expect(names).not.toContain('Claimed');
  expect(body).not.toContain('AAAA');
});
