import { afterAll, beforeAll, expect, test } from 'vitest';
import { volunteers } from '../../../../subgraphs/volunteers/subgraph.ts';
import { entities } from '../../../support/entities.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../../support/subgraph.ts';

interface Point {
  id: string;
  name: string;
  origin: string;
  status: string;
  municipality: { ags: string };
  district: { ags: string };
  center: { id: string };
  languages: string[];
  topics: { code: string }[];
  provider: { id: string; kind: string };
  supportedSince: string;
  address: { postalCode: string; city: string };
  coordinates: { latitude: number; longitude: number };
  openingHours: { weekday: string; opensAt: string; closesAt: string }[];
}

const ALL = `id name origin status municipality { ags } district { ags } center { id } languages topics { code }
  provider { id kind } supportedSince address { postalCode city } coordinates { latitude longitude }
  openingHours { weekday opensAt closesAt }`;

let graph: SubgraphUnderTest;
let points: Point[];
beforeAll(async () => {
  graph = await openSubgraph(volunteers);
  points = await everyPage('');
});
afterAll(() => graph.close());

/** The whole list, page by page. */
async function everyPage(args: string, first = 100, nodes = ALL): Promise<Point[]> {
  const found: Point[] = [];
  for (let after: string | null = null; ;) {
    const text = `query ($after: String) { meetingPoints(first: ${first}, after: $after ${args}) { totalCount nodes { ${nodes} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await graph.query(text, { after });
    if (errors) throw errors[0];
    found.push(...data.meetingPoints.nodes);
    if (!data.meetingPoints.pageInfo.hasNextPage) {
      expect(data.meetingPoints.totalCount).toBe(found.length);
      return found;
    }
    after = data.meetingPoints.pageInfo.endCursor;
  }
}

const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id).sort();
const languages = (point: Point, ...wanted: string[]) => point.languages.some((language) => wanted.includes(language));
const topics = (point: Point, ...wanted: string[]) => point.topics.some(({ code }) => wanted.includes(code));

test.each<[string, (point: Point) => boolean]>([
  ['id: { eq: "MP-0007" }', ({ id }) => id === 'MP-0007'],
  ['id: { in: ["MP-0007", "MP-0008", "MP-9999"] }', ({ id }) => id === 'MP-0007' || id === 'MP-0008'],
  ['id: { in: [] }', () => false],
  ['name: { contains: "MUSTERSTRASSE" }', ({ name }) => name.includes('Musterstraße')],
  [
    'name: { startsWith: "Ankommenstreffpunkt Musterweg" }',
    ({ name }) => name.startsWith('Ankommenstreffpunkt Musterweg'),
  ],
  ['name: { eq: "ankommenstreffpunkt" }', () => false],
  ['origin: { eq: NEW }', ({ origin }) => origin === 'NEW'],
  ['status: { in: [PAUSED, CLOSED] }', ({ status }) => status === 'PAUSED'],
  ['municipalityAgs: { eq: "05315000" }', ({ municipality }) => municipality.ags === '05315000'],
  ['districtAgs: { in: ["05334", "05382"] }', ({ district }) => ['05334', '05382'].includes(district.ags)],
  ['administrativeRegionId: { eq: "059" }', ({ district }) => district.ags.startsWith('059')],
  ['centerId: { eq: "KI-05334002" }', ({ center }) => center.id === 'KI-05334002'],
  ['centerId: { isNull: true }', () => false],
  ['topic: { eq: "LAW" }', (point) => topics(point, 'LAW')],
  ['topic: { in: ["LAW", "HEALTH"] }', (point) => topics(point, 'LAW', 'HEALTH')],
  ['not: { topic: { eq: "ENCOUNTER" } }', (point) => !topics(point, 'ENCOUNTER')],
  [
    'and: [{ topic: { eq: "LAW" } }, { topic: { eq: "LANGUAGE" } }]',
    (point) => topics(point, 'LAW') && topics(point, 'LANGUAGE'),
  ],
  ['language: { eq: "ar" }', (point) => languages(point, 'ar')],
  [
    'or: [{ language: { in: ["ti", "so"] } }, { origin: { eq: EXISTING } }]',
    (point) => languages(point, 'ti', 'so') || point.origin === 'EXISTING',
  ],
  ['providerId: { eq: "PR-0003" }', ({ provider }) => provider.id === 'PR-0003'],
  ['providerKind: { in: [CLUB, INITIATIVE] }', ({ provider }) => ['CLUB', 'INITIATIVE'].includes(provider.kind)],
  [
    'supportedSince: { gte: "2016-06-01", lte: "2016-07-31" }',
    ({ supportedSince }) => supportedSince >= '2016-06-01' && supportedSince <= '2016-07-31',
  ],
  ['supportedSince: { isNull: true }', () => false],
  ['provenanceKind: { eq: DOCUMENTED }', () => false],
])('the filter %s finds what it says', async (filter, matches) => {
  expect(ids(await everyPage(`, filter: { ${filter} }`, 100, 'id'))).toEqual(ids(points.filter(matches)));
});

test('each filter of the list finds some, so that the comparison means something', () => {
  expect(points.filter((point) => topics(point, 'LAW')).length).toBeGreaterThan(10);
  expect(points.filter((point) => languages(point, 'ti', 'so')).length).toBeGreaterThan(10);
  expect(points.filter(({ status }) => status === 'PAUSED').length).toBeGreaterThan(10);
});

test.each<[string, (point: Point) => string]>([
  ['ID', ({ id }) => id],
  ['SUPPORTED_SINCE', ({ supportedSince }) => supportedSince],
])('ordered by %s, both ways, no row comes twice or is missing', async (field, value) => {
  const up = await everyPage(`, orderBy: [{ field: ${field} }]`, 37);
  const down = await everyPage(`, orderBy: [{ field: ${field}, direction: DESC }]`, 83);

  expect(up.map(value)).toEqual(points.map(value).sort());
  expect(down.map(value)).toEqual(points.map(value).sort().reverse());
  expect(ids(up)).toEqual(ids(points));
  expect(ids(down)).toEqual(ids(points));
});

test('names are in the order of German lists, and ties by id', async () => {
  const sorted = [...points].sort((one, other) => new Intl.Collator('de').compare(one.name, other.name));

  expect(ids(points)).toHaveLength(804);
  expect(points[0]!.name).toBe(sorted[0]!.name);
  expect(points.map(({ name }) => name).findIndex((name) => name.includes('Muster'))).toBe(
    sorted.map(({ name }) => name).findIndex((name) => name.includes('Muster')),
  );
});

test('ordered by municipality, then by a second order', async () => {
  const found = await everyPage(
    ', orderBy: [{ field: MUNICIPALITY }, { field: SUPPORTED_SINCE, direction: DESC }]',
    50,
  );

  const inCologne = found.filter(({ address }) => address.city === 'Köln').map(({ supportedSince }) => supportedSince);
  expect(ids(found)).toEqual(ids(points));
  expect(found[0]!.address.city).toBe('Aachen');
  expect(inCologne).toEqual([...inCologne].sort().reverse());
  expect(new Set(found.map(({ municipality }) => municipality.ags)).size).toBe(changes(found) + 1);
});

/** How often the municipality changes from one row to the next: once for each, when the rows of each stand together. */
const changes = (found: Point[]) =>
  found.filter((point, at) => at > 0 && point.municipality.ags !== found[at - 1]!.municipality.ags).length;

test('the pages of every center hold its meeting points, none twice and none missing', async () => {
  const centers = [...new Set(points.map(({ center }) => center.id))];
  for (const id of centers) {
    const found: string[] = [];
    for (let after = ''; ;) {
      const page = `meetingPoints(first: 9 ${after}) { nodes { id } totalCount pageInfo { hasNextPage endCursor } }`;
      const [{ meetingPoints }] = await entities(graph, 'Center', 'id', [id], page);
      found.push(...meetingPoints.nodes.map((node: Point) => node.id));
      expect(meetingPoints.totalCount).toBe(points.filter(({ center }) => center.id === id).length);
      if (!meetingPoints.pageInfo.hasNextPage) break;
      after = `after: "${meetingPoints.pageInfo.endCursor}"`;
    }
    expect(found).toEqual(points.filter(({ center }) => center.id === id).map((point) => point.id));
  }
});

test('the first page of 49 centers is one statement, and the same as that of each', async () => {
  const centers = [...new Set(points.map(({ center }) => center.id))];

  const found = await entities(
    graph,
    'Center',
    'id',
    centers,
    'id meetingPoints(first: 5, filter: { origin: { eq: NEW } }) { nodes { id } totalCount }',
  );

  expect(graph.statements).toHaveLength(1);
  for (const { id, meetingPoints } of found) {
    const expected = points.filter(({ center, origin }) => center.id === id && origin === 'NEW');
    expect(meetingPoints).toEqual({
      nodes: expected.slice(0, 5).map((point) => ({ id: point.id })),
      totalCount: expected.length,
    });
  }
});

test('districts, municipalities and providers list their meeting points too', async () => {
  const [district] = await entities(graph, 'District', 'ags', ['05334'], 'meetingPoints(first: 100) { nodes { id } }');
  const [town] = await entities(
    graph,
    'Municipality',
    'ags',
    ['05334002'],
    'meetingPoints(first: 100) { nodes { id } }',
  );
  const [provider] = await entities(graph, 'Provider', 'id', ['PR-0001'], 'meetingPoints(first: 100) { nodes { id } }');

  expect(ids(district.meetingPoints.nodes)).toEqual(ids(points.filter((point) => point.district.ags === '05334')));
  expect(ids(town.meetingPoints.nodes)).toEqual(ids(points.filter((point) => point.municipality.ags === '05334002')));
  expect(ids(provider.meetingPoints.nodes)).toEqual(ids(points.filter((point) => point.provider.id === 'PR-0001')));
});

const metres = (point: Point, lat: number, lon: number) => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const { latitude, longitude } = point.coordinates;
  const north = Math.sin(radians(latitude - lat) / 2) ** 2;
  const east = Math.sin(radians(longitude - lon) / 2) ** 2;
  const chord = north + Math.cos(radians(lat)) * Math.cos(radians(latitude)) * east;
  return Math.round(2 * 6_371_000 * Math.asin(Math.sqrt(chord)));
};

test.each([
  [51.4332, 6.7652, 5],
  [50.9375, 6.9603, 25],
  [51.95, 7.62, 60],
  [51.2, 7.5, 300],
  [50.4, 6.4, 0.5],
  [-51, -170, 300],
])('near %f, %f within %f km are all those inside the circle, the nearest first', async (lat, lon, radiusKm) => {
  const near = `, near: { lat: ${lat}, lon: ${lon}, radiusKm: ${radiusKm} }`;

  const found = await everyPage(near, 60);

  const distances = found.map((point) => metres(point, lat, lon));
  expect(ids(found)).toEqual(ids(points.filter((point) => metres(point, lat, lon) <= radiusKm * 1000)));
  expect(distances).toEqual([...distances].sort((one, other) => one - other));
});

test('an order of the client outranks nearness, and a filter narrows it', async () => {
  const near = ', near: { lat: 51.4332, lon: 6.7652, radiusKm: 20 }';

  const byId = await everyPage(`${near}, orderBy: [{ field: ID }], filter: { origin: { eq: NEW } }`);

  const inside = points.filter((point) => point.origin === 'NEW' && metres(point, 51.4332, 6.7652) <= 20_000);
  expect(byId.map(({ id }) => id)).toEqual(ids(inside));
});

test('opening hours are one to four days of the week, each from earlier to later', () => {
  const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
  for (const { openingHours } of points) {
    const days = openingHours.map(({ weekday }) => week.indexOf(weekday));
    expect(days.length).toBeGreaterThanOrEqual(1);
    expect(days.length).toBeLessThanOrEqual(4);
    expect(days).toEqual([...new Set(days)].sort());
    expect(
      openingHours.every(
        ({ opensAt, closesAt }) => /^\d\d:\d\d$/.test(opensAt) && opensAt < closesAt && closesAt <= '21:00',
      ),
    ).toBe(true);
  }
});

test('languages begin with German and go on by code; topics are by code', () => {
  for (const point of points) {
    const codes = point.topics.map(({ code }) => code);
    expect(point.languages[0]).toBe('de');
    expect(point.languages.slice(1)).toEqual([...new Set(point.languages.slice(1))].sort());
    expect(codes).toEqual([...new Set(codes)].sort());
  }
});
