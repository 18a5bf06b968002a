import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { load } from '../../subgraphs/common/load.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { mainQuery } from '../support/corpus.ts';
import { newDatabases } from '../support/databases.ts';
import { openGraph, type Graph } from '../support/graph.ts';
import { loadedSettings } from '../support/subgraph.ts';

let graph: Graph;
beforeAll(async () => {
  // Or what repeats would cost no statement.
  graph = await openGraph(loadedSettings({ RESPONSE_CACHE: 'false' }));
});
afterAll(() => graph.close());

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('the main query tells of 49 centers, each with at least one post, and of 804 meeting points', async () => {
  const { data, errors } = await graph.query(mainQuery);

  const { nodes, totalCount } = data.centers;
  expect(errors).toBeUndefined();
  expect(totalCount).toBe(49);
  for (const node of nodes) {
    const posts = sum(node.staffingIncrements.map((each: any) => each.fullTimeEquivalents));
    expect(posts, node.name).toBeGreaterThanOrEqual(1);
    expect(node.fundingSummary.allocated.cents, node.name).toBeGreaterThan(0);
    expect(node.meetingPoints.nodes).toHaveLength(node.meetingPoints.totalCount);
  }
  expect(sum(nodes.map((node: any) => node.meetingPoints.totalCount))).toBe(804);
});

test('the day of the header holds in all three subgraphs at once; an argument overrides it', async () => {
  const query = `{
    centers(first: 100) { totalCount nodes {
      staffingIncrements { annualAmount { cents } }
      meetingPoints { totalCount }
      district { population }
    } }
    institutions { id }
    today: meetingPoints(asOf: "2026-11-23") { totalCount }
  }`;

  const { data } = await graph.query(query, undefined, { 'x-as-of': '2016-01-22' });

  const { nodes, totalCount } = data.centers;
  expect(totalCount).toBe(49);
  expect(nodes.every((node: any) => node.staffingIncrements.every((each: any) => each.annualAmount === null))).toBe(
    true,
  );
  expect(sum(nodes.map((node: any) => node.meetingPoints.totalCount))).toBeLessThan(804);
  expect(data.institutions.map(({ id }: any) => id)).toEqual(expect.arrayContaining(['mais', 'msw', 'kfi', 'laki']));
  expect(data.institutions.map(({ id }: any) => id)).not.toContain('mkjfgfi');
  expect(data.today.totalCount).toBe(804);
});

test('the budget of 2016 has both figures and the share for volunteering, each with its source', async () => {
  const { data } = await graph.query(
    '{ programs { id budgets(year: 2016) { purpose amountKind amount { cents } provenance { source { id } } } } }',
  );

  const { budgets } = data.programs.find(({ id }: any) => id === 'KOMM_AN_NRW');
  const told = budgets.map((each: any) => [
    each.purpose,
    each.amountKind,
    each.amount.cents,
    each.provenance.source.id,
  ]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['TOTAL', 'BUDGETED', 1_340_000_000, 'S-SGK15'],
      ['TOTAL', 'ANNOUNCED', 1_300_000_000, 'S-PR2016'],
      ['VOLUNTEERING', 'ANNOUNCED', 770_000_000, 'S-PR2016'],
    ]),
  );
});

test('districts without a center have money within reach; the Städteregion Aachen has two centers', async () => {
  const { data } = await graph.query(`{
    districts(filter: { hasCenter: false }) { nodes { shortName centers { id } fundingSummary(year: 2016) { allocated { cents } } } }
    district(ags: "05334") { centers { id } }
  }`);

  expect(data.districts.nodes.map(({ shortName }: any) => shortName)).toEqual([
    'Borken',
    'Coesfeld',
    'Kleve',
    'Steinfurt',
    'Viersen',
  ]);
  for (const node of data.districts.nodes) {
    expect(node.centers).toEqual([]);
    expect(node.fundingSummary.allocated.cents).toBeGreaterThan(0);
  }
  expect(data.district.centers.map(({ id }: any) => id)).toEqual(['KI-05334', 'KI-05334002']);
});

test('Muenster, Münster and munster find the same, places and meeting points', async () => {
  const query = `query ($text: String!) { search(text: $text) {
    centers { id } districts { ags } municipalities { ags } meetingPoints { id }
  } }`;

  const answers = await Promise.all(['Muenster', 'Münster', 'munster'].map((text) => graph.query(query, { text })));

  const [first, ...others] = answers.map(({ data }) => data.search);
  expect(first.centers).toEqual([{ id: 'KI-05515' }]);
  expect(first.meetingPoints.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
});

test('a wrong argument is told by name, through the gateway as well', async () => {
  const wrong = {
    '{ centers(first: 0) { totalCount } }': 'first',
    '{ centers(first: 101) { totalCount } }': 'first',
    '{ district(ags: "5112") { name } }': 'ags',
    '{ municipality(ags: "05112") { name } }': 'ags',
    '{ center(id: "Duisburg") { fundingSummary(year: 2016) { year } } }': 'id',
    '{ center(id: "KI-05112") { fundingSummary(year: 99999) { year } } }': 'year',
    '{ districts(filter: { population: { gte: 9, lte: 1 } }) { totalCount } }': 'population',
    '{ centers(after: "nonsense") { totalCount nodes { id } } }': 'after',
    '{ search(text: "x") { text } }': 'text',
  };

  for (const [query, argument] of Object.entries(wrong)) {
    const { errors } = await graph.query(query);
    expect(errors?.[0]?.extensions['code'], query).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message, query).toContain(argument);
  }
});

test('the main query costs eleven statements, and no more with ten times the data', async () => {
  const databases = newDatabases(inject('mysqlUrl'), { SAMPLE_SCALE: '10' });
  const larger = await openGraph(databases.settings);
  for (const { db, subgraph } of larger.runtimes) {
    await migrate(db);
    await load(db, subgraph.name, subgraph.data(databases.settings));
  }

  await graph.query(mainQuery);
  const { data } = await larger.query(mainQuery);

  expect(sum(data.centers.nodes.map((node: any) => node.meetingPoints.totalCount))).toBe(8040);
  expect(graph.statements).toHaveLength(11);
  expect(larger.statements).toHaveLength(11);
  await larger.close();
  await databases.drop();
});

test('after the later openings are imported, 22 January 2016 still has 49 centers and today has 54', async () => {
  const databases = newDatabases(inject('mysqlUrl'));
  const later = await openGraph(databases.settings);
  for (const { db, subgraph } of later.runtimes) {
    await migrate(db);
    await load(db, subgraph.name, subgraph.data(databases.settings));
    await load(db, subgraph.name, subgraph.imports['later-openings']!);
  }

  const { data } = await later.query(`{
    then: centers(asOf: "2016-01-22") { totalCount }
    july: centers(asOf: "2016-07-01") { totalCount }
    today: centers { totalCount }
    districts(filter: { hasCenter: false }) { totalCount }
    center(id: "KI-05554") { staffingIncrements { fullTimeEquivalents } }
  }`);

  expect([data.then.totalCount, data.july.totalCount, data.today.totalCount]).toEqual([49, 52, 54]);
  expect(data.districts.totalCount).toBe(0);
  expect(data.center.staffingIncrements).toEqual([{ fullTimeEquivalents: 1.5 }]);
  await later.close();
  await databases.drop();
});

test('every subgraph answers for every key that another one holds', async () => {
  const { danglingReferences } = await import('../../subgraphs/common/references.ts');

  expect(await danglingReferences(graph.runtimes)).toEqual([]);
  expect(subgraphs).toHaveLength(3);
});
