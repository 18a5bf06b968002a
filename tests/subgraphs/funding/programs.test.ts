import { afterAll, beforeAll, expect, test } from 'vitest';
import { funding } from '../../../subgraphs/funding/subgraph.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(funding);
});
afterAll(() => graph.close());

const budget = (purpose: string, amountKind: string, cents: number, source: string) => ({
  purpose,
  amountKind,
  amount: { cents, currency: 'EUR' },
  provenance: { kind: 'DOCUMENTED', source: { id: source } },
});

test('2016 shows what was announced, what was budgeted, and the share for volunteering, each with its source', async () => {
  const fields = 'purpose amountKind amount { cents currency } provenance { kind source { id } }';

  const { data } = await graph.query(`{
    budgets(filter: { year: { eq: 2016 } }) { ${fields} }
    program(id: "KOMM_AN_NRW") { budgets(year: 2016) { ${fields} } }
  }`);

  expect(data.budgets).toEqual([
    budget('TOTAL', 'ANNOUNCED', 1_300_000_000, 'S-PR2016'),
    budget('TOTAL', 'BUDGETED', 1_340_000_000, 'S-SGK15'),
    budget('VOLUNTEERING', 'ANNOUNCED', 770_000_000, 'S-PR2016'),
  ]);
  expect(data.program.budgets).toEqual(data.budgets);
});

test.each([
  [{ id: { eq: 'BU-2017-KOMM_AN_NRW-II-BUDGETED' } }, 1],
  [{ programId: { eq: 'KOMM_AN_NRW' } }, 5],
  [{ partId: { eq: 'KOMM_AN_NRW-II' } }, 1],
  [{ partId: { isNull: true } }, 8],
  [{ year: { gte: 2016, lte: 2017 } }, 5],
  [{ purpose: { in: ['VOLUNTEERING', 'PART'] } }, 2],
  [{ amountKind: { eq: 'ANNOUNCED' } }, 2],
  [{ amountCents: { gte: 1_300_000_000 } }, 3],
  [{ provenanceKind: { eq: 'MODELLED' } }, 0],
  [{ or: [{ year: { eq: 2012 } }, { year: { eq: 2013 } }] }, 2],
  [{ and: [{ year: { eq: 2016 } }, { not: { purpose: { eq: 'TOTAL' } } }] }, 1],
])('budgets are filtered by %o', async (filter, count) => {
  const { data, errors } = await graph.query('query ($filter: BudgetFilter) { budgets(filter: $filter) { id } }', {
    filter,
  });

  expect(errors).toBeUndefined();
  expect(data.budgets).toHaveLength(count);
});

test('KommAn-NRW has four parts, and part II the modules A to D', async () => {
  const { data } = await graph.query(`{
    program(id: "KOMM_AN_NRW") {
      name predecessorOf { id } predecessors { id predecessorOf { id } }
      parts { code label(lang: EN) recipient modules { id label description(lang: EN) part { id } } }
    }
    programs { id }
    unknown: program(id: "NONE") { id }
  }`);

  const [one, two, three, four] = data.program.parts;
  expect([one, two, three, four].map(({ code }) => code)).toEqual(['I', 'II', 'III', 'IV']);
  expect(one.label).toBe('Strengthening the integration centers');
  expect(two.modules.map(({ id }: { id: string }) => id)).toEqual(['A', 'B', 'C', 'D']);
  expect(two.modules[0]).toMatchObject({ label: 'Ankommenstreffpunkte', part: { id: 'KOMM_AN_NRW-II' } });
  expect(four.recipient).toBeNull();
  expect(data.program.predecessors).toEqual([
    { id: 'EHRENAMT_FLUECHTLINGSHILFE', predecessorOf: { id: 'KOMM_AN_NRW' } },
    { id: 'ZUSAMMENKOMMEN_VERSTEHEN', predecessorOf: { id: 'KOMM_AN_NRW' } },
  ]);
  expect(data.programs).toHaveLength(5);
  expect(data.unknown).toBeNull();
});

test('a rate holds from its first day to its last', async () => {
  const { data } = await graph.query(`{
    in2017: lumpSumRates(itemCode: "I_POST", asOf: "2017-12-31") { id }
    in2021: lumpSumRates(itemCode: "I_POST", asOf: "2021-12-31") { amount { cents } unit }
    in2022: lumpSumRates(itemCode: "I_POST", asOf: "2022-01-01") { amount { cents } cap(lang: EN) }
    ever: lumpSumRateHistory(itemCode: "I_POST") { id validFrom validTo }
    all: lumpSumRateHistory { id }
    moduleA: lumpSumRates(moduleId: "A", asOf: "2020-01-01") { id costKind module { id } part { id } }
    partIII: lumpSumRates(partId: "KOMM_AN_NRW-III") { id module { id } }
  }`);

  expect(data.in2017).toEqual([]);
  expect(data.in2021).toEqual([{ amount: { cents: 5_000_000 }, unit: 'POST_YEAR' }]);
  expect(data.in2022).toEqual([{ amount: { cents: 5_700_000 }, cap: 'At most 114,000 EUR per center' }]);
  expect(data.ever).toEqual([
    { id: 'I_POST-2018', validFrom: '2018-01-01', validTo: '2021-12-31' },
    { id: 'I_POST-2022', validFrom: '2022-01-01', validTo: null },
  ]);
  expect(data.all).toHaveLength(16);
  expect(data.moduleA).toEqual(
    ['A_EQUIPMENT-2019-12', 'A_RENOVATION-2019-12'].map((id) => ({
      id,
      costKind: 'LUMP_SUM',
      module: { id: 'A' },
      part: { id: 'KOMM_AN_NRW-II' },
    })),
  );
  expect(data.partIII).toEqual([{ id: 'III_MATERIAL-2022', module: null }]);
});

test('modules and parts show their rates of the day', async () => {
  const { data } = await graph.query(
    `{ program(id: "KOMM_AN_NRW") { parts { code lumpSumRates { id } modules { id lumpSumRates { id } } } } }`,
    {},
    '2020-01-01',
  );

  const [one, two] = data.program.parts;
  expect(one.lumpSumRates).toEqual([{ id: 'I_MATERIAL_2-2016' }, { id: 'I_POST-2018' }]);
  expect(two.modules[0].lumpSumRates).toEqual([{ id: 'A_EQUIPMENT-2019-12' }, { id: 'A_RENOVATION-2019-12' }]);
  expect(two.modules[1].lumpSumRates).toEqual([]);
});
