import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, openServers, postTo, SERVERS, type Servers } from '../support/servers.ts';

let servers: Servers;
beforeAll(async () => void (servers = await openServers({ CORS_ORIGINS: 'https://a.example, https://b.example' })));
afterAll(() => servers.close());

const JSON_BODY = { 'content-type': 'application/json' };
const NO_CSRF = { 'apollo-require-preflight': 'true' };
const OK = JSON.stringify({ query: '{ __typename }' });

/** What is refused, by its name: path, request, and the status and code of the answer. */
const REFUSED: Record<string, [string, RequestInit, number, string]> = {
  'an unknown path': ['/nowhere', {}, 404, 'NOT_FOUND'],
  'an unknown path of health': ['/health/dead', {}, 404, 'NOT_FOUND'],
  'POST where only GET is': ['/health/live', { method: 'POST' }, 404, 'NOT_FOUND'],
  'an address that is none': ['/%zz', {}, 400, 'BAD_USER_INPUT'],
  'an empty body': ['/graphql', { method: 'POST', headers: JSON_BODY, body: '' }, 400, 'BAD_USER_INPUT'],
  'half a body': ['/graphql', { method: 'POST', headers: JSON_BODY, body: '{"query":' }, 400, 'BAD_USER_INPUT'],
  null: ['/graphql', { method: 'POST', headers: JSON_BODY, body: 'null' }, 400, 'BAD_USER_INPUT'],
  'a poisoned prototype': [
    '/graphql',
    { method: 'POST', headers: JSON_BODY, body: '{"query":"{ __typename }","__proto__":{}}' },
    400,
    'BAD_USER_INPUT',
  ],
  'plain text': [
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: OK },
    415,
    'BAD_USER_INPUT',
  ],
  'a form': [
    '/graphql',
    { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) },
    415,
    'BAD_USER_INPUT',
  ],
  'a body of no type': ['/graphql', { method: 'POST', body: new TextEncoder().encode(OK) }, 415, 'BAD_USER_INPUT'],
  'a zipped body': [
    '/graphql',
    { method: 'POST', headers: { ...JSON_BODY, 'content-encoding': 'gzip' }, body: OK },
    415,
    'BAD_USER_INPUT',
  ],
  'an encoding nobody knows': [
    '/graphql',
    { method: 'POST', headers: { ...JSON_BODY, 'content-encoding': 'x' }, body: OK },
    415,
    'BAD_USER_INPUT',
  ],
  'an answer that is no JSON': [
    '/graphql',
    { method: 'POST', headers: { ...JSON_BODY, accept: 'text/html' }, body: OK },
    406,
    'BAD_USER_INPUT',
  ],
  PUT: ['/graphql', { method: 'PUT', headers: JSON_BODY, body: OK }, 405, 'BAD_USER_INPUT'],
  DELETE: ['/graphql', { method: 'DELETE' }, 405, 'BAD_USER_INPUT'],
  'GET as any page could send it': ['/graphql?query={__typename}', {}, 400, 'BAD_USER_INPUT'],
  'a mutation by GET': ['/graphql?query=mutation{__typename}', { headers: NO_CSRF }, 405, 'BAD_USER_INPUT'],
  'a day that is none': [
    '/graphql',
    { method: 'POST', headers: { ...JSON_BODY, 'x-as-of': '2016-02-30' }, body: OK },
    400,
    'BAD_USER_INPUT',
  ],
};
const refusals = SERVERS.flatMap((name) => Object.keys(REFUSED).map((what) => [name, what] as const));

test.for(refusals)('%s refuses %s, in the shape of GraphQL’s errors', async ([name, what]) => {
  const [path, init, status, code] = REFUSED[what]!;

  const answer = await ask(servers.address(name) + path, init);

  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  expect(answer.body).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code } }] });
  expect(answer.body).not.toHaveProperty('data');
  expectPlainHeaders(answer.headers);
});

const OPERATIONS: Record<string, [object, string | undefined]> = {
  'a subscription': [{ query: 'subscription { __typename }' }, 'query'],
  'a mutation, where there is none': [{ query: 'mutation { __typename }' }, 'query'],
  'an unknown operation name': [{ query: 'query A { __typename }', operationName: 'B' }, 'operationName'],
  'several operations without a name': [{ query: 'query A { __typename } query B { __typename }' }, 'operationName'],
  'no operation': [{ query: 'fragment F on Query { __typename }' }, undefined],
  'an empty query': [{ query: '' }, undefined],
  'a hash in place of a query': [
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    undefined,
  ],
};

// `centers` has no mutations; what it says to one is what every server without them says.
const asked = SERVERS.flatMap((name) => Object.keys(OPERATIONS).map((what) => [name, what] as const)).filter(
  ([name, what]) => name === 'centers' || !what.startsWith('a mutation'),
);

test.for(asked)('%s answers 400 rather than 500 to %s', async ([name, what]) => {
  const [operation, argument] = OPERATIONS[what]!;

  const { status, body } = await ask(`${servers.address(name)}/graphql`, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify(operation),
  });

  expect(status).toBe(what.startsWith('a hash') ? 200 : 400);
  expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', ...(argument && { argument }) });
});

/** Nothing about what the server is made of, and nothing that a browser could take for something else. */
function expectPlainHeaders(headers: Headers): void {
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/);
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('server')).toBeNull();
}

test.for(SERVERS)(
  '%s sends nosniff and a request id with everything, and never says what it is made of',
  async (name) => {
    const address = servers.address(name);
    const answers = await Promise.all([
      postTo(address, '{ __typename }'),
      ...['/health/live', '/health/ready', '/metrics', '/sdl', '/playground', '/'].map((path) => ask(address + path)),
    ]);

    for (const { headers } of answers) expectPlainHeaders(headers);
  },
);

test.for(SERVERS)('%s answers queries by GET, and HEAD and OPTIONS sensibly', async (name) => {
  const address = servers.address(name);
  const text = encodeURIComponent('query ($t: String!) { __type(name: $t) { name } }');

  const got = await ask(`${address}/graphql?query=${text}&variables={"t":"Query"}`, { headers: NO_CSRF });
  const options = await ask(`${address}/graphql`, { method: 'OPTIONS' });
  const head = await ask(`${address}/health/live`, { method: 'HEAD' });

  expect(got.status).toBe(200);
  expect(got.headers.get('cache-control')).toBe('no-store');
  expect(got.body.data).toEqual({ __type: { name: 'Query' } });
  expect(options.status).toBe(204);
  expect(head.status).toBe(200);
  expect(head.body).toBe('');
});

const preflight = (address: string, origin: string) =>
  ask(`${address}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
    },
  });

test.for(SERVERS)('%s lets pages of named origins ask, and no others', async (name) => {
  const address = servers.address(name);
  const asked = await preflight(address, 'https://b.example');
  const strange = await preflight(address, 'https://evil.example');
  const answered = await postTo(address, '{ __typename }', undefined, { origin: 'https://a.example' });
  const unread = await postTo(address, '{ __typename }', undefined, { origin: 'https://a.example.evil.example' });

  expect(asked.headers.get('access-control-allow-origin')).toBe('https://b.example');
  expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
  expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST');
  expect(asked.headers.get('vary')).toContain('Origin');
  expect(strange.headers.get('access-control-allow-origin')).toBeNull();
  expect(answered.headers.get('access-control-allow-origin')).toBe('https://a.example');
  expect(answered.headers.get('access-control-allow-credentials')).toBeNull();
  expect(answered.headers.get('access-control-expose-headers')).toContain('x-request-id');
  expect(unread.headers.get('access-control-allow-origin')).toBeNull();
  expect(unread.headers.get('vary')).toContain('Origin');
});

test('where no origin is named, none is allowed', async () => {
  const closed = await openServers();

  const { headers } = await preflight(closed.address('gateway'), 'https://a.example');
  await closed.close();

  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('access-control-allow-methods')).toBeNull();
});

/** What a server answers to bytes that are not quite HTTP. */
const raw = (address: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

test.for(SERVERS)('%s tells nothing of itself to what is no HTTP', async (name) => {
  const garbage = await raw(servers.address(name), 'GARBAGE\r\n\r\n');
  const headers = await raw(servers.address(name), `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`);

  expect(garbage).toMatch(/^HTTP\/1\.1 400 /);
  expect(headers).toMatch(/^HTTP\/1\.1 431 /);
  expect(garbage + headers).not.toMatch(/fastify|node|at \w+|\.js|\.ts/i);
});

const wrong = '{ centers(asOf: "soon") { totalCount } }';

test.for(['gateway', 'centers'] as const)('%s names the argument of a literal that cannot be used', async (name) => {
  const day = await postTo(servers.address(name), wrong);
  const inside = await postTo(servers.address(name), '{ centers(filter: { openedOn: { gte: 5 } }) { totalCount } }');
  const number = await postTo(servers.address(name), '{ centers(first: "5") { totalCount } }');

  expect(day.status).toBe(400);
  expect(day.body.errors).toEqual([
    {
      message: 'Date: give a calendar day such as 2016-01-22.',
      locations: [{ line: 1, column: 17 }],
      extensions: { code: 'BAD_USER_INPUT', argument: 'asOf' },
    },
  ]);
  expect(inside.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'filter.openedOn.gte' });
  expect(number.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
});

test.for([
  ['gateway', 'centers(asOf: $v)', 'Date', 'soon'],
  ['centers', 'centers(asOf: $v)', 'Date', 20160122],
  ['gateway', 'grants(filter: { amountCents: { gte: $v } })', 'SafeInt', '5'],
  ['funding', 'grants(filter: { amountCents: { gte: $v } })', 'SafeInt', 1.5],
  ['gateway', 'grants(filter: { amountCents: { gte: $v } })', 'SafeInt', 2 ** 53],
  ['gateway', 'centers(first: $v)', 'Int', '5'],
  ['gateway', 'centers(filter: $v)', 'CenterFilter', { nonsense: 1 }],
  ['centers', 'centers(filter: $v)', 'CenterFilter', []],
] as const)('%s names the variable that cannot be used: %s, %s, %o', async ([name, field, type, value]) => {
  const { status, body } = await postTo(servers.address(name), `query ($v: ${type}) { ${field} { totalCount } }`, {
    v: value,
  });

  expect(status).toBe(400);
  expect(body.errors[0].message).toMatch(/^Variable "\$v" got invalid value/);
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(body).not.toHaveProperty('data');
});

test('a client that asks for application/json by name gets 200 for what is wrong with its document, and 400 for limits', async () => {
  const address = servers.address('gateway');
  const plain = { accept: 'application/json' };

  expect((await postTo(address, wrong, undefined, plain)).status).toBe(200);
  expect((await postTo(address, '{', undefined, plain)).status).toBe(200);
  expect((await postTo(address, wrong, undefined, { accept: 'application/graphql-response+json' })).status).toBe(400);
  expect((await postTo(address, wrong, undefined, { accept: '*/*' })).status).toBe(400);
  expect((await postTo(address, `{ ${'__typename '.repeat(21)} }`, undefined, plain)).status).toBe(400);
  expect((await postTo(address, `{ ${'__typename '.repeat(2001)} }`, undefined, plain)).status).toBe(400);
  expect((await postTo(address, 'subscription { __typename }', undefined, plain)).status).toBe(400);
});

test('a subgraph that was asked directly goes on answering its gateway in the same process', async () => {
  const text = (alias: string) => `{ ${alias}: centers(first: 2) { totalCount nodes { id name } } }`;

  await postTo(servers.address('centers'), text('direct'));
  const { body } = await postTo(servers.address('gateway'), text('after'));

  expect(body.errors).toBeUndefined();
  expect(body.data.after.totalCount).toBe(49);
});
