import { afterAll, beforeAll, expect, test } from 'vitest';
import { volunteers } from '../../../subgraphs/volunteers/subgraph.ts';
import { complaints, entities } from '../../support/entities.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';

let graph: SubgraphUnderTest;
let centers: string[];
beforeAll(async () => {
  graph = await openSubgraph(volunteers);
  const { data } = await graph.query('{ meetingPointStatistics(groupBy: [CENTER]) { groups { center { id } } } }');
  centers = data.meetingPointStatistics.groups.map((group: any) => group.center.id);
});
afterAll(() => graph.close());

const onDay = async (asOf: string) =>
  (await graph.query('{ meetingPoints { totalCount } }', {}, asOf)).data.meetingPoints.totalCount;

test('804 meeting points today, fewer on the way there', async () => {
  const [before, june, december] = [await onDay('2016-01-22'), await onDay('2016-06-30'), await onDay('2016-12-05')];

  expect(await onDay('2026-11-23')).toBe(804);
  expect(december).toBe(804);
  expect(june).toBeLessThan(december);
  expect(before).toBeLessThan(june);
  expect(before).toBeGreaterThan(0);
});

test('an argument outranks the day of the request', async () => {
  const { data } = await graph.query('{ meetingPoints(asOf: "2016-12-31") { totalCount } }', {}, '2016-01-22');

  expect(data.meetingPoints.totalCount).toBe(804);
});

test('each of the 49 centers has a meeting point, the five districts without one have none', async () => {
  const without = ['05154', '05166', '05554', '05558', '05566'];

  const found = await entities(graph, 'District', 'ags', without, 'meetingPoints { totalCount nodes { id } }');

  expect(centers).toHaveLength(49);
  expect(found.map(({ meetingPoints }) => meetingPoints)).toEqual(without.map(() => ({ totalCount: 0, nodes: [] })));
});

const MAIN = `id
  meetingPoints(first: 100) { totalCount nodes { id name origin status municipality { ags } topics { code label } } }
  volunteering(year: 2016) { volunteers { value suppressed } hours { value suppressed } }`;

test('the main query costs four statements, for one center as for 49', async () => {
  const [one] = await entities(graph, 'Center', 'id', ['KI-05112'], MAIN);
  const forOne = graph.statements.length;
  const all = await entities(graph, 'Center', 'id', centers, MAIN);

  expect([forOne, graph.statements.length]).toEqual([4, 4]);
  expect(all.find(({ id }) => id === 'KI-05112')).toEqual(one);
  expect(all.reduce((sum, { meetingPoints }) => sum + meetingPoints.totalCount, 0)).toBe(804);
  expect(all.flatMap(({ meetingPoints }) => meetingPoints.nodes).every((node: any) => node.topics.length > 0)).toBe(
    true,
  );
});

test('everything below a list is read once for all rows', async () => {
  const below = `totalCount nodes { provider { name kind meetingPoints(first: 1) { totalCount } } languages openingHours { opensAt }
    center { id } district { ags volunteering(year: 2016) { volunteers { value } } } provenance { kind source { id } } }`;
  await graph.query(`{ meetingPoints(first: 1) { ${below} } }`);
  const forOne = graph.statements.length;

  const { data } = await graph.query(`{ meetingPoints(first: 100) { ${below} } }`);

  expect(data.meetingPoints.nodes).toHaveLength(100);
  expect(graph.statements).toHaveLength(forOne);
});

test('a count below each parent reads one row of each', async () => {
  const counted = await entities(graph, 'Center', 'id', centers, 'meetingPoints { totalCount }');

  expect(graph.statements).toHaveLength(1);
  expect(counted.reduce((sum, { meetingPoints }) => sum + meetingPoints.totalCount, 0)).toBe(804);
});

test('meeting points, topics and providers answer as entities and by id', async () => {
  const [point] = await entities(graph, 'MeetingPoint', 'id', ['MP-0001'], 'id name provider { id name }');
  const [topic] = await entities(graph, 'Topic', 'code', ['WASTE_SEPARATION'], 'code label description(lang: EN)');
  const { data } = await graph.query(
    `{ meetingPoint(id: "MP-0001") { id name provider { id name } } missing: meetingPoint(id: "MP-9999") { id }
       provider(id: "${point.provider.id}") { name } }`,
  );

  expect(data.meetingPoint).toEqual(point);
  expect(data.missing).toBeNull();
  expect(data.provider.name).toBe(point.provider.name);
  expect(topic).toEqual({
    code: 'WASTE_SEPARATION',
    label: 'Mülltrennung',
    description: 'What goes into which bin, and why.',
  });
});

test('an entity that is not there is null', async () => {
  expect(await entities(graph, 'MeetingPoint', 'id', ['MP-0001', 'MP-9999'], 'id')).toEqual([{ id: 'MP-0001' }, null]);
});

test('a search finds Münster however it is written', async () => {
  const texts = ['Münster', 'muenster', 'MUNSTER'];

  const found = await entities(
    graph,
    'SearchResults',
    'text',
    texts,
    'meetingPoints(first: 20) { id municipality { ags } }',
  );

  expect(found[0].meetingPoints.length).toBeGreaterThan(0);
  expect(found[0].meetingPoints.some((point: any) => point.municipality.ags === '05515000')).toBe(true);
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
});

test('every sample says that it is one', async () => {
  const { data } = await graph.query(
    `{ samples: meetingPoints(filter: { provenanceKind: { eq: SAMPLE } }, first: 1) {
         totalCount nodes { provenance { kind note source { id } } provider { provenance { kind } } } } }`,
  );

  expect(data.samples.totalCount).toBe(804);
  expect(data.samples.nodes[0].provenance).toMatchObject({ kind: 'SAMPLE', source: { id: 'S-SAMPLE' } });
  expect(data.samples.nodes[0].provenance.note).toContain('S-LAND1216');
  expect(data.samples.nodes[0].provider.provenance.kind).toBe('SAMPLE');
});

test('the topics of the founding text are documented, the others modelled', async () => {
  const { data } = await graph.query('{ topics { code label(lang: EN) provenance { kind } } }');

  const documented = data.topics.filter((topic: any) => topic.provenance.kind === 'DOCUMENTED');
  expect(data.topics).toHaveLength(11);
  expect(documented.map(({ label }: any) => label)).toEqual([
    'Encounter',
    'Equality of women and men',
    'Religions living together peacefully',
    'Local schools',
    'Sports clubs',
    'Waste separation',
  ]);
});

test('providers page, filter and order', async () => {
  const { data } = await graph.query(
    `{ clubs: providers(first: 100, filter: { kind: { eq: CLUB }, name: { contains: "koln" } }) { nodes { name kind } }
       last: providers(first: 2, orderBy: [{ field: ID, direction: DESC }]) { totalCount nodes { id } } all: providers { totalCount } }`,
  );

  expect(data.clubs.nodes).toEqual([{ name: 'Beispiel-Verein Köln', kind: 'CLUB' }]);
  expect(data.last.totalCount).toBe(data.all.totalCount);
  expect(data.last.nodes[0].id > data.last.nodes[1].id).toBe(true);
});

test.each([
  ['meetingPoint(id: "KI-05112") { id }', 'id'],
  ['provider(id: "MP-0001") { id }', 'id'],
  ['meetingPoints(first: 0) { totalCount }', 'first'],
  ['meetingPoints(first: 101) { nodes { id } }', 'first'],
  ['meetingPoints(after: "here") { nodes { id } }', 'after'],
  [
    'meetingPoints(filter: { supportedSince: { gte: "2016-07-01", lte: "2016-06-01" } }) { totalCount }',
    'filter.supportedSince',
  ],
  ['meetingPoints(near: { lat: 91, lon: 7, radiusKm: 5 }) { totalCount }', 'near.lat'],
  ['meetingPoints(near: { lat: 51, lon: -181, radiusKm: 5 }) { totalCount }', 'near.lon'],
  ['meetingPoints(near: { lat: 51, lon: 7, radiusKm: 0 }) { totalCount }', 'near.radiusKm'],
  ['meetingPoints(near: { lat: 51, lon: 7, radiusKm: 301 }) { nodes { id } }', 'near.radiusKm'],
  ['meetingPointStatistics(groupBy: []) { total }', 'groupBy'],
  ['meetingPointStatistics(groupBy: [TOPIC, TOPIC]) { total }', 'groupBy'],
  ['meetingPointStatistics(groupBy: [TOPIC, YEAR, ORIGIN]) { total }', 'groupBy'],
  ['volunteeringStatistics(groupBy: []) { groups { keys { value } } }', 'groupBy'],
  [
    'volunteeringStatistics(groupBy: [YEAR], filter: { year: { eq: 99999 } }) { groups { keys { value } } }',
    'filter.year',
  ],
])('%s is told to be wrong', async (field, argument) => {
  expect(await complaints(graph, `{ ${field} }`)).toEqual([['BAD_USER_INPUT', argument]]);
});

test('a year and a search text out of bounds are told in their place', async () => {
  const wrongYear = '{ meetingPoint(id: "MP-0001") { district { ags volunteering(year: 99999) { year } } } }';
  const wrongText =
    '{ _entities(representations: [{ __typename: "SearchResults", text: " " }]) { ... on SearchResults { meetingPoints { id } } } }';

  expect(await complaints(graph, wrongYear)).toEqual([['BAD_USER_INPUT', 'year']]);
  expect(await complaints(graph, wrongText)).toEqual([['BAD_USER_INPUT', 'text']]);
});
