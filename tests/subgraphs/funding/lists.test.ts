import { afterAll, beforeAll, expect, test } from 'vitest';
import { funding } from '../../../subgraphs/funding/subgraph.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(funding);
});
afterAll(() => graph.close());

const LISTS = ['allocations', 'grantApplications', 'grants', 'forwardings', 'staffingIncrements', 'outcomes'];

/** All ids of a list, page by page. */
async function idsOf(list: string, first: number, orderBy: object[] = []): Promise<string[]> {
  const type = { staffingIncrements: 'StaffingIncrementOrder', outcomes: 'OutcomeOrder' }[list] ?? 'FundingOrder';
  const text = `query ($first: Int, $after: String, $orderBy: [${type}!]) {
    ${list}(first: $first, after: $after, orderBy: $orderBy) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
  }`;
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors }: any = await graph.query(text, { first, after, orderBy });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = data[list];
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) {
      expect(ids).toHaveLength(totalCount);
      return ids;
    }
    after = pageInfo.endCursor;
  }
}

test.each(LISTS)('paging %s shows every row once, whatever the order', async (list) => {
  const all = await idsOf(list, 100);

  for (const direction of ['ASC', 'DESC']) {
    const field = list === 'staffingIncrements' ? 'VALID_FROM' : 'YEAR';
    const paged = await idsOf(list, 7, [{ field, direction }]);
    expect(new Set(paged).size).toBe(paged.length);
    expect([...paged].sort()).toEqual([...all].sort());
  }
});

test.each([
  ['ID', (node: any) => node.id],
  ['YEAR', (node: any) => node.year],
  ['AMOUNT', (node: any) => node.amount.cents],
  ['DISTRICT', (node: any) => node.district.ags],
])('money is ordered by %s, both ways', async (field, valueOf) => {
  const nodes = 'nodes { id year amount { cents } district { ags } }';
  for (const direction of ['ASC', 'DESC']) {
    const { data } = await graph.query(
      `query ($orderBy: [FundingOrder!]) {
        allocations(first: 100, orderBy: $orderBy) { ${nodes} }
        grantApplications(orderBy: $orderBy) { ${nodes} }
        grants(orderBy: $orderBy) { ${nodes} }
        forwardings(orderBy: $orderBy) { ${nodes} }
      }`,
      { orderBy: [{ field, direction }] },
    );

    for (const list of ['allocations', 'grantApplications', 'grants', 'forwardings']) {
      const values = data[list].nodes.map(valueOf);
      const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(values).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
    }
  }
});

test.each([
  ['ID', 'id'],
  ['YEAR', 'year'],
  ['INDICATOR', 'indicator'],
  ['VALUE', 'value'],
])('outcomes are ordered by %s, both ways', async (field, name) => {
  for (const direction of ['ASC', 'DESC']) {
    const { data } = await graph.query(
      'query ($orderBy: [OutcomeOrder!]) { outcomes(orderBy: $orderBy) { nodes { id year indicator value } } }',
      { orderBy: [{ field, direction }] },
    );

    const values = data.outcomes.nodes.map((node: any) => node[name]);
    const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(values).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
  }
});

test.each([
  [{ id: { eq: 'OC-2016-LAND-PRINT_MEDIA' } }, 1],
  [{ scope: { eq: 'LAND' } }, 4],
  [{ scope: { in: ['DISTRICT', 'MUNICIPALITY'] } }, 18],
  [{ indicator: { eq: 'FORWARDING_RECIPIENTS' } }, 6],
  [{ year: { eq: 2016 } }, 12],
  [{ yearTo: { gte: 2018 } }, 5],
  [{ districtAgs: { eq: '05166' } }, 2],
  [{ districtAgs: { isNull: true } }, 4],
  [{ municipalityAgs: { isNull: false } }, 0],
  [{ provenanceKind: { in: ['DOCUMENTED'] } }, 22],
  [{ not: { or: [{ scope: { eq: 'LAND' } }, { year: { lte: 2016 } }] } }, 8],
])('outcomes are filtered by %o', async (filter, count) => {
  const { data, errors } = await graph.query(
    'query ($filter: OutcomeFilter) { outcomes(filter: $filter) { totalCount nodes { id } } }',
    { filter },
  );

  expect(errors).toBeUndefined();
  expect([data.outcomes.totalCount, data.outcomes.nodes.length]).toEqual([count, count]);
});

test('804 meeting points were set up in 2016, says the Land', async () => {
  const { data } = await graph.query(
    '{ outcomes(filter: { indicator: { eq: WELCOME_MEETING_POINTS_SET_UP } }) { nodes { scope district { ags } municipality { ags } year yearTo value valuePrecision provenance { source { id } } } } }',
  );

  expect(data.outcomes.nodes).toEqual([
    {
      scope: 'LAND',
      district: null,
      municipality: null,
      year: 2016,
      yearTo: 2016,
      value: 804,
      valuePrecision: 'EXACT',
      provenance: { source: { id: 'S-LAND1216' } },
    },
  ]);
});

test('a grant is found by its id, and an unknown one is null', async () => {
  const { data } = await graph.query(`{
    grant(id: "GR-2016-05113-II") {
      year yearTo program { name } part { code } module { id } costKind district { ags } center { id }
      amount { cents currency } amountPrecision decidedOn provenance { source { id title } }
    }
    unknown: grant(id: "no such grant") { id }
  }`);

  expect(data.grant).toMatchObject({
    year: 2016,
    yearTo: 2016,
    program: { name: 'KommAn-NRW' },
    part: { code: 'II' },
    module: null,
    costKind: 'LUMP_SUM',
    district: { ags: '05113' },
    center: { id: 'KI-05113' },
    amount: { cents: 21_238_200, currency: 'EUR' },
    amountPrecision: 'EXACT',
    decidedOn: null,
    provenance: { source: { id: 'S-ESSEN' } },
  });
  expect(data.unknown).toBeNull();
});

test('centers, districts and municipalities list their own money and numbers', async () => {
  const { data } = await graph.query(
    `query ($of: [_Any!]!) {
      _entities(representations: $of) {
        ... on Center { grants(first: 1) { totalCount nodes { id year } pageInfo { hasNextPage } } grantApplications { totalCount } }
        ... on District { allocations { totalCount } forwardings { nodes { id municipality { ags } } } outcomes(year: 2017) { indicator } }
        ... on Municipality { forwardings { nodes { id district { ags } center { id } recipientCount } } outcomes { id } }
      }
    }`,
    {
      of: [
        { __typename: 'Center', id: 'KI-05334' },
        { __typename: 'District', ags: '05958' },
        { __typename: 'Municipality', ags: '05978008' },
      ],
    },
  );

  const [center, district, municipality] = data._entities;
  expect(center).toEqual({
    grants: { totalCount: 5, nodes: [{ id: 'GR-2018-KI-05334-I-II', year: 2018 }], pageInfo: { hasNextPage: true } },
    grantApplications: { totalCount: 0 },
  });
  expect(district).toEqual({
    allocations: { totalCount: 1 },
    forwardings: { nodes: [] },
    // The first 18 months, so 2016 and 2017.
    outcomes: [{ indicator: 'INITIATIVES_FUNDED' }, { indicator: 'WELCOME_MEETING_POINTS' }],
  });
  expect(municipality).toEqual({
    forwardings: {
      nodes: [
        { id: 'FW-2017-05978008-II', district: { ags: '05978' }, center: { id: 'KI-05978' }, recipientCount: null },
      ],
    },
    outcomes: [],
  });
});

const district = (fields: string) =>
  `_entities(representations: [{ __typename: "District", ags: "05113" }]) { ... on District { ${fields} } }`;

test.each([
  ['a page of none', 'grants(first: 0) { totalCount }', 'first'],
  ['a page of 101', 'staffingIncrements(first: 101) { totalCount }', 'first'],
  ['a page of 101 below a district', district('grants(first: 101) { totalCount }'), 'first'],
  ['a cursor of another list', 'grants(after: "bm90IG91cnM") { totalCount nodes { id } }', 'after'],
  ['year 99999 in a filter', 'grants(filter: { year: { eq: 99999 } }) { totalCount }', 'filter.year'],
  ['year 99999 of outcomes', 'outcomes(filter: { not: { year: { in: [99999] } } }) { totalCount }', 'filter.not.year'],
  ['year 99999 of budgets', 'budgets(filter: { year: { lte: 99999 } }) { id }', 'filter.year'],
  ['year 99999 of a program', 'program(id: "KOMM_AN_NRW") { budgets(year: 99999) { id } }', 'year'],
  ['year 99999 below a district', district('outcomes(year: 99999) { id }'), 'year'],
  [
    'years the wrong way round',
    'allocations(filter: { year: { gte: 2017, lte: 2016 } }) { totalCount }',
    'filter.year',
  ],
  [
    'amounts the wrong way round',
    'forwardings(filter: { or: [{ amountCents: { gte: 2, lte: 1 } }] }) { totalCount }',
    'filter.or.0.amountCents',
  ],
  [
    'posts the wrong way round',
    'staffingIncrements(filter: { fullTimeEquivalents: { gte: 2, lte: 1 } }) { totalCount }',
    'filter.fullTimeEquivalents',
  ],
  [
    'a range the wrong way round in statistics',
    'fundingStatistics(groupBy: [YEAR], filter: { yearTo: { gte: 2017, lte: 2016 } }) { total { grantCount } }',
    'filter.yearTo',
  ],
])('%s is told to the client, with the argument', async (_, field, argument) => {
  const { errors } = await graph.query(`{ ${field} }`);

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
