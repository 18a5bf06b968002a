import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SUBGRAPHS } from '../../subgraphs/common/config.ts';
import { until, type Fault } from '../support/faulty-proxy.ts';
import { openRemoteGraph, type RemoteGraph } from '../support/remote-graph.ts';

let graph: RemoteGraph;
beforeAll(async () => {
  graph = await openRemoteGraph();
});
afterAll(() => graph.close());
afterEach(async () => {
  for (const name of SUBGRAPHS) graph.proxies[name].fail(null);
  const all = '{ programs { id } topics { code } administrativeRegions { id } }';
  await until('all are back', async () => (await graph.query(all)).errors === undefined, 15_000);
});

const never: Fault = () => {};
const TOPICS = '{ topics { code } }';

/** Texts that ask the same, but are not equal: equal requests under way would be one call. */
const unequal = (count: number, query: string): string[] =>
  Array.from({ length: count }, (_, at) => `${query} # ${at}`);

test('after five failures the circuit opens: calls stop and errors come at once; a probe closes it', async () => {
  const proxy = graph.proxies.volunteers;
  proxy.fail((request) => request.socket.resetAndDestroy());
  for (let index = 0; index < 5; index++) await graph.query(TOPICS);
  const before = proxy.calls;

  const answers = await Promise.all(unequal(50, TOPICS).map((query) => graph.query(query)));
  const during = proxy.calls - before;
  proxy.fail(null);
  await until('the circuit closes', async () => (await graph.query(TOPICS)).errors === undefined, 15_000);

  // A probe may have been due in between.
  expect(during).toBeLessThanOrEqual(1);
  for (const { errors } of answers) expect(errors![0]!.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
  const states = graph.lines.filter(({ msg }) => msg.startsWith('circuit')).map(({ msg }) => msg);
  expect(states).toEqual(['circuit opened', 'circuit closed']);
});

test('one probe at a time finds out whether a subgraph is back', async () => {
  const proxy = graph.proxies.volunteers;
  proxy.fail((request) => request.socket.resetAndDestroy());
  for (let index = 0; index < 5; index++) await graph.query(TOPICS);
  proxy.fail(never);
  const seen: number[] = [];
  await until('a probe was made', async () => {
    const before = proxy.calls;
    await Promise.all(unequal(20, TOPICS).map((query) => graph.query(query)));
    seen.push(proxy.calls - before);
    return seen.at(-1)! > 0;
  });

  // Twenty asked at once, and one of them found out for all.
  expect(seen.at(-1)).toBe(1);
});

test('at most 20 calls are in flight, others wait their turn, and all are answered', async () => {
  const proxy = graph.proxies.funding;
  proxy.mostAtOnce = 0;

  const answers = await Promise.all(unequal(60, '{ programs { id } }').map((query) => graph.query(query)));

  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  expect(proxy.mostAtOnce).toBeLessThanOrEqual(20);
});

test('whoever waits for a hanging subgraph is told within its deadline, and at most 20 calls hang', async () => {
  const proxy = graph.proxies.funding;
  proxy.mostAtOnce = 0;
  proxy.fail(never);

  const answers = await Promise.all(
    unequal(100, '{ programs { id } topics { code } }').map((query) => graph.query(query)),
  );

  expect(proxy.mostAtOnce).toBeLessThanOrEqual(20);
  for (const { data, errors, ms } of answers) {
    expect(data.topics.length).toBeGreaterThan(0);
    expect(errors![0]!.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'funding' });
    expect(ms).toBeLessThan(25_000);
  }
});

test('a whole request ends after ten seconds, with what is there', async () => {
  // Each hop of this plan is slow, but none is too slow by itself.
  const hops =
    'center { meetingPoints(first: 1) { nodes { center { name grants(first: 1) { nodes { center { name } } } } } } }';
  const query = `{ programs { id } grants(first: 1) { nodes { id ${hops} } } }`;
  expect((await graph.query(query)).errors).toBeUndefined();
  for (const name of SUBGRAPHS) graph.proxies[name].delayMs = 2700;

  const answer = await graph.query(query);
  for (const name of SUBGRAPHS) graph.proxies[name].delayMs = 0;

  expect(answer.data.programs.length).toBeGreaterThan(0);
  expect(answer.errors!.length).toBeGreaterThan(0);
  for (const { extensions, path } of answer.errors!) {
    expect(extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    expect(path!.length).toBeGreaterThan(1);
  }
  // Ten seconds, and what a busy machine adds to them.
  expect(answer.ms).toBeLessThan(25_000);
});
