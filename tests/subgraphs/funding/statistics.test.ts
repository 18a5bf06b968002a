import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { funding } from '../../../subgraphs/funding/subgraph.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';
import { anyFilter, matches, type Filter, type MoneyRow } from './filters.ts';

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(funding);
});
afterAll(() => graph.close());

const DIMENSIONS = [
  'ADMINISTRATIVE_REGION',
  'DISTRICT',
  'CENTER',
  'YEAR',
  'PROGRAM',
  'PART',
  'MODULE',
  'COST_KIND',
  'PROVENANCE_KIND',
];
const STAGES = {
  allocations: ['allocated', 'allocationCount'],
  grantApplications: ['applied', 'applicationCount'],
  grants: ['approved', 'grantCount'],
  forwardings: ['forwarded', 'forwardingCount'],
} as const;
const ROW = `totalCount nodes {
  id year yearTo program { id } part { id } module { id } costKind district { ags } center { id } amount { cents }
  provenance { kind }
}`;
const SUMS =
  'allocated { cents } applied { cents } approved { cents } forwarded { cents } allocationCount applicationCount grantCount forwardingCount';
const LISTS_AND_SUMS = `query ($filter: FundingFilter, $groupBy: [FundingDimension!]!) {
  ${Object.keys(STAGES)
    .map((list) => `${list}(first: 100, filter: $filter) { ${ROW} }`)
    .join('\n')}
  fundingStatistics(groupBy: $groupBy, filter: $filter) { groups { keys { dimension value } sums { ${SUMS} } } total { ${SUMS} } }
}`;

async function ask(filter: Filter, groupBy: string[]) {
  const { data, errors } = await graph.query(LISTS_AND_SUMS, { filter, groupBy });
  expect(errors).toBeUndefined();
  return data;
}

const sumOf = (rows: readonly MoneyRow[]) =>
  rows.length ? { cents: rows.reduce((sum, { amount }) => sum + amount.cents, 0) } : null;

/** The sums of the lists, as the statistics should have them. */
const sumsOf = (data: Record<string, { nodes: MoneyRow[] }>, keep: (row: MoneyRow) => boolean = () => true) =>
  Object.fromEntries(
    Object.entries(STAGES).flatMap(([list, [amount, count]]) => {
      const rows = data[list]!.nodes.filter(keep);
      return [
        [amount, sumOf(rows)],
        [count, rows.length],
      ];
    }),
  );

/** The value that a row has in a dimension. */
const VALUE: Record<string, (row: MoneyRow) => string | null> = {
  ADMINISTRATIVE_REGION: ({ district }) => district.ags.slice(0, 3),
  DISTRICT: ({ district }) => district.ags,
  CENTER: ({ center }) => center?.id ?? null,
  YEAR: ({ year, yearTo }) => (year === yearTo ? `${year}` : `${year}-${yearTo}`),
  PROGRAM: ({ program }) => program.id,
  PART: ({ part }) => part?.id ?? null,
  MODULE: ({ module }) => module?.id ?? null,
  COST_KIND: ({ costKind }) => costKind,
  PROVENANCE_KIND: ({ provenance }) => provenance.kind,
};

test.each(DIMENSIONS)(
  'grouped by %s, the groups are those of the lists and the total is their sum',
  async (dimension) => {
    const data = await ask({}, [dimension]);

    const { groups, total } = data.fundingStatistics;
    for (const { keys, sums } of groups) {
      const [{ value }] = keys;
      expect(keys).toEqual([{ dimension, value }]);
      expect(sums).toEqual(sumsOf(data, (row) => VALUE[dimension]!(row) === value));
    }
    const rows: MoneyRow[] = Object.keys(STAGES).flatMap((list) => data[list].nodes);
    const values = [...new Set(rows.map(VALUE[dimension]!))];
    expect(groups).toHaveLength(values.length);
    expect(groups.map(({ keys }: any) => keys[0].value)).toEqual(
      values.sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    );
    expect(total).toEqual(sumsOf(data));
  },
);

test.each<[string, Filter]>([
  ['everything', {}],
  ['one year', { year: { eq: 2016 } }],
  ['one year and no more', { year: { eq: 2016 }, yearTo: { eq: 2016 } }],
  ['two regions', { administrativeRegionId: { in: ['053', '059'] } }],
  ['all but a region', { not: { administrativeRegionId: { eq: '059' } } }],
  ['large amounts or a district', { or: [{ amountCents: { gte: 20_000_000 } }, { districtAgs: { eq: '05334' } }] }],
  ['modelled and large', { and: [{ provenanceKind: { eq: 'MODELLED' } }, { amountCents: { gte: 20_000_000 } }] }],
  ['nothing', { or: [] }],
])('the total equals the sum of the lists under the same filter: %s', async (_, filter) => {
  const data = await ask(filter, ['DISTRICT', 'YEAR']);

  expect(data.fundingStatistics.total).toEqual(sumsOf(data));
});

test('under any filter lists hold what it says, and groups add up to them', async () => {
  const { data: everything } = await graph.query(LISTS_AND_SUMS, { filter: {}, groupBy: ['YEAR'] });

  await fc.assert(
    fc.asyncProperty(
      anyFilter,
      fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1, maxLength: 2 }),
      async (filter, groupBy) => {
        const data = await ask(filter, groupBy);

        for (const list of Object.keys(STAGES)) {
          const expected = everything[list].nodes.filter((row: MoneyRow) => matches(filter, row));
          expect(data[list].nodes).toEqual(expected);
          expect(data[list].totalCount).toBe(expected.length);
        }
        const { groups, total } = data.fundingStatistics;
        expect(total).toEqual(sumsOf(data));
        for (const { keys, sums } of groups) {
          expect(sums).toEqual(
            sumsOf(data, (row) => keys.every(({ dimension, value }: any) => VALUE[dimension]!(row) === value)),
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('2016: 12 ceilings are documented and 43 modelled', async () => {
  const { data } = await graph.query(
    `{ fundingStatistics(groupBy: [PROVENANCE_KIND], filter: { year: { eq: 2016 } }) { groups { keys { value } sums { allocationCount allocated { cents } } } } }`,
  );

  expect(data.fundingStatistics.groups).toEqual([
    { keys: [{ value: 'DOCUMENTED' }], sums: { allocationCount: 12, allocated: { cents: 185_259_682 } } },
    { keys: [{ value: 'MODELLED' }], sums: { allocationCount: 43, allocated: { cents: 527_520_000 } } },
  ]);
});

test('a group leads on to what it was grouped by, and to nothing else', async () => {
  const { data } = await graph.query(`{
    places: fundingStatistics(groupBy: [CENTER, DISTRICT], filter: { id: { in: ["AL-2016-05113-II", "AL-2016-05166-II"] } }) {
      groups { center { id } district { ags fundingSummary(year: 2016) { allocated { cents } } } administrativeRegion { id } part { id } }
    }
    parts: fundingStatistics(groupBy: [PROGRAM, PART], filter: { year: { eq: 2015 } }) { groups { program { name } part { id } module { id } } }
  }`);

  const nothing = { administrativeRegion: null, part: null };
  expect(data.places.groups).toEqual([
    { center: null, district: { ags: '05166', fundingSummary: { allocated: { cents: 11_800_000 } } }, ...nothing },
    {
      center: { id: 'KI-05113' },
      district: { ags: '05113', fundingSummary: { allocated: { cents: 23_244_600 } } },
      ...nothing,
    },
  ]);
  expect(data.parts.groups).toEqual([
    { program: { name: 'Ehrenamt in der Flüchtlingshilfe' }, part: null, module: null },
    { program: { name: 'Zusammenkommen und Verstehen' }, part: null, module: null },
  ]);
});

test('the same groups, asked for twice, keep apart what is asked below them', async () => {
  const { data } = await graph.query(`{
    fundingStatistics(groupBy: [PROGRAM], filter: { year: { eq: 2015 } }) {
      a: groups { program { name } }
      b: groups { program { label(lang: EN) } }
    }
  }`);

  expect(data.fundingStatistics.a[0]).toEqual({ program: { name: 'Ehrenamt in der Flüchtlingshilfe' } });
  expect(data.fundingStatistics.b[0]).toEqual({ program: { label: 'Volunteering in refugee aid' } });
});

test.each([
  ['none', []],
  ['three', ['YEAR', 'PART', 'DISTRICT']],
  ['the same one twice', ['YEAR', 'YEAR']],
])('groupBy with %s tells what to give', async (_, groupBy) => {
  const { errors } = await graph.query(
    'query ($groupBy: [FundingDimension!]!) { fundingStatistics(groupBy: $groupBy) { total { grantCount } } }',
    { groupBy },
  );

  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'groupBy' });
});
