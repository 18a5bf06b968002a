import { afterAll, beforeAll, expect, test } from 'vitest';
import { volunteers } from '../../../../subgraphs/volunteers/subgraph.ts';
import { groupBy as inGroups } from '../../../../subgraphs/common/read.ts';
import { raw } from '../../../../subgraphs/common/sql.ts';
import { entities } from '../../../support/entities.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../../support/subgraph.ts';

interface Real {
  center: string;
  district: string;
  people: number;
  hours: number;
}

let graph: SubgraphUnderTest;
let real: Real[];
beforeAll(async () => {
  graph = await openSubgraph(volunteers);
  real = await graph.db.rows<Real>(
    raw(`select center_id as center, district_ags as district, count(distinct volunteer_id) as people, sum(minutes) / 60.0 as hours
      from engagement where year = 2016 group by center_id, district_ags`),
  );
});
afterAll(() => graph.close());

const TOLD = 'volunteers { value suppressed } hours { value suppressed }';
const NOBODY = { value: null, suppressed: true };

async function grouped(groupBy: string, filter = ''): Promise<any[]> {
  const args = `groupBy: [${groupBy}]${filter && `, filter: { ${filter} }`}`;
  const { data, errors } = await graph.query(
    `{ volunteeringStatistics(${args}) { groups { keys { dimension value } ${TOLD} } } }`,
  );
  if (errors) throw errors[0];
  return data.volunteeringStatistics.groups;
}

const byKey = (groups: any[]) =>
  new Map(groups.map(({ keys, ...told }) => [keys.map((key: any) => key.value).join(), told]));
const sum = (of: Real[], field: 'people' | 'hours') => of.reduce((before, one) => before + Number(one[field]), 0);

test('49 centers have volunteers, some too few to be told', async () => {
  const told = byKey(await grouped('CENTER'));

  expect(told.size).toBe(49);
  expect(real.find(({ center }) => center === 'KI-05120')!.people).toBe(3);
  expect(told.get('KI-05120')).toEqual({ volunteers: NOBODY, hours: NOBODY });
  expect(told.get('KI-05334')).toEqual({ volunteers: NOBODY, hours: NOBODY });
  expect(told.get('KI-05334002')).toEqual({ volunteers: NOBODY, hours: NOBODY });
  expect([...told.values()].filter(({ volunteers: { suppressed } }) => suppressed)).toHaveLength(4);
});

test('what is told is true, of centers, districts, regions and the Land', async () => {
  const levels: [string, (one: Real) => string][] = [
    ['CENTER', ({ center }) => center],
    ['DISTRICT', ({ district }) => district],
    ['ADMINISTRATIVE_REGION', ({ district }) => district.slice(0, 3)],
    ['YEAR', () => '2016'],
  ];
  for (const [dimension, keyOf] of levels) {
    for (const [key, told] of byKey(await grouped(dimension))) {
      const own = real.filter((one) => keyOf(one) === key);
      expect(own.length).toBeGreaterThan(0);
      if (told.volunteers.suppressed) continue;
      expect(told.volunteers.value).toBe(sum(own, 'people'));
      expect(told.hours.value).toBe(sum(own, 'hours'));
    }
  }
});

test('the district of two centers is told, the centers are not; an only center hides with its district', async () => {
  const told = byKey(await grouped('DISTRICT'));

  expect(told.get('05334').volunteers).toEqual({
    value: sum(
      real.filter(({ district }) => district === '05334'),
      'people',
    ),
    suppressed: false,
  });
  expect(told.get('05120').volunteers).toEqual(NOBODY);
});

test('every way to ask for a cell gives the same answer', async () => {
  const told = byKey(await grouped('CENTER'));
  const ids = [...told.keys()];
  const centers = await entities(graph, 'Center', 'id', ids, `volunteering(year: 2016) { ${TOLD} }`);
  const answers = [
    byKey(await grouped('CENTER', 'year: { eq: 2016 }')),
    byKey(await grouped('CENTER', 'administrativeRegionId: { eq: "051" }')),
    byKey(await grouped('CENTER', 'districtAgs: { in: ["05334", "05120"] }')),
    byKey(await grouped('CENTER', 'centerId: { eq: "KI-05120" }')),
  ];

  expect(centers.map(({ volunteering }) => volunteering)).toEqual(ids.map((id) => told.get(id)));
  for (const answer of answers) for (const [id, own] of answer) expect(own).toEqual(told.get(id));
  expect([...answers[2]!.keys()]).toEqual(['KI-05120', 'KI-05334', 'KI-05334002']);
  expect([...answers[3]!.keys()]).toEqual(['KI-05120']);
});

test('districts and regions answer as the statistics do, a set in one statement', async () => {
  for (const [type, key, dimension] of [
    ['District', 'ags', 'DISTRICT'],
    ['AdministrativeRegion', 'id', 'ADMINISTRATIVE_REGION'],
  ] as const) {
    const told = byKey(await grouped(dimension));
    const found = await entities(graph, type, key, [...told.keys()], `volunteering(year: 2016) { ${TOLD} }`);

    expect(graph.statements).toHaveLength(1);
    expect(found.map(({ volunteering }) => volunteering)).toEqual([...told.values()]);
  }
});

test('a filter by a finer place tells what is told of that place, whatever is grouped', async () => {
  const told = byKey(await grouped('CENTER'));

  const [aachen] = await grouped('DISTRICT', 'centerId: { in: ["KI-05334"] }');
  const [bochum] = await grouped('YEAR', 'centerId: { eq: "KI-05911" }, districtAgs: { in: ["05911", "05913"] }');

  expect(aachen.volunteers).toEqual(NOBODY);
  expect(bochum).toMatchObject(told.get('KI-05911'));
});

test.for([
  ['DISTRICT', 'centerId: { in: ["KI-05334", "KI-05334002"] }', 'filter.centerId', 'CENTER'],
  ['ADMINISTRATIVE_REGION', 'districtAgs: { in: ["05111", "05112"] }', 'filter.districtAgs', 'DISTRICT'],
  ['YEAR', 'administrativeRegionId: { isNull: false }', 'filter.administrativeRegionId', 'ADMINISTRATIVE_REGION'],
  ['QUARTER', 'districtAgs: { in: [] }', 'filter.districtAgs', 'DISTRICT'],
  ['DISTRICT', 'topicCode: { in: ["LAW", "HEALTH"] }', 'filter.topicCode', 'TOPIC'],
  ['CENTER', 'quarter: { lte: 2 }', 'filter.quarter', 'QUARTER'],
] as const)('by %s with %s is refused: figures are not added up', async ([groupBy, filter, argument, dimension]) => {
  const query = grouped(groupBy, filter);

  await expect(query).rejects.toMatchObject({
    message: `${argument}: give one, or name ${dimension} in groupBy; figures about people are not added up.`,
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
});

test('grouped by two dimensions the keys stand in their order', async () => {
  const groups = await grouped('YEAR, ADMINISTRATIVE_REGION');

  expect(groups.map(({ keys }) => keys.map((key: any) => key.value))).toEqual(
    ['051', '053', '055', '057', '059'].map((id) => ['2016', id]),
  );
});

test('where and when nobody is on record, nobody is told: zero is no secret', async () => {
  const nobody = { volunteers: { value: 0, suppressed: false }, hours: { value: 0, suppressed: false } };

  const [borken] = await entities(
    graph,
    'District',
    'ags',
    ['05554'],
    `volunteering(year: 2016) { ${TOLD} provenanceKinds }`,
  );
  const [later] = await entities(graph, 'Center', 'id', ['KI-05120'], `volunteering(year: 2017) { ${TOLD} year }`);

  expect(borken.volunteering).toEqual({ ...nobody, provenanceKinds: [] });
  expect(later.volunteering).toEqual({ ...nobody, year: 2017 });
  expect(await grouped('CENTER', 'year: { gte: 2017 }')).toEqual([]);
});

test('the figures say that they are samples', async () => {
  const { data } = await graph.query('{ volunteeringStatistics(groupBy: [YEAR]) { groups { provenanceKinds } } }');

  expect(data.volunteeringStatistics.groups).toEqual([{ provenanceKinds: ['SAMPLE'] }]);
});

test('no told figure minus the told ones below it leaves 1 to 4 people', async () => {
  const centers = byKey(await grouped('DISTRICT, CENTER'));
  const districts = byKey(await grouped('ADMINISTRATIVE_REGION, DISTRICT'));
  const regions = byKey(await grouped('ADMINISTRATIVE_REGION'));
  const [land] = await grouped('YEAR');
  const levels = [
    [new Map([['', land]]), regions],
    [regions, districts],
    [new Map([...districts].map(([key, told]) => [key.split(',')[1]!, told])), centers],
  ] as const;

  for (const [above, below] of levels) {
    for (const [key, told] of above) {
      if (told.volunteers.suppressed) continue;
      const parts = [...below].filter(([part]) => part.startsWith(key)).map(([, own]) => own.volunteers.value ?? 0);
      const left = told.volunteers.value - parts.reduce((before, value) => before + value, 0);
      expect(left === 0 || left >= 5).toBe(true);
    }
  }
});

const PARTS = ['1', '2', '3', '4'];
const quarterOf = "case when month <= 3 then '1' when month <= 6 then '2' when month <= 9 then '3' else '4' end";

test('quarters that are told are true, and every place has all four or none', async () => {
  const truth = await graph.db.rows<Real & { quarter: string }>(
    raw(`select ${quarterOf} as quarter, substr(district_ags, 1, 3) as center, count(distinct volunteer_id) as people,
      sum(minutes) / 60.0 as hours from engagement where year = 2016 group by 1, 2`),
  );

  const told = byKey(await grouped('ADMINISTRATIVE_REGION, QUARTER'));
  const centers = await grouped('CENTER, QUARTER');

  expect(told.size).toBe(20);
  for (const { quarter, center: region, people, hours } of truth)
    expect(told.get(`${region},${quarter}`)).toEqual({
      volunteers: { value: people, suppressed: false },
      hours: { value: Number(hours), suppressed: false },
    });
  const byCenter = inGroups(centers, ({ keys }) => keys[0].value);
  expect(byCenter.size).toBe(49);
  for (const quarters of byCenter.values()) {
    expect(quarters.map(({ keys }) => keys[1].value)).toEqual(PARTS);
    expect(new Set(quarters.map(({ volunteers: { suppressed } }) => suppressed)).size).toBe(1);
  }
  expect(centers.some(({ volunteers: { suppressed } }) => suppressed)).toBe(true);
  expect(centers.some(({ volunteers: { suppressed } }) => !suppressed)).toBe(true);
});

test('who was not active in a quarter is not told either', async () => {
  const years = byKey(await grouped('CENTER'));
  const quarters = (await grouped('CENTER, QUARTER')).filter(({ volunteers: { suppressed } }) => !suppressed);

  expect(quarters.length).toBeGreaterThan(0);
  for (const {
    keys,
    volunteers: { value },
  } of quarters) {
    const left = years.get(keys[0].value).volunteers.value - value;
    expect(left === 0 || left >= 5).toBe(true);
  }
});

test('hours about nothing in particular are a group without a topic; topics without hours are told as none', async () => {
  const { data } =
    await graph.query(`{ volunteeringStatistics(groupBy: [TOPIC]) { groups { keys { value } topic { code } ${TOLD} } }
    none: volunteeringStatistics(groupBy: [YEAR], filter: { topicCode: { isNull: true } }) { groups { ${TOLD} } } }`);
  const [land] = await grouped('YEAR');

  const [without, ...topics] = data.volunteeringStatistics.groups;

  expect(without).toMatchObject({
    keys: [{ value: null }],
    topic: null,
    volunteers: land.volunteers,
    hours: land.hours,
  });
  expect(topics.length).toBe(11);
  for (const topic of topics) expect(topic.volunteers).toEqual({ value: 0, suppressed: false });
  expect(data.none.groups).toEqual([{ volunteers: land.volunteers, hours: land.hours }]);
});

test('a filter picks a whole quarter, or several that are told apart', async () => {
  const told = byKey(await grouped('ADMINISTRATIVE_REGION, QUARTER'));

  const second = byKey(await grouped('ADMINISTRATIVE_REGION', 'quarter: { eq: 2 }'));
  const half = byKey(await grouped('ADMINISTRATIVE_REGION, QUARTER', 'quarter: { gte: 3 }'));

  for (const [region, { hours }] of second) expect(hours).toEqual(told.get(`${region},2`).hours);
  for (const [quarter, group] of half) expect(group).toEqual(told.get(quarter));
  expect([second.size, half.size]).toEqual([5, 10]);
});

test.for([
  ['CENTER, QUARTER', 1],
  ['YEAR, QUARTER', 1],
  ['CENTER, TOPIC', 2],
] as const)('by %s costs %s statements, that of the topics included', async ([groupBy, statements]) => {
  await grouped(groupBy);

  expect(graph.statements).toHaveLength(statements);
});

test.for([
  ['QUARTER, TOPIC', '', 'groupBy'],
  ['QUARTER', 'topicCode: { eq: "LAW" }', 'groupBy'],
  ['TOPIC', 'quarter: { eq: 1 }', 'groupBy'],
  ['YEAR', 'quarter: { eq: 1 }, topicCode: { isNull: true }', 'groupBy'],
  ['CENTER', 'quarter: { eq: 0 }', 'filter.quarter'],
  ['CENTER', 'quarter: { in: [1, 5] }', 'filter.quarter'],
  ['CENTER', 'quarter: { gte: 3, lte: 2 }', 'filter.quarter'],
] as const)('by %s with %s is refused: topics are not told by quarter', async ([groupBy, filter, argument]) => {
  const query = grouped(groupBy, filter);

  await expect(query).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
});
