import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { volunteers } from '../../../../subgraphs/volunteers/subgraph.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../../support/subgraph.ts';

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(volunteers);
});
afterAll(() => graph.close());

const DIMENSIONS = [
  'ADMINISTRATIVE_REGION',
  'DISTRICT',
  'CENTER',
  'MUNICIPALITY',
  'YEAR',
  'ORIGIN',
  'STATUS',
  'PROVENANCE_KIND',
];
const QUERY = `query ($groupBy: [MeetingPointDimension!]!, $filter: MeetingPointFilter, $asOf: Date) {
  meetingPointStatistics(groupBy: $groupBy, filter: $filter, asOf: $asOf) { total groups { count keys { dimension value } } }
  meetingPoints(filter: $filter, asOf: $asOf) { totalCount } }`;

const days = fc
  .date({ min: new Date('2016-04-01'), max: new Date('2017-01-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const condition = fc.oneof(
  fc.constantFrom('NEW', 'EXISTING').map((eq) => ({ origin: { eq } })),
  fc.subarray(['OPEN', 'PAUSED', 'PLANNED']).map((list) => ({ status: { in: list } })),
  fc.constantFrom('051', '053', '055', '057', '059').map((eq) => ({ administrativeRegionId: { eq } })),
  fc.subarray(['05112', '05334', '05382', '05958', '05154']).map((list) => ({ districtAgs: { in: list } })),
  fc.constantFrom('KI-05112', 'KI-05334', 'KI-05334002').map((eq) => ({ centerId: { eq } })),
  fc.subarray(['LAW', 'WORK', 'ENCOUNTER', 'SCHOOLS']).map((list) => ({ topic: { in: list } })),
  fc.constantFrom('ar', 'fa', 'ti', 'de').map((eq) => ({ language: { eq } })),
  fc.constantFrom('CLUB', 'MUNICIPALITY').map((eq) => ({ providerKind: { eq } })),
  fc.constantFrom('straße', 'koeln', '4', '%', 'weg aa').map((contains) => ({ name: { contains } })),
  days.map((gte) => ({ supportedSince: { gte } })),
);

const { filter } = fc.letrec<{ filter: object }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2 },
    condition,
    fc.array(tie('filter'), { maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })),
    tie('filter').map((not) => ({ not })),
  ),
}));

test('the total is that of the list under the same filter, and the groups add up to it', async () => {
  const groupings = fc.subarray(DIMENSIONS, { minLength: 1, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(groupings, filter, days, async (groupBy, asked, asOf) => {
      const { data, errors } = await graph.query(QUERY, { groupBy, filter: asked, asOf });

      expect(errors).toBeUndefined();
      const { total, groups } = data.meetingPointStatistics;
      expect(total).toBe(data.meetingPoints.totalCount);
      expect(groups.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(total);
      expect(groups.every(({ keys }: any) => keys.map((key: any) => key.dimension).join() === groupBy.join())).toBe(
        true,
      );
    }),
    { numRuns: 40 },
  );
});

test('each group is as large as the list of its keys', async () => {
  const { data } = await graph.query(QUERY, {
    groupBy: ['DISTRICT', 'ORIGIN'],
    filter: { administrativeRegionId: { eq: '053' } },
  });

  for (const { keys, count } of data.meetingPointStatistics.groups) {
    const own = { districtAgs: { eq: keys[0].value }, origin: { eq: keys[1].value } };
    const list = await graph.query('query ($own: MeetingPointFilter) { meetingPoints(filter: $own) { totalCount } }', {
      own,
    });
    expect(count).toBe(list.data.meetingPoints.totalCount);
  }
});

test('a meeting point counts under each of its topics, and once in the total', async () => {
  const { data } = await graph.query(
    `{ meetingPointStatistics(groupBy: [TOPIC]) { total groups { count topic { code label(lang: EN) } } }
       law: meetingPoints(filter: { topic: { eq: "LAW" } }) { totalCount } }`,
  );

  const { total, groups } = data.meetingPointStatistics;
  expect(total).toBe(804);
  expect(groups.reduce((sum: number, { count }: any) => sum + count, 0)).toBeGreaterThan(804);
  expect(groups.find(({ topic }: any) => topic.code === 'LAW')).toEqual({
    count: data.law.totalCount,
    topic: { code: 'LAW', label: 'Law' },
  });
});

test('groups refer to what they are grouped by, and to nothing else', async () => {
  const references = 'administrativeRegion { id } district { ags } center { id } municipality { ags } topic { code }';
  const { data } = await graph.query(
    `{ meetingPointStatistics(groupBy: [CENTER, MUNICIPALITY], filter: { centerId: { eq: "KI-05334002" } }) { groups { ${references} } } }`,
  );

  expect(data.meetingPointStatistics.groups).toEqual([
    {
      administrativeRegion: null,
      district: null,
      center: { id: 'KI-05334002' },
      municipality: { ags: '05334002' },
      topic: null,
    },
  ]);
  expect(graph.statements).toHaveLength(1);
});
