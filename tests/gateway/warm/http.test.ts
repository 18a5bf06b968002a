import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mainQuery } from '../../support/corpus.ts';
import { tokenOf } from '../../support/callers.ts';
import { until } from '../../support/faulty-proxy.ts';
import { canKeep, openWarm, type Warm } from '../../support/warm.ts';

// What caches on the way, and clients, are told. Over sockets, and without a client that unpacks behind our back.

// What CORS adds stays in front.
const VARY = 'Origin, accept, accept-encoding, x-as-of, authorization, x-api-key';
const REFERENCE = '{ districts(first: 1) { totalCount pageInfo { hasNextPage } nodes { name } } }';
const MONEY = '{ programs { id } }';

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

describe.runIf(canKeep)('HTTP', () => {
  let warm: Warm;
  let port: number;
  beforeAll(async () => {
    warm = await openWarm({ CORS_ORIGINS: 'https://one.example,https://other.example' });
    await warm.gateway.listen({ host: '127.0.0.1', port: 0 });
    port = (warm.gateway.server.address() as AddressInfo).port;
  });
  afterAll(() => warm?.close());

  function send(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Got> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk as Buffer);
        resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) });
      });
      sent.on('error', reject).end(body);
    });
  }
  const get = (query: string, headers: Record<string, string> = {}) =>
    send('GET', `/graphql?query=${encodeURIComponent(query)}`, { 'apollo-require-preflight': 'true', ...headers });
  const post = (query: string, headers: Record<string, string> = {}) =>
    send('POST', '/graphql', { 'content-type': 'application/json', ...headers }, JSON.stringify({ query }));

  test('a GET with the tag of the body gets 304 and nothing else; after a write it gets the new one', async () => {
    const query = '{ district(ags: "05112") { name } }';
    const first = await get(query);
    const tag = first.headers.etag!;

    const same = await get(query, { 'if-none-match': `"other", W/${tag}` });
    await warm.renameDistrict('Another name');
    const changed = await get(query, { 'if-none-match': tag });

    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect(same.status).toBe(304);
    expect(same.body.length).toBe(0);
    expect(same.headers).toMatchObject({
      etag: tag,
      vary: VARY,
      'cache-control': first.headers['cache-control'],
      'x-request-id': expect.any(String),
    });
    expect(same.headers['content-type']).toBeUndefined();
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).not.toBe(tag);
    expect(changed.body.toString()).toContain('Another name');
  });

  test('a POST is answered whole, whatever it says it has', async () => {
    const { headers } = await post(MONEY);

    const again = await post(MONEY, { 'if-none-match': headers.etag! });

    expect(again.status).toBe(200);
    expect(again.headers.etag).toBe(headers.etag);
    expect(again.body.length).toBeGreaterThan(0);
  });

  test('equal bodies have equal tags, whoever made them', async () => {
    const answers = [await post(MONEY), await post(MONEY), await get(MONEY), await post(`${MONEY} # again`)];

    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
  });

  test.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
  ] as const)(
    '%s is made once and in the background; it holds the same, under a tag of its own',
    async (coding, open) => {
      const headers = { 'accept-encoding': coding };
      const plain = await post(mainQuery);
      let packed = await post(mainQuery, headers);
      await until('the variant is there', async () => {
        packed = await post(mainQuery, headers);
        return packed.headers['content-encoding'] === coding;
      });

      expect(open(packed.body).equals(plain.body)).toBe(true);
      expect(packed.body.length).toBeLessThan(plain.body.length / 5);
      expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
      expect(packed.headers.etag).toBe(plain.headers.etag!.replace(/"$/, `-${coding}"`));
      expect(packed.headers.vary).toBe(VARY);
      expect((await post(mainQuery)).headers['content-encoding']).toBeUndefined();
    },
  );

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['br;q=0.0, gzip;q=0', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['deflate', undefined],
    ['', undefined],
  ])('with Accept-Encoding "%s" a kept body comes as %s', async (accepted, coding) => {
    for (const each of ['br', 'gzip'])
      await until('both variants are there', async () => {
        return (await post(mainQuery, { 'accept-encoding': each })).headers['content-encoding'] === each;
      });

    const { headers } = await post(mainQuery, { 'accept-encoding': accepted });

    expect(headers['content-encoding']).toBe(coding);
  });

  test('a client with a compressed copy revalidates it, whatever it would take now', async () => {
    let tag = '';
    await until('the variant is there', async () => {
      tag = (await get(mainQuery, { 'accept-encoding': 'br' })).headers.etag!;
      return tag.endsWith('-br"');
    });

    const { status, headers } = await get(mainQuery, { 'if-none-match': tag });

    expect(status).toBe(304);
    expect(headers.etag).toBe(tag);
  });

  test('small bodies stay as they are', async () => {
    for (let index = 0; index < 5; index++) {
      const { headers } = await post(MONEY, { 'accept-encoding': 'br, gzip' });
      expect(headers['content-encoding']).toBeUndefined();
    }
  });

  test('what is known long beforehand may be used for a while, money and people never without asking', async () => {
    const token = await tokenOf(warm.databases.settings, 'center');
    const people = '{ center(id: "KI-05112") { volunteers(first: 1) { totalCount } } }';
    const told = async (query: string, headers = {}) => (await post(query, headers)).headers['cache-control'];

    expect(await told(REFERENCE, { 'x-as-of': '2016-01-22' })).toBe('public, max-age=300');
    expect(await told(REFERENCE, { ...token, 'x-as-of': '2016-01-22' })).toBe('private, max-age=300');
    expect(await told(MONEY)).toBe('public, no-cache');
    expect(await told(MONEY, token)).toBe('private, no-cache');
    expect(await told(`{ ${REFERENCE.slice(1, -1)} ${MONEY.slice(1)}`)).toBe('public, no-cache');
    expect(await told('{ viewer { id } }', token)).toBe('private, no-cache');
    expect(await told(people, token)).toBe('private, no-store');
    expect(await told('{ __schema { queryType { name } } }')).toBe('no-store');
    expect(await told('{ nothing }')).toBe('no-store');
    expect(await told('{ districts(first: 1000) { totalCount } }')).toBe('no-store');
    expect(await told('mutation { nothing }')).toBe('no-store');
  });

  test('errors bear no tag', async () => {
    for (const query of ['{ nothing }', '{ districts(first: 1000) { totalCount } }', '{']) {
      const { headers } = await post(query);
      expect(headers.etag).toBeUndefined();
    }
  });

  test('a GET that may come from any page is refused, kept or not', async () => {
    await get(MONEY);

    const { status } = await send('GET', `/graphql?query=${encodeURIComponent(MONEY)}`);

    expect(status).toBe(400);
  });
});
