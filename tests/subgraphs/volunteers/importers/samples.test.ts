import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../../subgraphs/common/config.ts';
import { samples } from '../../../../subgraphs/volunteers/importers/samples.ts';

const data = join(ROOT, 'subgraphs', 'volunteers', 'data');
const content = readFileSync(join(data, 'places.csv'), 'utf8');

/** The generated rows by the name of their class. */
const generate = (scale: number): Record<string, Record<string, any>[]> =>
  Object.fromEntries(
    samples(scale)
      .rowsOf(content)
      .map(({ entity, rows }) => [entity.name, rows]),
  );

const distinct = (rows: Record<string, any>[], property: string) => new Set(rows.map((row) => row[property]));

test('the samples are the same in every run, byte for byte', () => {
  const hash = createHash('sha256')
    .update(
      JSON.stringify(
        samples(1)
          .rowsOf(content)
          .map(({ rows }) => rows),
      ),
    )
    .digest('hex');

  // Another hash means other samples everywhere: raise GENERATOR with it.
  expect(hash).toBe('374314491d89d24fefc1a3f3c01e4490a4336fde58eaf1c248b2aff1f5d4e98d');
});

test.each([1, 10])('at scale %i there are so many times 804 meeting points and 2000 volunteers', (scale) => {
  const { MeetingPoint, Volunteer, Engagement } = generate(scale);

  expect(distinct(MeetingPoint!, 'id').size).toBe(804 * scale);
  expect(distinct(Volunteer!, 'id').size).toBe(2000 * scale);
  expect(distinct(MeetingPoint!, 'centerId').size).toBe(49);
  expect(distinct(Volunteer!, 'centerId').size).toBe(49);
  expect(Engagement!.length).toBeGreaterThan(8000 * scale);
});

test('the same places are covered at any scale, and not all', () => {
  const [one, ten] = [generate(1), generate(10)];

  const covered = distinct(one['MeetingPoint']!, 'municipalityAgs');
  expect(distinct(ten['MeetingPoint']!, 'municipalityAgs')).toEqual(covered);
  expect(covered.size).toBeGreaterThan(200);
  expect(covered.size).toBeLessThan(300);
});

test('meeting points lie near their municipality, by name, postal code and coordinates', () => {
  const lines = content.split('\n').map((line) => line.split(','));
  const places = new Map(
    lines.map(([ags, name, district, center, lat, lon, postalCode]) => [
      ags,
      { name, district, center, lat, lon, postalCode },
    ]),
  );

  for (const point of generate(1)['MeetingPoint']!) {
    const place = places.get(point['municipalityAgs'])!;
    expect([point['city'], point['districtAgs'], point['centerId'], point['postalCode']]).toEqual([
      place.name,
      place.district,
      place.center,
      place.postalCode,
    ]);
    const north = (point['latitude'] - Number(place.lat)) * 111.2;
    const east = (point['longitude'] - Number(place.lon)) * 111.2 * Math.cos((point['latitude'] * Math.PI) / 180);
    expect(Math.hypot(north, east)).toBeLessThan(2.01);
  }
});

test('new ones count from their first support on, existing ones always; support begins from May to December 2016', () => {
  for (const { origin, supportedSince, validFrom, validTo } of generate(1)['MeetingPoint']!) {
    expect(supportedSince >= '2016-05-01' && supportedSince <= '2016-12-01').toBe(true);
    expect([validFrom, validTo ?? null]).toEqual([origin === 'NEW' ? supportedSince : null, null]);
  }
});

test('names and ids are of one meeting point each, and neutral', () => {
  const { MeetingPoint, Provider } = generate(1);

  expect(distinct(MeetingPoint!, 'name').size).toBe(804);
  expect(MeetingPoint!.every(({ street }) => /^(Muster|Beispiel|Probe)\S+ \d+$/.test(street))).toBe(true);
  expect(Provider!.every(({ name }) => name.startsWith('Beispiel-'))).toBe(true);
  expect(distinct(Provider!, 'kind').size).toBe(6);
});

test('topics are those of the code list', () => {
  const codes = readFileSync(join(data, 'topics.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0])
    .filter(Boolean);

  expect([...distinct(generate(1)['MeetingPointTopic']!, 'topicCode')].sort()).toEqual(codes.sort());
});

test('hours are whole quarters, of months since the start, and carry no person', () => {
  const { Volunteer, Engagement } = generate(1);
  const started = new Map(Volunteer!.map(({ id, startedOn }) => [id, startedOn]));

  for (const { volunteerId, year, month, minutes } of Engagement!) {
    expect(minutes % 15 === 0 && minutes > 0 && minutes <= 24 * 60).toBe(true);
    expect(`${year}-${String(month).padStart(2, '0')}` >= started.get(volunteerId).slice(0, 7)).toBe(true);
  }
  expect([...new Set(Volunteer!.flatMap((row) => Object.keys(row)))].sort()).toEqual([
    'centerId',
    'districtAgs',
    'id',
    'provenanceKind',
    'sourceIds',
    'startedOn',
    'status',
  ]);
});
