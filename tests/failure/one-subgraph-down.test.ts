import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SUBGRAPHS, type SubgraphName } from '../../subgraphs/common/config.ts';
import { answering, until, type Fault } from '../support/faulty-proxy.ts';
import { canonical } from '../support/corpus.ts';
import type { Answer } from '../support/graph.ts';
import { openRemoteGraph, type RemoteGraph } from '../support/remote-graph.ts';

let graph: RemoteGraph;
beforeAll(async () => {
  graph = await openRemoteGraph();
});
afterAll(() => graph.close());

/** What each subgraph answers by itself, and below the centers. */
const QUERY = `query Whole {
  centers(first: 3) { totalCount nodes { id name fundingSummary(year: 2016) { approved { cents } } volunteering(year: 2016) { hours { value } } } }
  fundingStatistics(groupBy: [MODULE]) { groups { keys { value } } }
  topics { code }
}`;
const QUERY_OF: Record<SubgraphName, string> = {
  centers: '{ centers(first: 3) { totalCount nodes { id name } } }',
  funding: '{ programs { id } }',
  volunteers: '{ topics { code } }',
};

/** Ends as soon as the proxy's answer does: nothing here waits for a deadline, so that all of it can be tried everywhere. */
const POISON = '{"data":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}';
const NESTED_POISON = '{"data":{"centers":{"__proto__":{"polluted":true}},"_entities":[{"__proto__":{"polluted":1}}]}}';
const quick: Record<string, Fault> = {
  'resets the connection': (request) => request.socket.resetAndDestroy(),
  'resets in the middle of an answer': (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":{');
    setTimeout(() => request.socket.resetAndDestroy(), 20);
  },
  'answers garbage': answering('\u0000}{not json'),
  'answers HTML with 200': answering('<html><body>Bad gateway at 10.0.0.7</body></html>', 200, {
    'content-type': 'text/html',
  }),
  'answers half a body': (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"data":{"a":');
    setTimeout(() => request.socket.end(), 20);
  },
  'answers null': answering(null),
  'answers a list': answering([]),
  'answers an empty object': answering({}),
  'answers data that is a list': answering({ data: [{ id: 1 }] }),
  'answers data that is null, and no error': answering({ data: null }),
  'answers data that is text': answering({ data: 'centers' }),
  'answers errors that are none': answering({ data: {}, errors: 'many' }),
  'answers 500 with JSON': answering({ data: { centers: null } }, 500),
  'answers 503 with JSON': answering({ errors: [{ message: 'busy' }] }, 503),
  'sends elsewhere': answering('', 302, { location: 'http://127.0.0.1:1/graphql' }),
  'answers JSON as text': answering({ data: {} }, 200, { 'content-type': 'text/plain' }),
  'compresses unasked': answering(gzipSync('{"data":{}}'), 200, { 'content-encoding': 'gzip' }),
  'answers a bomb': answering(gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20)), 200, { 'content-encoding': 'gzip' }),
};

describe.each(SUBGRAPHS)('%s', (name) => {
  let whole: Answer;
  beforeAll(async () => {
    whole = await graph.query(QUERY);
    expect(whole.errors).toBeUndefined();
  });
  afterEach(async () => {
    graph.proxies[name].fail(null);
    await until(`${name} is back`, async () => (await graph.query(QUERY_OF[name])).errors === undefined, 15_000);
  });

  test.each(Object.entries(quick))('that %s leaves the others answered, and is back at once', async (_, fault) => {
    graph.proxies[name].fail(fault);
    const answer = await graph.query(QUERY);

    expectOnlyMissing(name, answer, whole);
  });

  test.each([
    ['a poisoned object', POISON],
    ['poison further down', NESTED_POISON],
  ])('that answers %s poisons nothing', async (_, text) => {
    graph.proxies[name].fail(answering(text));
    const answer = await graph.query(QUERY);

    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(answer.text).not.toContain('polluted');
    expectOnlyMissing(name, answer, whole);
  });

  test('that refuses connections leaves the others answered', async () => {
    await graph.proxies[name].goAway();
    const answer = await graph.query(QUERY);
    await graph.proxies[name].comeBack();

    expectOnlyMissing(name, answer, whole);
  });

  test.each([
    ['never answers', ((): void => {}) as Fault],
    [
      'stops in the middle of an answer',
      ((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"data":{');
      }) as Fault,
    ],
  ])('that %s costs three seconds and leaves the others answered', async (_, fault) => {
    graph.proxies[name].fail(fault);
    const answer = await graph.query(QUERY);

    expectOnlyMissing(name, answer, whole);
    expect(answer.ms).toBeLessThan(25_000);
  });

  test('that answers without end is cut off at 16 MiB', async () => {
    let sent = 0;
    graph.proxies[name].fail((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":{"x":"');
      const chunk = Buffer.alloc(256 * 1024, 0x78);
      const more = () => {
        while (sent < 256 * 1024 * 1024 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
        response.end('"}}');
      };
      more();
    });
    const answer = await graph.query(QUERY_OF[name]);

    expectTold(name, answer);
    // What lies in the buffers of the sockets comes on top.
    expect(sent).toBeLessThan(48 * 1024 * 1024);
  });

  test('that leaks what is internal is not quoted', async () => {
    const leak = {
      message: 'select * from secret at /srv/app/x.js:1:2 ECONNREFUSED 10.1.2.3:3306',
      path: ['/srv/app', 'select 1'],
      extensions: { stacktrace: ['at /srv/app/x.js'], exception: { sql: 'select * from secret' } },
    };
    const known = {
      message: 'Ask for less.',
      extensions: { code: 'LIMIT_EXCEEDED', exception: 'at /srv/app', limit: 'rows' },
    };
    const errors = [leak, { ...leak, extensions: { ...leak.extensions, code: 'ER_NO_SUCH_TABLE' } }, known];
    graph.proxies[name].fail(answering({ data: null, errors }));
    const answer = await graph.query(QUERY);

    expect(answer.text).not.toMatch(/secret|srv|select|ECONN|10\.1|ER_NO/);
    expect(answer.errors!.map(({ extensions }) => extensions['code'])).toContain('INTERNAL_SERVER_ERROR');
    expect(answer.errors!.find(({ message }) => message === 'Ask for less.')!.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'rows',
    });
    expectOthersAnswered(name, answer, whole);
    expectEveryMissingTold(answer, whole);
    expect(graph.lines.filter(({ level, requestId }) => level >= 50 && requestId === answer.requestId)).toHaveLength(1);
  });
});

describe.each(['funding', 'volunteers'] as const)('%s, asked for entities', (name) => {
  afterEach(async () => {
    graph.proxies[name].fail(null);
    await until(`${name} is back`, async () => (await graph.query(QUERY_OF[name])).errors === undefined, 15_000);
  });

  test.each([
    ['too few', { _entities: [{ fundingSummary: null, volunteering: null }] }],
    ['too many', { _entities: [{}, {}, {}, {}, {}] }],
    ['none', { _entities: null }],
    ['an object of them', { _entities: {} }],
    ['text for objects', { _entities: ['a', 'b', 'c'] }],
  ])('that answers %s leaves the centers whole', async (_, data) => {
    const field =
      name === 'funding' ? 'fundingSummary(year: 2016) { year }' : 'volunteering(year: 2016) { hours { value } }';
    graph.proxies[name].fail(answering({ data }));
    const answer = await graph.query(`{ centers(first: 3) { nodes { name ${field} } } }`);

    expect(answer.data.centers.nodes.map((node: { name: string }) => typeof node.name)).toEqual(
      Array(3).fill('string'),
    );
    expect(answer.errors!.length).toBeGreaterThanOrEqual(3);
    for (const error of answer.errors!) expect(error.path!.slice(0, 2)).toEqual(['centers', 'nodes']);
  });
});

test('the errors of two subgraphs down name both, however many there are', async () => {
  for (const name of ['funding', 'volunteers'] as const) graph.proxies[name].fail(answering('no'));
  const fields =
    'fundingSummary(year: 2016) { year } staffingIncrements { id } meetingPoints { totalCount } volunteering(year: 2016) { year }';
  const { data, errors, extensions } = await graph.query(`{ centers(first: 100) { nodes { name ${fields} } } }`);
  for (const name of ['funding', 'volunteers'] as const) graph.proxies[name].fail(null);

  expect(data.centers.nodes).toHaveLength(49);
  expect(errors!.length).toBe(100);
  expect(extensions.errorsLeftOut).toBeGreaterThan(0);
  expect(new Set(errors!.map((error) => error.extensions['subgraph']))).toEqual(new Set(['funding', 'volunteers']));
});

const OWN_ROOT: Record<SubgraphName, string> = {
  centers: 'centers',
  funding: 'fundingStatistics',
  volunteers: 'topics',
};

function expectOnlyMissing(name: SubgraphName, answer: Awaited<ReturnType<RemoteGraph['query']>>, whole: Answer): void {
  expectTold(name, answer);
  expectOthersAnswered(name, answer, whole);
  expectEveryMissingTold(answer, whole);
}

/** Errors name the subgraph and nothing else of it. */
function expectTold(name: SubgraphName, { errors, text }: Awaited<ReturnType<RemoteGraph['query']>>): void {
  expect(errors!.length).toBeGreaterThan(0);
  for (const { message, path, extensions } of errors!) {
    expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: name });
    expect(message).toBe(`The subgraph ${name} does not answer now. Ask again later.`);
    expect(path!.length).toBeGreaterThan(0);
  }
  expectNothingInternal(text);
}

function expectNothingInternal(text: string): void {
  for (const { port } of Object.values(graph.proxies)) expect(text).not.toContain(String(port));
  expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|socket|stack|node_modules|\.[jt]s:\d/);
}

function expectOthersAnswered(name: SubgraphName, { data }: Answer, whole: Answer): void {
  for (const other of SUBGRAPHS.filter((each) => each !== name && each !== 'centers')) {
    expect(canonical(data[OWN_ROOT[other]])).toBe(canonical(whole.data[OWN_ROOT[other]]));
  }
  if (name === 'centers') return expect(data.centers).toBeNull();
  const field = { funding: 'fundingSummary', volunteers: 'volunteering' }[name];
  const without = whole.data.centers.nodes.map((node: object) => ({ ...node, [field]: null }));
  expect(canonical(data.centers)).toBe(canonical({ ...whole.data.centers, nodes: without }));
}

/** Every null that the whole answer does not have is explained by an error at, above or below its place. */
function expectEveryMissingTold({ data, errors }: Answer, whole: Answer): void {
  const paths = (errors ?? []).map(({ path }) => path!.join('.'));
  const walk = (now: any, then: any, path: string): void => {
    if (now === null && then !== null) {
      expect(
        paths.some((told) => `${told}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${told}.`)),
        path,
      ).toBe(true);
    } else if (typeof then === 'object' && then !== null) {
      for (const key of Object.keys(then)) walk(now[key], then[key], path ? `${path}.${key}` : key);
    }
  };
  walk(data, whole.data, '');
}
