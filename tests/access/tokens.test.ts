import { createServer, type Server } from 'node:http';
import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { loadedSettings } from '../support/subgraph.ts';
import { openServers, SERVERS, type Servers } from '../support/all-servers.ts';

// Tokens of an identity provider, whose keys come over HTTP as they do in production.

const ISSUER = 'https://login.example.org';
const AUDIENCE = 'ki-nrw-test';
type Pair = { privateKey: CryptoKey; publicKey: CryptoKey; jwk: JWK };

let provider: Server;
let servers: Servers;
let pair: Pair;
let published: JWK[] = [];
let status = 200;
let asked = 0;

beforeAll(async () => {
  pair = await keyPair('first', 'RS256');
  published = [pair.jwk];
  provider = createServer((_, answer) => {
    asked++;
    answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const { port } = provider.address() as AddressInfo;
  servers = await openServers(
    loadedSettings({
      AUTH_JWKS_URL: `http://127.0.0.1:${port}/keys`,
      AUTH_ISSUER: ISSUER,
      AUTH_AUDIENCE: AUDIENCE,
    }),
  );
});
afterAll(async () => {
  await servers.close();
  await new Promise((resolve) => provider.close(resolve));
});
afterEach(() => {
  vi.useRealTimers();
  status = 200;
});

async function keyPair(kid: string, alg: string): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

const now = () => Math.floor(Date.now() / 1000);

/** A token that holds, but for what is told otherwise; a claim that is undefined is left out. */
function token(claims: Record<string, unknown> = {}, { privateKey, jwk }: Pair = pair): Promise<string> {
  const all = { iss: ISSUER, aud: AUDIENCE, sub: 'someone', role: 'ministry', exp: now() + 3600, ...claims };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new SignJWT(given).setProtectedHeader({ alg: jwk.alg!, kid: jwk.kid! }).sign(privateKey);
}

const bearer = (text: string) => ({ authorization: `Bearer ${text}` });
const VIEWER = '{ viewer { id role centerId scopes rateClass } __typename }';
const PUBLIC_FIELDS: Record<string, string> = {
  gateway: '{ centers { totalCount } }',
  centers: '{ centers { totalCount } }',
  funding: '{ programs { id } }',
  volunteers: '{ topics { code } }',
};

test.for(SERVERS)('%s: a token that holds tells who asks', async (server) => {
  const { status: code, body } = await servers.ask(server, VIEWER, bearer(await token()));

  expect(code).toBe(200);
  expect(body.data.viewer).toEqual({
    id: 'someone',
    role: 'MINISTRY',
    centerId: null,
    scopes: ['audit:read', 'applications:read', 'programs:write'],
    rateClass: 'STANDARD',
  });
});

test.for(SERVERS)('%s: a center’s token names its center', async (server) => {
  const { body } = await servers.ask(server, VIEWER, bearer(await token({ role: 'center', center: 'KI-05334002' })));

  expect(body.data.viewer).toMatchObject({
    role: 'CENTER',
    centerId: 'KI-05334002',
    scopes: expect.arrayContaining(['volunteers:read']),
  });
});

test.for(SERVERS)('%s: without a token the public is answered', async (server) => {
  const { status: code, body } = await servers.ask(server, PUBLIC_FIELDS[server]!);

  expect(code).toBe(200);
  expect(body.errors).toBeUndefined();
});

/** Header and payload, signed with anything by HMAC. */
function signedByHmac(secret: string, alg = 'HS256'): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: ISSUER, aud: AUDIENCE, sub: 'someone', role: 'admin', exp: now() + 3600 };
  const text = `${part({ alg, kid: 'first' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const unsigned = () =>
  new UnsecuredJWT({ role: 'admin' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject('someone')
    .setExpirationTime('1h')
    .encode();

const refused: Record<string, () => Promise<Record<string, string>> | Record<string, string>> = {
  'alg none': () => bearer(unsigned()),
  'HS256 with the public key as the secret': async () => bearer(signedByHmac(await exportSPKI(pair.publicKey))),
  'HS256 with the published JWK as the secret': () => bearer(signedByHmac(JSON.stringify(pair.jwk))),
  'RS256 in the header, an HMAC behind': async () => bearer(signedByHmac(await exportSPKI(pair.publicKey), 'RS256')),
  'another’s key under a known kid': async () => {
    const stranger = await keyPair('first', 'RS256');
    return bearer(await token({}, stranger));
  },
  'a key that is not published': async () => bearer(await token({}, await keyPair('unknown', 'ES256'))),
  'a key that the token brings along': async () => {
    const { privateKey, jwk } = await keyPair('mine', 'ES256');
    const claims = { iss: ISSUER, aud: AUDIENCE, sub: 'someone', role: 'admin', exp: now() + 3600 };
    return bearer(await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', jwk }).sign(privateKey));
  },
  'expired a minute ago': async () => bearer(await token({ exp: now() - 60 })),
  'not valid before the next minute': async () => bearer(await token({ nbf: now() + 60 })),
  'without an end': async () => bearer(await token({ exp: undefined })),
  'with an end that is text': async () => bearer(await token({ exp: 'tomorrow' as never })),
  'another issuer': async () => bearer(await token({ iss: 'https://login.example.com' })),
  'no issuer': async () => bearer(await token({ iss: undefined })),
  'another audience': async () => bearer(await token({ aud: 'ki-nrw' })),
  'no audience': async () => bearer(await token({ aud: undefined })),
  'no subject': async () => bearer(await token({ sub: undefined })),
  'an empty subject': async () => bearer(await token({ sub: '' })),
  'a subject that is no text': async () => bearer(await token({ sub: 7 as never })),
  'no role': async () => bearer(await token({ role: undefined })),
  'an unknown role': async () => bearer(await token({ role: 'minister' })),
  'a role that every object has': async () => bearer(await token({ role: 'constructor' })),
  'a list of roles': async () => bearer(await token({ role: ['admin'] })),
  'a center’s role without a center': async () => bearer(await token({ role: 'center' })),
  'a center’s role with no center’s id': async () =>
    bearer(await token({ role: 'center', center: "KI-05112' or 1=1" })),
  'another role with a center': async () => bearer(await token({ role: 'ministry', center: 'KI-05112' })),
  'a payload that was changed': async () => {
    const [header, , signature] = (await token()).split('.');
    const [, payload] = (await token({ role: 'admin' })).split('.');
    return bearer(`${header}.${payload}.${signature}`);
  },
  'no signature': async () => bearer((await token()).replace(/[^.]*$/, '')),
  garbage: () => bearer('a.b.c'),
  'a word': () => bearer('letmein'),
  'nothing after Bearer': () => ({ authorization: 'Bearer ' }),
  'an empty header': () => ({ authorization: '' }),
  'another scheme': () => ({ authorization: 'Basic YWRtaW46YWRtaW4=' }),
  'two tokens': async () => ({ authorization: `Bearer ${await token()}, Bearer ${await token()}` }),
  'a token and a key': async () => ({ ...bearer(await token()), 'x-api-key': 'kin_0' }),
  'an empty key beside a token': async () => ({ ...bearer(await token()), 'x-api-key': '' }),
  'an empty key': () => ({ 'x-api-key': '' }),
  'a key of the right form that is none': () => ({ 'x-api-key': `kin_${'0'.repeat(12)}_${'0'.repeat(64)}` }),
};

test.for(Object.entries(refused))('refused everywhere, and never a step down to the public: %s', async ([, make]) => {
  const headers = await make();

  for (const server of SERVERS) {
    const { status: code, headers: said, body } = await servers.ask(server, PUBLIC_FIELDS[server]!, headers);

    expect(code, server).toBe(401);
    expect(said['www-authenticate'], server).toBe('Bearer');
    expect(body.data, server).toBeUndefined();
    expect(
      body.errors!.map(({ extensions }) => extensions),
      server,
    ).toEqual([{ code: 'UNAUTHENTICATED' }]);
  }
});

test('a subgraph inside the gateway’s process verifies too, whatever the gateway found', async () => {
  for (const runtime of servers.graph.runtimes) {
    const request = { asOf: '2016-12-31', requestId: 'in-process', credentials: bearer(unsigned()) };
    const { data, errors } = await runtime.call({ query: '{ __typename }' }, request);

    expect(data).toBeUndefined();
    expect(errors!.map(({ extensions }) => extensions!['code'])).toEqual(['UNAUTHENTICATED']);
  }
});

test('a provider may sign with any of the other algorithms that are known', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  const pairs = await Promise.all(['ES256', 'PS256', 'EdDSA'].map((alg) => keyPair(`kid-${alg}`, alg)));
  published = [pair.jwk, ...pairs.map(({ jwk }) => jwk)];

  for (const other of pairs) {
    const { body } = await servers.ask('gateway', VIEWER, bearer(await token({}, other)));
    expect(body.data.viewer.id).toBe('someone');
  }
});

test('a new key is picked up within seconds, and a withdrawn one is refused in a quarter of an hour', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_200_000 });
  const [before, after] = [await keyPair('before', 'ES256'), await keyPair('after', 'ES256')];
  const day = { exp: now() + 86_400 };
  published = [before.jwk];
  expect((await servers.ask('centers', VIEWER, bearer(await token(day, before)))).status).toBe(200);

  published = [after.jwk];
  vi.setSystemTime(Date.now() + 6_000);
  expect((await servers.ask('centers', VIEWER, bearer(await token(day, after)))).status).toBe(200);

  vi.setSystemTime(Date.now() + 15 * 60_000);
  expect((await servers.ask('centers', VIEWER, bearer(await token(day, before)))).status).toBe(401);
  published = [pair.jwk];
});

test('a token that ends is refused from then on, though it was found good before', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_800_000 });
  const short = bearer(await token({ exp: now() + 30 }));
  expect((await servers.ask('funding', VIEWER, short)).status).toBe(200);

  vi.setSystemTime(Date.now() + 36_000);

  expect((await servers.ask('funding', VIEWER, short)).status).toBe(401);
});

test('keys are kept: many tokens are one question to the provider', async () => {
  await servers.ask('volunteers', VIEWER, bearer(await token({ sub: 'warm' })));
  const before = asked;

  for (let one = 0; one < 20; one++) await servers.ask('volunteers', VIEWER, bearer(await token({ sub: `nr-${one}` })));

  expect(asked).toBe(before);
});

test('a provider that does not answer is our fault, not the token’s: no data, and no word of its address', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 14_400_000 });
  status = 503;

  const { status: code, body } = await servers.ask('funding', PUBLIC_FIELDS['funding']!, bearer(await token()));

  expect(code).toBe(500);
  expect(body.data).toBeUndefined();
  expect(body.errors![0]!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|keys|JWKS/);
});
