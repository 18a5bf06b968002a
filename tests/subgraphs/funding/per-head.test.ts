import { afterAll, beforeAll, expect, test } from 'vitest';
import { centsPerHead } from '../../../subgraphs/funding/resolvers/funding-per-head.ts';
import { openGraph, type Graph } from '../../support/graph.ts';
import { loadedSettings } from '../../support/subgraph.ts';

// Money by inhabitants: funding knows the money, centers the people, and the gateway brings them together.

const graphs = new Map<string, Graph>();
beforeAll(async () => {
  graphs.set('compiled', await openGraph());
  graphs.set('Apollo’s executor', await openGraph(loadedSettings({ COMPILED_PLANS: 'false' })));
});
afterAll(async () => {
  for (const graph of graphs.values()) await graph.close();
});

const MONEY = 'allocated { cents } approved { cents } forwarded { cents } paid { cents }';
const BOTH = `ags population fundingSummary(year: 2016) { ${MONEY} } fundingPerHead(year: 2016) { ${MONEY} }`;

test('a sum for each head is in whole cents, a half rounded up; nothing on record stays nothing', () => {
  expect(centsPerHead(10, 4)).toBe(3);
  expect(centsPerHead(9, 4)).toBe(2);
  expect(centsPerHead(0, 4)).toBe(0);
  expect(centsPerHead(null, 4)).toBeNull();
  expect(centsPerHead(Number.MAX_SAFE_INTEGER, 1)).toBe(Number.MAX_SAFE_INTEGER);
});

test.for(['compiled', 'Apollo’s executor'])('%s: every district tells its money by its population', async (name) => {
  const { data, errors } = await graphs.get(name)!.query(`{ districts(first: 100) { nodes { ${BOTH} } } }`);

  expect(errors).toBeUndefined();
  expect(data.districts.nodes).toHaveLength(53);
  const wrong = data.districts.nodes.filter(({ population, fundingSummary, fundingPerHead }: any) =>
    Object.entries<{ cents: number } | null>(fundingSummary).some(
      ([stage, sum]) => fundingPerHead[stage]?.cents !== (sum ? Math.round(sum.cents / population) : undefined),
    ),
  );
  expect(wrong).toEqual([]);
  expect(data.districts.nodes.filter(({ fundingPerHead }: any) => fundingPerHead.allocated?.cents > 0)).toHaveLength(
    53,
  );
});

test.for(['compiled', 'Apollo’s executor'])('%s: the population need not be asked for', async (name) => {
  const of = (fields: string) => graphs.get(name)!.query(`{ district(ags: "05112") { ${fields} } }`);

  const alone = await of(`fundingPerHead(year: 2016) { ${MONEY} }`);

  expect(alone.data.district.fundingPerHead.allocated.cents).toBeGreaterThan(0);
  expect(alone.data.district.fundingPerHead).toEqual((await of(BOTH)).data.district.fundingPerHead);
});

test('on a day before the first population figure there is no answer, and no error', async () => {
  const { data, errors } = await graphs
    .get('compiled')!
    .query(`{ district(ags: "05112") { ${BOTH} } }`, {}, { 'x-as-of': '2012-01-01' });

  expect(errors).toBeUndefined();
  expect(data.district).toMatchObject({ population: null, fundingPerHead: null });
});

test('it is one statement for all districts, and the sums that are not asked for are not made', async () => {
  const graph = graphs.get('compiled')!;
  const statements = async (query: string) => {
    await graph.query(query);
    return [...graph.statements];
  };

  const one = await statements('{ district(ags: "05112") { ags fundingPerHead(year: 2016) { approved { cents } } } }');
  const all = await statements(
    '{ districts(first: 100) { nodes { ags fundingPerHead(year: 2016) { approved { cents } } } } }',
  );

  const ofMoney = (texts: string[]) => texts.filter((text) => text.includes('grant_award'));
  expect([ofMoney(one).length, ofMoney(all).length]).toEqual([1, 1]);
  expect(all.filter((text) => text.includes('allocation'))).toEqual([]);
});

test('asked of the subgraph itself: with the population it answers, without it or with nonsense it is null', async () => {
  const { runtimes } = graphs.get('compiled')!;
  const funding = runtimes.find(({ subgraph }) => subgraph.name === 'funding')!;
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on District { ags fundingPerHead(year: 2016) { allocated { cents } } } } }`;
  const answered = async (given: object) => {
    const variables = { of: [{ __typename: 'District', ags: '05112', ...given }] };
    return (await funding.call({ query, variables }, { asOf: '2026-11-24', requestId: 'test' })) as any;
  };

  expect((await answered({ population: 1 })).data._entities[0].fundingPerHead.allocated.cents).toBeGreaterThan(0);
  for (const population of [undefined, null, 0, -1, 0.5, 'many', {}]) {
    const { data, errors } = await answered({ population });
    expect(errors, String(population)).toBeUndefined();
    expect(data._entities[0], String(population)).toEqual({ ags: '05112', fundingPerHead: null });
  }
});
