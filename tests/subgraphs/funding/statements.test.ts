import { afterAll, beforeAll, expect, test } from 'vitest';
import { funding } from '../../../subgraphs/funding/subgraph.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';

let graph: SubgraphUnderTest;
let centers: object[];
let districts: object[];
beforeAll(async () => {
  graph = await openSubgraph(funding);
  const { data } = await graph.query(
    '{ allocations(first: 100, filter: { year: { eq: 2016 } }) { nodes { district { ags } center { id } } } }',
  );
  const distinct = (keys: (string | undefined)[]) => [...new Set(keys.filter(Boolean))];
  centers = distinct(data.allocations.nodes.map((node: any) => node.center?.id)).map((id) => ({
    __typename: 'Center',
    id,
  }));
  districts = distinct(data.allocations.nodes.map((node: any) => node.district.ags)).map((ags) => ({
    __typename: 'District',
    ags,
  }));
});
afterAll(() => graph.close());

/** The texts of the statements that a query over these entities runs. */
async function statements(of: object[], fragment: string): Promise<string[]> {
  const { data, errors } = await graph.query(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ${fragment} } }`,
    { of },
  );
  expect(errors).toBeUndefined();
  expect(data._entities).toHaveLength(of.length);
  return [...graph.statements].sort();
}

const DASHBOARD = `... on Center {
  id
  staffingIncrements {
    id fullTimeEquivalents purpose validFrom validTo annualAmount { cents currency }
    provenance { kind source { id title url } }
  }
  fundingSummary(year: 2016) {
    allocated { cents } applied { cents } approved { cents } paid { cents } used { cents }
  }
}`;

test('the dashboard costs three statements, for one center and for 49', async () => {
  const forOne = await statements(centers.slice(0, 1), DASHBOARD);
  const forAll = await statements(centers, DASHBOARD);

  expect(centers).toHaveLength(49);
  expect([forOne.length, forAll.length]).toEqual([3, 3]);
});

test('all that hangs below a district costs the same for one and for 53', async () => {
  const money = 'nodes { id amount { cents } part { id program { id } } center { id } } totalCount';
  const everything = `... on District {
    fundingSummary(year: 2016) { byProvenanceKind { kind allocated { cents } } }
    allocations(first: 2) { ${money} } grantApplications { ${money} } grants { ${money} } forwardings { ${money} }
    outcomes { id value }
  }`;

  const forOne = await statements([{ __typename: 'District', ags: '05170' }], everything);
  const forAll = await statements(districts, everything);

  expect(districts).toHaveLength(53);
  // A summary, four lists, outcomes; then part and program below each list that has any. One district lacks forwardings and more.
  expect(forAll).toHaveLength(14);
  expect(forOne.length).toBeLessThanOrEqual(forAll.length);
});

test('columns that nobody asks for are not read', async () => {
  await graph.query('{ grants(first: 1) { nodes { amount { cents } } } }');

  expect(graph.statements).toEqual([
    expect.stringMatching(/^select t\.id as `id`, t\.amount_cents as `amountCents` from grant_award t/),
  ]);
});

test('statistics are one statement, whatever they are grouped by', async () => {
  await graph.query(
    '{ fundingStatistics(groupBy: [DISTRICT, YEAR]) { groups { keys { value } district { ags } sums { grantCount } } total { grantCount } } }',
  );

  expect(graph.statements).toHaveLength(1);
});
