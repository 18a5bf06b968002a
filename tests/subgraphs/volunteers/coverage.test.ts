import { afterAll, beforeAll, expect, test } from 'vitest';
import { registered } from '../../support/meeting-point-inputs.ts';
import { openVolunteersGround, type VolunteersGround } from '../../support/volunteers-ground.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { berlinDay, daysLater } from '../../../subgraphs/common/validity.ts';

// Kreis Wesel has 13 municipalities. Every sample is taken away, so that what is entered here is all there is.

const WESEL = 'KI-05170';
const [MOERS, NEUKIRCHEN, SONSBECK] = ['05170024', '05170028', '05170040'];
const today = berlinDay(new Date());

let ground: VolunteersGround;
let points: Map<string, { latitude: number; longitude: number; postal_code: string; population: number }>;
beforeAll(async () => {
  ground = await openVolunteersGround();
  await ground.db.transaction(({ rows }) => rows(sql`delete from meeting_point`));
  const places = await ground.db.rows<any>(sql`select * from place`);
  points = new Map(places.map((place) => [place.municipality_ags, place]));
});
afterAll(() => ground.close());

/** Registers one at the municipality's point of the register. */
async function at(ags: string, more: object = {}) {
  const { latitude, longitude, postal_code: postalCode } = points.get(ags)!;
  const input = {
    ...{ name: 'Treffpunkt', origin: 'NEW', topics: ['LANGUAGE'], municipalityAgs: ags },
    ...{ address: { postalCode }, coordinates: { latitude, longitude } },
    newProvider: { name: `Verein ${Math.random()}`, kind: 'CLUB' },
    ...more,
  };
  const { row, error } = await ground.act('center', 'registerMeetingPoint', input, { center: WESEL });
  if (error) throw new Error(JSON.stringify(error));
  return row as { id: string; version: number };
}

const take = async (mutation: string, { id, version }: { id: string; version: number }, more: object = {}) =>
  (await ground.act('center', mutation, { id, expectedVersion: version, ...more }, { center: WESEL })).row;

const COUNTS = `municipalities municipalitiesWithMeetingPoint share meetingPoints municipalitiesPlanned meetingPointsPlanned
  municipalitiesServedFromElsewhere population populationWithMeetingPoint`;

async function coverage(by: string, asOf?: string) {
  const query = `query ($asOf: Date, $by: CoverageLevel!) { coverage(asOf: $asOf, by: $by) {
    administrativeRegion { id } district { ags } ${COUNTS} } }`;
  const { data, errors } = await ground.as('public', query, { asOf, by });
  expect(errors).toBeUndefined();
  return data.coverage as any[];
}

const inWesel = async (asOf?: string) => (await coverage('DISTRICT', asOf)).find((row) => row.district.ags === '05170');

test('nothing is covered where there is nothing', async () => {
  expect(await coverage('LAND')).toEqual([
    expect.objectContaining({
      ...{ municipalities: 396, municipalitiesWithMeetingPoint: 0, meetingPoints: 0, share: 0 },
      ...{ administrativeRegion: null, district: null, population: 17_638_098, populationWithMeetingPoint: 0 },
    }),
  ]);
  const { data } = await ground.as(
    'public',
    '{ uncoveredMunicipalities(first: 1) { totalCount nodes { nearest { distanceMetres } } } }',
  );
  expect(data.uncoveredMunicipalities).toEqual({ totalCount: 396, nodes: [{ nearest: null }] });
});

test('a district tells what is open, planned and served, with the people who live there', async () => {
  const day = daysLater(today, -10);
  const open = await at(MOERS, { validFrom: daysLater(today, -20), alsoServes: [NEUKIRCHEN] });
  await at(MOERS, { validFrom: day });
  const planned = await at(SONSBECK, { status: 'PLANNED', validFrom: day, plannedOpeningOn: daysLater(today, 30) });

  const now = await inWesel();
  const before = await inWesel(daysLater(day, -1));
  const { data } = await ground.as(
    'public',
    `{ uncoveredMunicipalities(filter: { districtAgs: { eq: "05170" } }) { totalCount nodes {
      municipality { ags } name district { ags } center { id } population nearest { meetingPoint { municipality { ags } } distanceMetres }
      planned { id plannedOpeningOn } servedBy { id } } } }`,
  );

  const people = points.get(MOERS)!.population;
  expect(now).toMatchObject({
    ...{ municipalities: 13, municipalitiesWithMeetingPoint: 1, share: 1 / 13, meetingPoints: 2 },
    ...{ municipalitiesPlanned: 1, meetingPointsPlanned: 1, municipalitiesServedFromElsewhere: 1 },
    populationWithMeetingPoint: people,
  });
  expect(before).toMatchObject({ meetingPoints: 1, meetingPointsPlanned: 0, municipalitiesServedFromElsewhere: 1 });
  const { totalCount, nodes } = data.uncoveredMunicipalities;
  expect(totalCount).toBe(12);
  expect(nodes.map((node: any) => node.name)).toEqual(nodes.map((node: any) => node.name).toSorted());
  const of = (ags: string) => nodes.find((node: any) => node.municipality.ags === ags);
  expect(of(SONSBECK)).toMatchObject({
    ...{ district: { ags: '05170' }, center: { id: WESEL }, population: points.get(SONSBECK)!.population },
    nearest: { meetingPoint: { municipality: { ags: MOERS } } },
    planned: [{ id: planned.id, plannedOpeningOn: daysLater(today, 30) }],
    servedBy: [],
  });
  expect(of(NEUKIRCHEN)).toMatchObject({ planned: [], servedBy: [{ id: open.id }] });
});

test('the nearest one is as far as the field distanceMetres says, and no other is nearer', async () => {
  const { data } = await ground.as(
    'public',
    `{ uncoveredMunicipalities(first: 100) { nodes { municipality { ags } nearest { distanceMetres meetingPoint { id } } } } }`,
  );
  const nodes: any[] = data.uncoveredMunicipalities.nodes.slice(0, 20);

  for (const { municipality, nearest } of nodes) {
    const { latitude, longitude } = points.get(municipality.ags)!;
    const all = await ground.as(
      'public',
      `query ($lat: Float!, $lon: Float!) { meetingPoints(first: 100, filter: { status: { eq: OPEN } }) { nodes { id distanceMetres(lat: $lat, lon: $lon) } } }`,
      { lat: latitude, lon: longitude },
    );
    const distances: number[] = all.data.meetingPoints.nodes.map((node: any) => node.distanceMetres);
    expect(Math.abs(Math.min(...distances) - nearest.distanceMetres)).toBeLessThanOrEqual(1);
  }
});

test('what opens and closes is told of each day as it was', async () => {
  const planned = await at(SONSBECK, { status: 'PLANNED', validFrom: daysLater(today, -300) });
  const opened = await take('openMeetingPoint', planned, { on: daysLater(today, -200) });
  const paused = await take('pauseMeetingPoint', opened, { on: daysLater(today, -150) });
  await take('closeMeetingPoint', paused, { on: daysLater(today, -100) });
  const givenUp = await at(SONSBECK, { status: 'PLANNED', validFrom: daysLater(today, -300) });
  await take('closeMeetingPoint', givenUp, { on: daysLater(today, -250) });

  const told = async (before: number) => {
    const { meetingPoints, meetingPointsPlanned } = await inWesel(daysLater(today, -before));
    return [meetingPoints, meetingPointsPlanned];
  };

  expect([await told(301), await told(300), await told(250), await told(249)]).toEqual([
    [0, 0],
    [0, 2],
    [0, 2],
    [0, 1],
  ]);
  expect([await told(201), await told(200), await told(150), await told(100)]).toEqual([
    [0, 1],
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
  expect(await told(99)).toEqual([0, 0]);
});

test('the history has the end of each year, and today of this one', async () => {
  await at('05170044', { origin: 'EXISTING', supportedSince: '2016-05-01' });
  await at('05170052', { origin: 'EXISTING', supportedSince: '2018-12-31', validFrom: '2017-07-01' });
  const year = Number(today.slice(0, 4));

  const { data } = await ground.as(
    'public',
    `{ coverageHistory(by: ADMINISTRATIVE_REGION) { year day coverage { administrativeRegion { id } municipalitiesWithMeetingPoint } } }`,
  );

  const rows: any[] = data.coverageHistory;
  expect(rows.map((row) => row.year)).toEqual(Array.from({ length: year - 2014 }, (_, index) => 2015 + index));
  expect(rows.at(-1).day).toBe(today);
  expect(rows[0].day).toBe('2015-12-31');
  const grown = rows.slice(0, 4).map((row) => row.coverage[0].municipalitiesWithMeetingPoint);
  expect(grown).toEqual([0, 1, 2, 2]);
  expect(rows.every((row) => row.coverage.length === 5)).toBe(true);
  const [now] = await coverage('ADMINISTRATIVE_REGION');
  expect(rows.at(-1).coverage[0].municipalitiesWithMeetingPoint).toBe(now.municipalitiesWithMeetingPoint);
});

test.each([
  ['fromYear: 1999', 'fromYear'],
  ['fromYear: 2016, toYear: 2015', 'toYear'],
  ['fromYear: 2016, toYear: 2047', 'toYear'],
  ['fromYear: 2016, toYear: 2101', 'toYear'],
])('a history of %s is refused', async (years, argument) => {
  const { errors } = await ground.as('public', `{ coverageHistory(${years}) { year } }`);

  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('the sums of districts, regions and the Land agree, and the list counts what they leave open', async () => {
  const [land] = await coverage('LAND');
  const { data } = await ground.as('public', '{ uncoveredMunicipalities { totalCount } }');

  expect(data.uncoveredMunicipalities.totalCount).toBe(land.municipalities - land.municipalitiesWithMeetingPoint);
  for (const level of ['ADMINISTRATIVE_REGION', 'DISTRICT']) {
    const rows = await coverage(level);
    expect(rows).toHaveLength(level === 'DISTRICT' ? 53 : 5);
    for (const field of COUNTS.split(/\s+/).filter((name) => name !== 'share'))
      expect(
        rows.reduce((sum, row) => sum + row[field], 0),
        `${level} ${field}`,
      ).toBe(land[field]);
  }
});

test('the list is filtered, ordered and paged', async () => {
  const all = async (args: string) => {
    const query = `{ uncoveredMunicipalities(${args}) { totalCount pageInfo { endCursor hasNextPage } nodes { name population municipality { ags } } } }`;
    const { data, errors } = await ground.as('public', query);
    expect(errors).toBeUndefined();
    return data.uncoveredMunicipalities;
  };
  const filter = 'filter: { districtAgs: { eq: "05170" }, population: { gte: 20000 } }';
  const order = 'orderBy: [{ field: POPULATION, direction: DESC }]';

  const whole = await all(`${filter}, ${order}`);
  const first = await all(`first: 2, ${filter}, ${order}`);
  const second = await all(`first: 2, after: "${first.pageInfo.endCursor}", ${filter}, ${order}`);
  const planned = await all('filter: { isPlanned: true }');
  const unplanned = await all('filter: { isPlanned: false }');

  expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes.slice(0, 4));
  expect(whole.nodes.every((node: any) => node.population >= 20_000)).toBe(true);
  expect(planned.nodes.map((node: any) => node.municipality.ags)).toEqual([SONSBECK]);
  expect(planned.totalCount + unplanned.totalCount).toBe((await all('first: 1')).totalCount);
});

test('statements do not grow with rows', async () => {
  const asked = (first: number) =>
    ground.as(
      'public',
      `{ uncoveredMunicipalities(first: ${first}) { totalCount nodes { name population nearest { distanceMetres meetingPoint { name } } planned { name } servedBy { name } } } }`,
    );

  await asked(1);
  const few = ground.graph.statements.length;
  await asked(100);

  expect(ground.graph.statements).toHaveLength(few);
  expect(few).toBeLessThanOrEqual(6);
});

test('a district knows its coverage through the gateway', async () => {
  await registered(ground, { municipalityAgs: '05112000' });

  const { data } = await ground.as(
    'public',
    `query { coverage(by: DISTRICT) { district { ags coverage { meetingPoints } } meetingPoints } }`,
  );

  for (const { district, meetingPoints } of data.coverage) expect(district.coverage.meetingPoints).toBe(meetingPoints);
});
