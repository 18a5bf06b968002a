import { afterAll, beforeAll, expect, test } from 'vitest';
import { volunteers } from '../../../../subgraphs/volunteers/subgraph.ts';
import { entities } from '../../../support/entities.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../../support/subgraph.ts';

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(volunteers);
});
afterAll(() => graph.close());

const ASKED = 'administrativeRegion { id } municipalities municipalitiesWithMeetingPoint share meetingPoints';
const sum = (rows: any[], field: string) => rows.reduce((before, row) => before + row[field], 0);

test('coverage counts all 396 municipalities and all meeting points, in one statement', async () => {
  const { data } = await graph.query(`{ coverage { ${ASKED} } }`);

  expect(graph.statements).toHaveLength(1);
  expect(data.coverage.map((row: any) => [row.administrativeRegion.id, row.municipalities])).toEqual([
    ['051', 66],
    ['053', 99],
    ['055', 78],
    ['057', 70],
    ['059', 83],
  ]);
  expect(sum(data.coverage, 'municipalities')).toBe(396);
  expect(sum(data.coverage, 'meetingPoints')).toBe(804);
  for (const row of data.coverage) expect(row.share).toBe(row.municipalitiesWithMeetingPoint / row.municipalities);
});

test('not every municipality is covered, and coverage grows over the year', async () => {
  const covered = async (asOf: string) =>
    sum((await graph.query(`{ coverage { ${ASKED} } }`, {}, asOf)).data.coverage, 'municipalitiesWithMeetingPoint');
  const { data } = await graph.query('{ meetingPointStatistics(groupBy: [MUNICIPALITY]) { groups { count } } }');

  const [january, june, december] = [
    await covered('2016-01-22'),
    await covered('2016-06-30'),
    await covered('2016-12-31'),
  ];

  expect(january).toBeLessThan(june);
  expect(june).toBeLessThan(december);
  expect(december).toBe(data.meetingPointStatistics.groups.length);
  expect(december).toBeLessThan(319);
});

test('a region tells its own coverage, on the day that is asked', async () => {
  const { data } = await graph.query(`{ coverage(asOf: "2016-06-30") { ${ASKED} } }`);

  const found = await entities(
    graph,
    'AdministrativeRegion',
    'id',
    ['059', '053', '099'],
    `coverage(asOf: "2016-06-30") { ${ASKED} }`,
  );

  expect(graph.statements).toHaveLength(1);
  expect(found[0].coverage).toEqual(data.coverage[4]);
  expect(found[1].coverage).toEqual(data.coverage[1]);
  expect(found[2].coverage).toMatchObject({ administrativeRegion: { id: '099' }, municipalities: 0, share: 0 });
});
