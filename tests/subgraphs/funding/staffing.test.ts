import { afterAll, beforeAll, expect, test } from 'vitest';
import { funding } from '../../../subgraphs/funding/subgraph.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(funding);
});
afterAll(() => graph.close());

const ENTITIES = `query ($of: [_Any!]!, $asOf: Date) {
  _entities(representations: $of) {
    ... on Center { id staffingIncrements(asOf: $asOf) { id fullTimeEquivalents purpose provenance { kind source { id } } } }
  }
}`;

const DAY = '2016-01-22';

interface Increment {
  id: string;
  fullTimeEquivalents: number;
  center: { id: string };
}

async function increments(asOf: string): Promise<Increment[]> {
  const { data } = await graph.query(
    'query ($asOf: Date) { staffingIncrements(asOf: $asOf, first: 100) { nodes { id fullTimeEquivalents center { id } } } }',
    { asOf },
  );
  return data.staffingIncrements.nodes;
}

test('each of the 49 centers has at least one more post on 22 January 2016', async () => {
  const ids = [...new Set((await increments(DAY)).map(({ center }) => center.id))];

  const { data } = await graph.query(ENTITIES, {
    of: ids.map((id) => ({ __typename: 'Center', id })),
    asOf: DAY,
  });

  expect(ids).toHaveLength(49);
  for (const { staffingIncrements } of data._entities) {
    const posts = staffingIncrements.map((increment: Increment) => increment.fullTimeEquivalents);
    expect(posts.reduce((sum: number, each: number) => sum + each, 0)).toBeGreaterThanOrEqual(1);
    expect(staffingIncrements[0]).toMatchObject({
      purpose: 'COORDINATION',
      provenance: { kind: 'DOCUMENTED', source: { id: 'S-PR2016' } },
    });
  }
});

test('a post counts from its first day on', async () => {
  const unna = async (asOf: string) =>
    (await increments(asOf)).filter(({ center }) => center.id === 'KI-05978').map((each) => each.fullTimeEquivalents);

  expect(await unna('2016-05-24')).toEqual([1]);
  expect(await unna('2016-05-25')).toEqual([1, 0.5]);
  expect(await unna('2015-12-31')).toEqual([]);
});

test('the day of the request counts where no argument names one', async () => {
  const query = '{ staffingIncrements { totalCount } }';

  const before = await graph.query(query, {}, '2015-12-31');
  const after = await graph.query(query, {}, DAY);

  expect(before.data.staffingIncrements.totalCount).toBe(0);
  expect(after.data.staffingIncrements.totalCount).toBe((await increments(DAY)).length);
});

test('a year of posts is worth the rate of the day, and nothing where no rate is documented', async () => {
  const { data } = await graph.query(`{
    staffingIncrements(first: 100) {
      nodes {
        fullTimeEquivalents
        today: annualAmount { cents currency }
        in2019: annualAmount(asOf: "2019-01-01") { cents }
        in2016: annualAmount(asOf: "2016-06-30") { cents }
        rateToday: annualAmountRate { id itemCode provenance { source { id } } }
        rate2019: annualAmountRate(asOf: "2019-01-01") { id }
        rate2016: annualAmountRate(asOf: "2016-06-30") { id }
      }
    }
  }`);

  for (const node of data.staffingIncrements.nodes) {
    const posts: number = node.fullTimeEquivalents;
    expect(node).toEqual({
      fullTimeEquivalents: posts,
      today: { cents: posts * 5_700_000, currency: 'EUR' },
      in2019: { cents: posts * 5_000_000 },
      in2016: null,
      rateToday: { id: 'I_POST-2022', itemCode: 'I_POST', provenance: { source: { id: 'S-BRA1' } } },
      rate2019: { id: 'I_POST-2018' },
      rate2016: null,
    });
  }
});

test.each([
  ['id', { eq: 'SI-KI-05978-2' }, 1],
  ['centerId', { in: ['KI-05978', 'KI-05334002'] }, 3],
  ['districtAgs', { eq: '05334' }, 3],
  ['administrativeRegionId', { eq: '057' }, 7],
  ['purpose', { eq: 'COORDINATION' }, 55],
  ['fullTimeEquivalents', { eq: 0.5 }, 2],
  ['fullTimeEquivalents', { gte: 0.6, lte: 1 }, 53],
  ['fullTimeEquivalents', { lte: 0.4 }, 0],
  ['provenanceKind', { eq: 'DOCUMENTED' }, 55],
])('increments are filtered by %s %o', async (field, asked, count) => {
  const { data, errors } = await graph.query(
    'query ($filter: StaffingIncrementFilter) { staffingIncrements(filter: $filter, first: 1) { totalCount } }',
    { filter: { [field]: asked } },
  );

  expect(errors).toBeUndefined();
  expect(data.staffingIncrements.totalCount).toBe(count);
});

test.each([
  ['ID', 'id'],
  ['CENTER', 'center'],
  ['FULL_TIME_EQUIVALENTS', 'fullTimeEquivalents'],
  ['VALID_FROM', 'validFrom'],
])('increments are ordered by %s, both ways', async (field, name) => {
  for (const direction of ['ASC', 'DESC']) {
    const { data } = await graph.query(
      `query ($orderBy: [StaffingIncrementOrder!]) {
        staffingIncrements(first: 100, orderBy: $orderBy) { nodes { id fullTimeEquivalents validFrom center { id } } }
      }`,
      { orderBy: [{ field, direction }] },
    );

    const values = data.staffingIncrements.nodes.map((node: any) => node[name].id ?? node[name]);
    const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(values).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
  }
});
