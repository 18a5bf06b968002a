import { afterAll, beforeAll, expect, test } from 'vitest';
import { funding } from '../../../subgraphs/funding/subgraph.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(funding);
});
afterAll(() => graph.close());

const SUMMARY = `{
  year allocated { cents } applied { cents } approved { cents } forwarded { cents } paid { cents } used { cents }
  byProvenanceKind { kind allocated { cents } applied { cents } approved { cents } forwarded { cents } }
}`;
const ENTITIES = `query ($of: [_Any!]!, $year: Int!) {
  _entities(representations: $of) {
    ... on Center { fundingSummary(year: $year) ${SUMMARY} }
    ... on District { fundingSummary(year: $year) ${SUMMARY} }
    ... on AdministrativeRegion { fundingSummary(year: $year) ${SUMMARY} }
  }
}`;

const center = (id: string) => ({ __typename: 'Center', id });
const district = (ags: string) => ({ __typename: 'District', ags });

async function summaries(year: number, ...of: object[]): Promise<any[]> {
  const { data, errors } = await graph.query(ENTITIES, { of, year });
  expect(errors).toBeUndefined();
  return data._entities.map((entity: { fundingSummary: unknown }) => entity.fundingSummary);
}

test('ceiling and grant are two amounts: Essen in 2016', async () => {
  const [essen] = await summaries(2016, center('KI-05113'));

  const part = {
    allocated: { cents: 2_000_000 + 21_244_600 },
    applied: null,
    approved: { cents: 21_238_200 },
    forwarded: null,
  };
  expect(essen).toEqual({
    year: 2016,
    ...part,
    paid: null,
    used: null,
    byProvenanceKind: [{ kind: 'DOCUMENTED', ...part }],
  });
});

test('each of the five districts without a center has a potential ceiling and no grant', async () => {
  const five = ['05154', '05166', '05554', '05558', '05566'];

  const found = await summaries(2016, ...five.map(district));

  expect(found).toHaveLength(5);
  for (const { allocated, approved } of found) {
    expect(allocated.cents).toBeGreaterThan(0);
    expect(approved).toBeNull();
  }
  const { data } = await graph.query(
    '{ allocations(filter: { centerId: { isNull: true } }) { nodes { potential center { id } district { ags } } } }',
  );
  expect(data.allocations.nodes).toEqual(five.map((ags) => ({ potential: true, center: null, district: { ags } })));
});

test('the Städteregion Aachen sums up its two centers', async () => {
  const [both, region, city] = await summaries(2016, district('05334'), center('KI-05334'), center('KI-05334002'));

  expect(region.allocated.cents).toBeGreaterThan(0);
  expect(city.allocated.cents).toBeGreaterThan(0);
  expect(both.allocated.cents).toBe(region.allocated.cents + city.allocated.cents);
});

test('documented money stands apart from modelled, and the kinds add up', async () => {
  const regions = ['051', '053', '055', '057', '059'].map((id) => ({ __typename: 'AdministrativeRegion', id }));

  const found = await summaries(2016, ...regions);

  for (const { allocated, byProvenanceKind } of found) {
    expect(byProvenanceKind.map(({ kind }: { kind: string }) => kind)).toEqual(['DOCUMENTED', 'MODELLED']);
    const [documented, modelled] = byProvenanceKind;
    expect(documented.allocated.cents + modelled.allocated.cents).toBe(allocated.cents);
  }
  const { data } = await graph.query(
    '{ allocations(first: 100, filter: { year: { eq: 2016 } }) { nodes { amount { cents } } } }',
  );
  const all = data.allocations.nodes.reduce((sum: number, { amount }: any) => sum + amount.cents, 0);
  expect(found.reduce((sum, { allocated }) => sum + allocated.cents, 0)).toBe(all);
});

test('nothing on record is null, not zero', async () => {
  const [unknown] = await summaries(2012, center('KI-05113'));

  expect(unknown).toMatchObject({
    allocated: null,
    applied: null,
    approved: null,
    forwarded: null,
    byProvenanceKind: [],
  });
});

test('a total of several years is in no summary of one year', async () => {
  const [in2016, in2017] = [
    (await summaries(2016, center('KI-05913')))[0],
    (await summaries(2017, center('KI-05913')))[0],
  ];
  const { data } = await graph.query(
    '{ forwardings(filter: { centerId: { eq: "KI-05913" } }) { nodes { year yearTo amount { cents } amountPrecision } } }',
  );

  expect([in2016.forwarded, in2017.forwarded]).toEqual([null, null]);
  expect(data.forwardings.nodes).toEqual([
    { year: 2016, yearTo: 2017, amount: { cents: 40_000_000 }, amountPrecision: 'ROUNDED' },
  ]);
});

test('only the stages asked for are read', async () => {
  await graph.query(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Center { fundingSummary(year: 2016) { year approved { cents } paid { cents } } } } }',
    { of: [center('KI-05113')] },
  );

  expect(graph.statements).toHaveLength(1);
  expect(graph.statements[0]).toContain('grant_award');
  expect(graph.statements[0]).not.toContain('allocation');
});

test('a year that cannot be is told to the client', async () => {
  const { errors } = await graph.query(ENTITIES, { of: [center('KI-05113')], year: 99999 });

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'year' });
});
