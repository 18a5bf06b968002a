import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from '../../gateway/gateway.ts';
import { httpClient } from '../../gateway/http-client.ts';
import { readSettings } from '../../subgraphs/common/config.ts';
import { textOf } from '../support/faulty-proxy.ts';
import { ask, capturedLog } from '../support/remote-graph.ts';

/** A subgraph of this test's own, which answers whatever it is told. */
async function ownSubgraph() {
  const own = { answer: {} as unknown, entities: undefined as unknown, asked: 0 };
  const server = createServer(async (request, response) => {
    own.asked += 1;
    const isForEntities = (await textOf(request)).includes('_entities');
    const body = isForEntities && own.entities !== undefined ? own.entities : own.answer;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { own, url, close: () => server.close() };
}

const { log, lines } = capturedLog();
let subgraphs: Record<'centers' | 'funding' | 'volunteers', Awaited<ReturnType<typeof ownSubgraph>>>;
let gateway: Awaited<ReturnType<typeof createGateway>>;
let url: string;

beforeAll(async () => {
  subgraphs = { centers: await ownSubgraph(), funding: await ownSubgraph(), volunteers: await ownSubgraph() };
  const clients = {
    centers: httpClient('centers', subgraphs.centers.url, log),
    funding: httpClient('funding', subgraphs.funding.url, log),
    volunteers: httpClient('volunteers', subgraphs.volunteers.url, log),
  };
  gateway = await createGateway({ settings: readSettings({ LOG_LEVEL: 'silent' }), clients, log });
  url = await gateway.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  for (const { close } of Object.values(subgraphs)) close();
  await gateway.close();
});

const center = (id: string, more = {}) => ({ __typename: 'Center', id, name: `Center ${id}`, ...more });
const CENTERS = '{ centers { nodes { id name fundingSummary(year: 2016) { approved { cents } } } } }';
const approved = { fundingSummary: { __typename: 'FundingSummary', approved: { cents: 1 } } };

const MASKED = 'INTERNAL_SERVER_ERROR';
const paths = ({ errors = [] }: Awaited<ReturnType<typeof ask>>) =>
  errors.map(({ path, extensions }) => [path!.join('.'), extensions['code']]);

test('a non-null value that is left out, or null, is an error with its path, and is logged once', async () => {
  subgraphs.centers.own.answer = { data: { centers: { nodes: [center('a'), { ...center('b'), name: null }] } } };
  subgraphs.funding.own.answer = { data: { _entities: [approved, approved] } };
  const answer = await ask(url, CENTERS);

  expect(answer.data).toEqual({ centers: null });
  expect(paths(answer)).toEqual([['centers.nodes.1.name', MASKED]]);
  expect(lines.filter(({ level, requestId }) => level >= 50 && requestId === answer.requestId)).toHaveLength(1);
});

test('a subgraph is asked once for it, though both executors look at the answer', async () => {
  const { own } = subgraphs.centers;
  own.answer = { data: { centers: { nodes: [{ ...center('a'), name: null }] } } };
  subgraphs.funding.own.answer = { data: { _entities: [approved] } };
  const query = CENTERS.replace('id name', 'name id');
  const first = await ask(url, query);
  own.asked = 0;

  const compiled = await ask(url, query);

  expect(own.asked).toBe(1);
  expect(compiled.data).toEqual(first.data);
  expect(paths(compiled)).toEqual(paths(first));
});

test('so it is where another subgraph fails at the same time', async () => {
  subgraphs.centers.own.answer = {
    data: { centers: { nodes: [center('a')] }, administrativeRegions: [{ id: '051' }] },
  };
  subgraphs.funding.own.answer = 'nothing';
  const answer = await ask(url, `{ administrativeRegions { name } ${CENTERS.slice(1)}`);

  expect(answer.data.administrativeRegions).toBeNull();
  expect(answer.data.centers.nodes).toEqual([{ id: 'a', name: 'Center a', fundingSummary: null }]);
  expect(paths(answer)).toEqual(
    expect.arrayContaining([
      ['administrativeRegions.0.name', MASKED],
      ['centers.nodes.0.fundingSummary', 'SUBGRAPH_UNAVAILABLE'],
    ]),
  );
});

test('so it is where the same subgraph tells of another error', async () => {
  subgraphs.centers.own.answer = {
    data: { administrativeRegions: [{ id: '051' }], informationEvents: null },
    errors: [{ message: 'No.', path: ['informationEvents'], extensions: { code: 'FORBIDDEN' } }],
  };
  const answer = await ask(url, '{ administrativeRegions { name } informationEvents { title } }');

  expect(answer.data).toEqual({ administrativeRegions: null, informationEvents: null });
  expect(paths(answer)).toEqual([
    ['informationEvents', 'FORBIDDEN'],
    ['administrativeRegions.0.name', MASKED],
  ]);
});

test('an error of the subgraph explains its null: it is not told twice', async () => {
  subgraphs.centers.own.answer = {
    data: { administrativeRegions: null },
    errors: [{ message: 'No.', path: ['administrativeRegions', 0, 'name'], extensions: { code: 'FORBIDDEN' } }],
  };
  const answer = await ask(url, '{ administrativeRegions { name } }');

  expect(paths(answer)).toEqual([['administrativeRegions.0.name', 'FORBIDDEN']]);
});

test('an entity value that is left out is an error at its place; the other entities are answered', async () => {
  subgraphs.centers.own.answer = { data: { centers: { nodes: [center('a'), center('b')] } } };
  subgraphs.funding.own.answer = { data: { _entities: [{ fundingSummary: { approved: {} } }, approved] } };
  const answer = await ask(url, CENTERS);

  expect(answer.data.centers.nodes.map((node: any) => node.fundingSummary)).toEqual([
    { approved: null },
    { approved: { cents: 1 } },
  ]);
  expect(paths(answer)).toEqual([['centers.nodes.0.fundingSummary.approved.cents', MASKED]]);
});

test.each([
  ['text for a list', { administrativeRegions: 'all' }, 'administrativeRegions'],
  ['a list for an object', { administrativeRegions: [[]] }, 'administrativeRegions.0'],
  ['text for an object', { administrativeRegions: ['x'] }, 'administrativeRegions.0'],
  ['an object for text', { administrativeRegions: [{ name: {} }] }, 'administrativeRegions.0.name'],
  ['a number for text', { administrativeRegions: [{ name: 5 }] }, 'administrativeRegions.0.name'],
  ['nothing at all', {}, 'administrativeRegions'],
])('%s is an error at its place, and the other subgraph is answered', async (_, data, path) => {
  subgraphs.centers.own.answer = { data };
  subgraphs.volunteers.own.answer = { data: { topics: [{ code: 'sports' }] } };
  const answer = await ask(url, '{ administrativeRegions { name } topics { code } }');

  expect(answer.data).toEqual({ administrativeRegions: null, topics: [{ code: 'sports' }] });
  expect(paths(answer)).toEqual([[path, MASKED]]);
});

test('a reference that nobody answers for is an error, not a silent null', async () => {
  const municipality = { __typename: 'Municipality', ags: '05112000' };
  subgraphs.volunteers.own.answer = { data: { meetingPoints: { nodes: [{ name: 'A', municipality }] } } };
  subgraphs.centers.own.entities = { data: { _entities: [null] } };
  const answer = await ask(url, '{ meetingPoints { nodes { name municipality { name } } } }');
  subgraphs.centers.own.entities = undefined;

  expect(answer.data.meetingPoints.nodes).toEqual([{ name: 'A', municipality: null }]);
  expect(paths(answer)).toEqual([['meetingPoints.nodes.0.municipality.name', MASKED]]);
});

test('what @skip leaves out is not missed, and fragments that repeat are followed', async () => {
  subgraphs.centers.own.answer = { data: { a: { nodes: [{ name: 'x' }] }, b: { nodes: [{ name: null }] } } };
  const query = `query ($no: Boolean = false) { a: centers { ...Part } b: centers { ...Part } }
    fragment Part on CenterConnection { nodes { name officialName @include(if: $no) } }`;
  const answer = await ask(url, query);

  expect(answer.data).toEqual({ a: { nodes: [{ name: 'x' }] }, b: null });
  expect(paths(answer)).toEqual([['b.nodes.0.name', MASKED]]);
});
