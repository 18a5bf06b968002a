import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../../subgraphs/common/log.ts';
import { createSubgraphServer } from '../../subgraphs/common/server.ts';
import { raw, sql } from '../../subgraphs/common/sql.ts';
import { OWN_CENTER, tokenOf } from '../support/callers.ts';
import { openGraph, type Answer, type Graph } from '../support/graph.ts';
import { loadedSettings } from '../support/subgraph.ts';

// The role of a center reaches its own rows by every way, and nobody else's by any.

let graph: Graph;
let volunteers: FastifyInstance;
let headers: Record<string, string>;
let own: string[];
let others: string[];
const OTHER_CENTER = 'KI-05113';

beforeAll(async () => {
  const settings = loadedSettings();
  graph = await openGraph(settings);
  const runtime = graph.runtimes.find(({ subgraph }) => subgraph.name === 'volunteers')!;
  volunteers = await createSubgraphServer(runtime, settings, createLog('silent'));
  headers = await tokenOf(settings, 'center');
  const ids = async (operator: string) => {
    const where = sql`center_id ${raw(operator)} ${OWN_CENTER}`;
    const rows = await runtime.db.rows<{ id: string }>(sql`select id from volunteer where ${where} order by id`);
    return rows.map(({ id }) => id);
  };
  [own, others] = [await ids('='), await ids('<>')];
});
afterAll(async () => {
  await volunteers.close();
  await graph.close();
});

/** Asks the subgraph itself, as a partner does. */
async function direct(query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const answer = await volunteers.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  return answer.json();
}

const LIST = 'totalCount nodes { id center { id } } edges { node { id } }';

test('its own list is whole: every row on some page, and the count is theirs', async () => {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const query: string = `query ($after: String) { center(id: "${OWN_CENTER}") {
      volunteers(first: 100, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const { data } = await graph.query(query, { after }, headers);
    const page: any = data.center.volunteers;
    expect(page.totalCount).toBe(own.length);
    found.push(...page.nodes.map(({ id }: { id: string }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);

  expect(found).toEqual(own);
  expect(others.length).toBeGreaterThan(1000);
});

test('another center’s list is empty, rows and count, through the gateway and directly', async () => {
  const nested = await graph.query(`{ center(id: "${OTHER_CENTER}") { volunteers { ${LIST} } } }`, {}, headers);
  const below = await graph.query(
    '{ district(ags: "05113") { centers { id volunteers { totalCount nodes { id } } } } }',
    {},
    headers,
  );
  const asked = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Center { id volunteers { ${LIST} } } } }`;
  const entity = await direct(asked, { of: [{ __typename: 'Center', id: OTHER_CENTER }] });

  const empty = { totalCount: 0, nodes: [], edges: [] };
  expect(nested).toMatchObject({ data: { center: { volunteers: empty } } });
  expect(below.data.district.centers[0].volunteers).toEqual({ totalCount: 0, nodes: [] });
  expect(entity.data._entities[0].volunteers).toEqual(empty);
});

test('among all centers at once only its own has rows', async () => {
  const query = '{ centers(first: 100) { nodes { id volunteers(first: 1) { totalCount nodes { center { id } } } } } }';

  const { data, errors } = await graph.query(query, {}, headers);
  const filled = data.centers.nodes.filter(({ volunteers: page }: any) => page.totalCount || page.nodes.length);

  expect(errors).toBeUndefined();
  expect(filled).toEqual([
    { id: OWN_CENTER, volunteers: { totalCount: own.length, nodes: [{ center: { id: OWN_CENTER } }] } },
  ]);
});

test('by id: its own is found, another’s is null like one that is not there', async () => {
  const query = 'query ($id: ID!) { volunteer(id: $id) { id center { id } engagements { year month hours } } }';
  const mine = await graph.query(query, { id: own[0] }, headers);
  const notMine = await graph.query(query, { id: others[0] }, headers);
  const nowhere = await graph.query(query, { id: 'V-99999999' }, headers);

  expect(mine.data.volunteer).toMatchObject({ id: own[0], center: { id: OWN_CENTER } });
  expect(notMine).toEqual({ ...nowhere, data: { volunteer: null } });
});

test('as entities: its own are there, another’s are null, whatever they are mixed with', async () => {
  const ids = [others[0], own[0], others[1], own[1]];
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Volunteer { id status } } }';

  const { data, errors } = await direct(query, { of: ids.map((id) => ({ __typename: 'Volunteer', id })) });

  expect(errors).toBeUndefined();
  expect(data._entities.map((entity: any) => entity?.id ?? null)).toEqual([null, own[0], null, own[1]]);
});

test.for([
  ['by id', (ids: string[]) => ({ id: { in: ids } })],
  ['by what is not', () => ({ not: { id: { eq: 'V-00000' } } })],
  ['by one of two', (ids: string[]) => ({ or: [{ id: { in: ids } }, { status: { eq: 'ACTIVE' } }] })],
] as const)('no filter brings another’s row or count: %s', async ([, filterOf]) => {
  const filter = filterOf(others.slice(0, 50));
  const query = `query ($filter: VolunteerFilter, $center: ID!) { center(id: $center) {
    volunteers(first: 100, filter: $filter, orderBy: [{ field: STARTED_ON, direction: DESC }]) { totalCount nodes { id } } } }`;
  const { data: mine } = await graph.query(query, { filter, center: OWN_CENTER }, headers);
  const { data: theirs } = await graph.query(query, { filter, center: OTHER_CENTER }, headers);

  expect(mine.center.volunteers.totalCount).toBeLessThanOrEqual(own.length);
  expect(mine.center.volunteers.nodes.every(({ id }: { id: string }) => own.includes(id))).toBe(true);
  expect(theirs.center.volunteers).toEqual({ totalCount: 0, nodes: [] });
});

test('a cursor of the own list shows nothing of another’s', async () => {
  const first = await graph.query(
    `{ center(id: "${OWN_CENTER}") { volunteers(first: 1) { pageInfo { endCursor } } } }`,
    {},
    headers,
  );
  const after = first.data.center.volunteers.pageInfo.endCursor;
  const { data } = await graph.query(
    `query ($after: String) { center(id: "${OTHER_CENTER}") { volunteers(after: $after) { totalCount nodes { id } } } }`,
    { after },
    headers,
  );

  expect(data.center.volunteers).toEqual({ totalCount: 0, nodes: [] });
});

test('hours below a volunteer are those of the year that is asked for, and add up to the center’s public figure', async () => {
  const total = { hours: 0 };
  for (let at = 0; at < own.length; at += 100) {
    const of = own.slice(at, at + 100).map((id) => ({ __typename: 'Volunteer', id }));
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Volunteer { engagements(year: 2016) { year hours } none: engagements(year: 2015) { hours } } } }';
    const { data } = await direct(query, { of });
    for (const { engagements, none } of data._entities) {
      expect(none).toEqual([]);
      for (const { hours } of engagements) total.hours += hours;
    }
  }
  const { data } = await graph.query(
    `{ center(id: "${OWN_CENTER}") { volunteering(year: 2016) { hours { value } } } }`,
  );

  expect(total.hours).toBe(data.center.volunteering.hours.value);
});

test('public figures are the same for everybody: rights on rows do not touch them', async () => {
  const query = `{ volunteeringStatistics(groupBy: [CENTER]) { groups { keys { value } volunteers { value suppressed } hours { value } } }
    centers(first: 100) { nodes { id volunteering(year: 2016) { volunteers { value suppressed } hours { value suppressed } } } } }`;

  const forPublic = await graph.query(query);
  const forCenter = await graph.query(query, {}, headers);

  expect(forPublic.errors).toBeUndefined();
  expect(forCenter.data).toEqual(forPublic.data);
});

test.for(['granting_authority', 'ministry', 'coordination_office', 'admin'] as const)(
  '%s reads no single volunteer',
  async (role) => {
    const token = await tokenOf(loadedSettings(), role);
    const { data, errors } = await graph.query(`{ volunteer(id: "${own[0]}") { id } }`, {}, token);

    expect(data.volunteer).toBeNull();
    expect(errors!.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  },
);

test('what is refused is not read: no statement names a protected table, whichever way is tried', async () => {
  const ways = [
    '{ volunteer(id: "V-00001") { id status startedOn engagements { hours } } }',
    `{ center(id: "${OWN_CENTER}") { name volunteers { totalCount nodes { id status } edges { cursor node { id } } } } }`,
    '{ meetingPoints(first: 5) { nodes { id x: center { y: volunteers(filter: { status: { eq: ACTIVE } }) { totalCount } } } } }',
    '{ center(id: "KI-05112") { ...C } } fragment C on Center { volunteers { nodes { engagements { hours } } } }',
  ];
  const keys = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Volunteer { id } ... on Center { volunteers { totalCount } } } }`;
  const of = [
    ...own.slice(0, 3).map((id) => ({ __typename: 'Volunteer', id })),
    { __typename: 'Center', id: OWN_CENTER },
  ];
  const runtime = graph.runtimes.find(({ subgraph }) => subgraph.name === 'volunteers')!;

  for (const way of ways) {
    const { errors } = await graph.query(way);
    expect(errors!.every(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED')).toBe(true);
    expect(graph.statements.filter((text) => /\b(volunteer|engagement)\b/.test(text))).toEqual([]);
  }
  graph.statements.length = 0;
  const { data } = await runtime.call(
    { query: keys, variables: { of } },
    { asOf: '2016-12-31', requestId: 'not-read' },
  );
  expect(data!['_entities']).toEqual([null, null, null, { __typename: 'Center', volunteers: null }]);
  expect(graph.statements.filter((text) => /\b(volunteer|engagement)\b/.test(text))).toEqual([]);

  await graph.query(ways[1]!, {}, headers);
  expect(graph.statements.some((text) => /\bvolunteer\b/.test(text))).toBe(true);
});
