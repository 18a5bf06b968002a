import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { load } from '../../../subgraphs/common/load.ts';
import { migrate } from '../../../subgraphs/common/migrate.ts';
import { raw } from '../../../subgraphs/common/sql.ts';
import { funding } from '../../../subgraphs/funding/subgraph.ts';
import { newDatabases, type Databases } from '../../support/databases.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';

let databases: Databases;
let graph: SubgraphUnderTest;
beforeAll(async () => {
  databases = newDatabases(inject('mysqlUrl'));
  graph = await openSubgraph(funding, databases.settings);
  await migrate(graph.db);
  await load(graph.db, 'funding', funding.data(databases.settings));
  await load(graph.db, 'funding', funding.imports['later-openings']!);
});
afterAll(async () => {
  await graph.close();
  await databases.drop();
});

test('with the later openings, 54 centers have a post, each from its opening on', async () => {
  const centersOn = async (asOf: string) => {
    const { data } = await graph.query(
      'query ($asOf: Date) { staffingIncrements(asOf: $asOf, first: 100) { nodes { center { id } } } }',
      { asOf },
    );
    return new Set(data.staffingIncrements.nodes.map(({ center }: any) => center.id)).size;
  };

  expect(await centersOn('2016-01-22')).toBe(49);
  expect(await centersOn('2016-06-30')).toBe(52);
  expect(await centersOn('2018-09-01')).toBe(54);
});

test('Borken had no ceiling of its own in 2016, and yet a grant', async () => {
  const { data } = await graph.query(`{
    grant(id: "GR-2016-05554-II") { amount { cents } center { id } }
    fundingStatistics(groupBy: [CENTER], filter: { districtAgs: { eq: "05554" }, year: { eq: 2016 } }) {
      groups { keys { value } sums { allocationCount grantCount } }
    }
  }`);

  expect(data.grant).toEqual({ amount: { cents: 16_108_800 }, center: { id: 'KI-05554' } });
  expect(data.fundingStatistics.groups).toEqual([
    { keys: [{ value: null }], sums: { allocationCount: 1, grantCount: 0 } },
    { keys: [{ value: 'KI-05554' }], sums: { allocationCount: 0, grantCount: 1 } },
  ]);
});

test('loading again changes nothing', async () => {
  const again = await load(graph.db, 'funding', [
    ...funding.data(databases.settings),
    ...funding.imports['later-openings']!,
  ]);

  expect(again).toBe(0);
});

test.each([
  ['program', 'id', 'program_part', 'program_id'],
  ['program_part', 'id', 'funding_module', 'program_part_id'],
  ['program_part', 'id', 'lump_sum_rate', 'program_part_id'],
  ['funding_module', 'id', 'lump_sum_rate', 'module_id'],
  ...['budget', 'allocation', 'grant_application', 'grant_award', 'forwarding'].flatMap((table) => [
    ['program', 'id', table, 'program_id'],
    ['program_part', 'id', table, 'program_part_id'],
  ]),
])('%s.%s has what %s.%s names', async (owner, key, table, column) => {
  const dangling = await graph.db.rows(
    raw(
      `select ${column} from ${table} where ${column} is not null and ${column} not in (select ${key} from ${owner})`,
    ),
  );

  expect(dangling).toEqual([]);
});

test.each(['allocation', 'grant_application', 'grant_award', 'forwarding'])(
  'in %s the center lies in the district, and years run forwards',
  async (table) => {
    const wrong = await graph.db.rows(
      raw(`select id from ${table} where substr(center_id, 4, 5) <> district_ags or year_to < year`),
    );

    expect(wrong).toEqual([]);
  },
);

test('a bad line is told with file, line, column and what was expected', () => {
  const [allocations] = funding.data(databases.settings).filter(({ file }) => file === 'allocations.csv');
  const header =
    'id,year,program_id,program_part_id,cost_kind,district_ags,center_id,amount_cents,amount_precision,potential,provenance_kind,source,certainty,note';

  expect(() =>
    allocations!.rowsOf(`${header}\nAL-1,2016,KOMM_AN_NRW,,,05112,KI-05112,1.5,EXACT,false,DOCUMENTED,S-PR2016,,\n`),
  ).toThrow(
    'allocations.csv line 2, column amount_cents: expected an amount in whole cents, without point or sign, found "1.5"',
  );
});
