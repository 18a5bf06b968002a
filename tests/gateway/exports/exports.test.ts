import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../../support/graph.ts';
import { lookThrough } from '../../support/hsds-required.ts';

// What others take over as a whole, held against the API that it is made of.

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  graph.gateway.inject({ method: 'GET', url, headers });
const geo = async (query = '') => (await get(`/exports/meeting-points.geojson${query}`)).json();
const hsds = async (query = '') => (await get(`/exports/hsds.json${query}`)).json();
const totalOf = async (filter: object, asOf?: string) => {
  const query =
    'query ($filter: MeetingPointFilter, $asOf: Date) { meetingPoints(filter: $filter, asOf: $asOf) { totalCount } }';
  const { data } = await graph.query(query, { filter, asOf });
  return data.meetingPoints.totalCount;
};

test('GeoJSON has every meeting point once, where it stands, and says which are samples', async () => {
  const answer = await get('/exports/meeting-points.geojson?asOf=2016-12-31');
  const { type, features } = answer.json();

  expect(answer.headers['content-type']).toBe('application/geo+json; charset=utf-8');
  expect(type).toBe('FeatureCollection');
  expect(features).toHaveLength(await totalOf({}, '2016-12-31'));
  expect(features.length).toBeGreaterThan(700);
  expect(new Set(features.map(({ id }: any) => id)).size).toBe(features.length);
  for (const { type: kind, geometry, properties } of features) {
    const [longitude, latitude] = geometry.coordinates;
    expect([kind, geometry.type, geometry.coordinates.length]).toEqual(['Feature', 'Point', 2]);
    expect(longitude > 5.8 && longitude < 9.5 && latitude > 50.3 && latitude < 52.6).toBe(true);
    expect(properties.provenanceKind).toBe('SAMPLE');
  }
});

test.for([
  ['district=05112', { districtAgs: { eq: '05112' } }],
  ['center=KI-05334', { centerId: { eq: 'KI-05334' } }],
  ['status=PAUSED', { status: { eq: 'PAUSED' } }],
  ['topic=HEALTH&district=05911', { topic: { eq: 'HEALTH' }, districtAgs: { eq: '05911' } }],
] as const)('?%s narrows both exports as the filter narrows the list', async ([query, filter]) => {
  const expected = await totalOf(filter);

  const { features } = await geo(`?${query}`);
  const { locations } = await hsds(`?${query}`);

  expect(expected).toBeGreaterThan(0);
  expect([features.length, locations.length]).toEqual([expected, expected]);
});

test('the day counts, from the address or from the header', async () => {
  const expected = await totalOf({}, '2016-07-01');

  const named = await geo('?asOf=2016-07-01');
  const headed = (await get('/exports/meeting-points.geojson', { 'x-as-of': '2016-07-01' })).json();

  expect(expected).toBeLessThan(await totalOf({}, '2016-12-31'));
  expect([named.features.length, headed.features.length]).toEqual([expected, expected]);
});

test('HSDS has what its schemas require, ids that are UUIDs and unique, and references that lead somewhere', async () => {
  const document = await hsds();
  const again = await hsds();

  const { faults, ids } = lookThrough(document);
  const organizations = new Set(document.organizations.map(({ id }: any) => id));
  const locations = new Set(document.locations.map(({ id }: any) => id));
  expect(faults).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { organization_id } of document.locations) expect(organizations).toContain(organization_id);
  for (const { organization_id, service_at_locations } of document.services) {
    expect(organizations).toContain(organization_id);
    for (const { location_id } of service_at_locations) expect(locations).toContain(location_id);
  }
  expect(document.services).toHaveLength(1);
  expect(again).toEqual(document);
});

test('an offer is a service with its language, its weekly schedule and its place', async () => {
  const { services, locations } = await hsds('?center=KI-05112&topic=LANGUAGE');
  const all = await hsds('?center=KI-05112');

  const service = all.services[0];
  expect(services.length).toBeLessThanOrEqual(1);
  expect(service).toMatchObject({
    name: 'Sprachcafé',
    status: 'active',
    description: expect.stringContaining('Room for 12 persons.'),
    eligibility_description: 'For newcomers and locals, to meet.',
    languages: [{ code: 'de', service_id: service.id }],
    schedules: [
      { freq: 'WEEKLY', interval: 1, byday: 'MO', dtstart: '2016-01-11', opens_at: '14:00', closes_at: '16:00' },
    ],
  });
  expect(all.locations.map(({ id }: any) => id)).toContain(service.service_at_locations[0].location_id);
  expect(locations.length).toBeLessThan(all.locations.length);
});

test('an address or a week that is wrong is refused, and so is what no parameter is', async () => {
  for (const query of [
    'district=5',
    'center=1',
    'status=open',
    'topic=health',
    'asOf=2016-02-30',
    'asof=2016-01-01',
    'district=05112&district=05113',
    '__proto__=1',
  ]) {
    const answer = await get(`/exports/hsds.json?${query}`);

    expect(answer.statusCode, query).toBe(400);
    expect(answer.json().errors[0].extensions.code, query).toBe('BAD_USER_INPUT');
    expect(answer.headers['cache-control'], query).toBe('no-store');
  }
});

test('a token that does not hold is refused here too', async () => {
  const answer = await get('/exports/hsds.json', { authorization: 'Bearer nothing' });

  expect(answer.statusCode).toBe(401);
});

test('what has not changed is not sent again; another day or format is another tag', async () => {
  const first = await get('/exports/meeting-points.geojson?district=05112');
  const tag = first.headers['etag'] as string | undefined;
  if (tag === undefined) return expect(graph.runtimes[0]!.db.dialect).toBe('mysql');

  const same = await get('/exports/meeting-points.geojson?district=05112', { 'if-none-match': tag });
  const day = await get('/exports/meeting-points.geojson?district=05112&asOf=2016-07-01', { 'if-none-match': tag });
  const format = await get('/exports/hsds.json?district=05112', { 'if-none-match': tag });

  expect([same.statusCode, same.body]).toEqual([304, '']);
  expect([day.statusCode, format.statusCode]).toEqual([200, 200]);
});
