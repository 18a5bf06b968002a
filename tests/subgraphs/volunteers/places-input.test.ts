import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../../subgraphs/common/sql.ts';
import { berlinDay, daysLater } from '../../../subgraphs/common/validity.ts';
import { aMeetingPoint, registered } from '../../support/meeting-point-inputs.ts';
import { openVolunteersGround, type VolunteersGround } from '../../support/volunteers-ground.ts';

let ground: VolunteersGround;
beforeAll(async () => {
  ground = await openVolunteersGround();
});
afterAll(() => ground.close());

const today = berlinDay(new Date());

const hours = (...spans: [string, string][]) => ({
  openingHours: spans.map(([opensAt, closesAt]) => ({ weekday: 'MONDAY', opensAt, closesAt })),
});
test.each<[string, object, string, string?]>([
  ['an empty name', { name: ' \n ' }, 'input.name'],
  ['a name of two lines', { name: 'a\nb' }, 'input.name'],
  ['a name with a control character', { name: 'a\u0000b' }, 'input.name'],
  ['a name that is too long', { name: 'ä'.repeat(121) }, 'input.name'],
  ['a status to come', { status: 'CLOSED' }, 'input.status'],
  ['no provider', { newProvider: null }, 'input.providerId'],
  ['two providers', { providerId: 'PR-0001' }, 'input.providerId'],
  ['an unknown provider', { newProvider: null, providerId: 'PR-x' }, 'input.providerId'],
  ['an unknown municipality', { municipalityAgs: '05112999' }, 'input.municipalityAgs'],
  ['a municipality of another center', { municipalityAgs: '05113000' }, 'input.municipalityAgs', 'FORBIDDEN'],
  ['to serve that of another center', { alsoServes: ['05113000'] }, 'input.alsoServes.0', 'FORBIDDEN'],
  ['a postal code of four digits', { address: { postalCode: '4705' } }, 'input.address.postalCode'],
  ['a postal code of letters', { address: { postalCode: '४७०५१' } }, 'input.address.postalCode'],
  ['a postal code of elsewhere', { address: { postalCode: '33602' } }, 'input.address.postalCode'],
  ['a point in Berlin', { coordinates: { latitude: 52.52, longitude: 13.4 } }, 'input.coordinates'],
  ['swapped degrees', { coordinates: { latitude: 6.7581, longitude: 51.4312 } }, 'input.coordinates'],
  ['a point in Bielefeld', { coordinates: { latitude: 52.02, longitude: 8.53 } }, 'input.coordinates'],
  ['an unknown topic', { topics: ['LANGUAGE', 'CHESS'] }, 'input.topics.1'],
  ['no topic', { topics: [] }, 'input.topics'],
  ['an unknown language', { languages: ['xx'] }, 'input.languages.0'],
  ['a language in large letters', { languages: ['de', 'AR'] }, 'input.languages.1'],
  ['no language', { languages: [] }, 'input.languages'],
  [
    'a room used more than always',
    { rooms: [{ name: 'Saal', occupancyPercent: 101 }] },
    'input.rooms.0.occupancyPercent',
  ],
  ['a room without a name', { rooms: [{ name: '' }] }, 'input.rooms.0.name'],
  ['inverted times', hours(['18:00', '14:00']), 'input.openingHours.0.closesAt'],
  ['an empty span', hours(['14:00', '14:00']), 'input.openingHours.0.closesAt'],
  ['no time of day', hours(['14:00', '24:01']), 'input.openingHours.0.closesAt'],
  ['a time that opens at 24:00', hours(['24:00', '24:00']), 'input.openingHours.0.opensAt'],
  ['a time without a colon', hours(['9:00', '10:00']), 'input.openingHours.0.opensAt'],
  ['spans over one another', hours(['14:00', '18:00'], ['10:00', '14:01']), 'input.openingHours.0'],
  ['the same span twice', hours(['14:00', '18:00'], ['14:00', '18:00']), 'input.openingHours.1'],
  ['existing without support', { origin: 'EXISTING' }, 'input.supportedSince'],
  ['support to come', { supportedSince: daysLater(today, 1) }, 'input.supportedSince'],
  ['support before the programme', { supportedSince: '2014-12-31' }, 'input.supportedSince'],
  ['a first day to come', { validFrom: daysLater(today, 1) }, 'input.validFrom'],
  ['a plan of what is open', { plannedOpeningOn: today }, 'input.plannedOpeningOn'],
  ['a plan of yesterday', { status: 'PLANNED', plannedOpeningOn: daysLater(today, -1) }, 'input.plannedOpeningOn'],
])('%s is refused, and nothing is written', async (_what, more, argument, code = 'BAD_USER_INPUT') => {
  const count = async () => ground.db.rows(sql`select count(*) as n from meeting_point`);
  const before = [await count(), await ground.db.rows(sql`select sequence from audit_head`)];

  const { row, error } = await ground.act('center', 'registerMeetingPoint', aMeetingPoint(more));

  expect(row).toBeNull();
  expect(error?.extensions).toMatchObject({ code, argument });
  expect([await count(), await ground.db.rows(sql`select sequence from audit_head`)]).toEqual(before);
});

test('names of the longest kind are kept whole in any script', async () => {
  for (const sign of ['한', 'ß', '𝒜', 'ﷺ']) {
    const name = sign.repeat(120 / sign.length);

    const row = await registered(ground, { name, newProvider: { name, kind: 'CLUB' } }, 'name provider { name }');

    expect(row).toEqual({ name, provider: { name } });
  }
});

test('a provider that is on record already is named, not made again', async () => {
  const newProvider = { name: 'Stadtteilverein Meiderich', kind: 'CLUB' };
  const first = await registered(ground, { newProvider }, 'provider { id }');

  const { error } = await ground.act('center', 'registerMeetingPoint', aMeetingPoint({ newProvider }));
  const second = await registered(ground, { newProvider: null, providerId: first.provider.id }, 'provider { id }');

  expect(error).toMatchObject({
    extensions: { code: 'CONFLICT' },
    message: expect.stringContaining(first.provider.id),
  });
  expect(second).toEqual(first);
});
