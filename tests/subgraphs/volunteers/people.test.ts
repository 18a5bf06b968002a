import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPeopleGround, SOMEBODY, type PeopleGround } from '../../support/people-ground.ts';

// People on record, by the API: what they are made of, their life, and what is refused. Their secrecy is in personal-data.test.ts.

let ground: PeopleGround;
beforeAll(async () => {
  ground = await openPeopleGround();
});
afterAll(() => ground.close());

const WEEK = [
  { weekday: 'MONDAY', from: '17:00', to: '19:00' },
  { weekday: 'SATURDAY', from: '08:00', to: '24:00' },
];

test('a person is registered with all that matching needs, as interested', async () => {
  const row = await ground.register({
    languages: ['fa', 'de', 'de'],
    skills: ['SCHOOLS', 'LANGUAGE'],
    availability: WEEK.toReversed(),
    municipalityAgs: '05112000',
  });

  expect(row).toMatchObject({
    id: expect.stringMatching(/^V-\d{12}$/),
    status: 'INTERESTED',
    statusReason: null,
    startedOn: null,
    version: 1,
    name: SOMEBODY.name,
    contact: { kind: 'EMAIL', value: 'aenne@example.org' },
    languages: ['de', 'fa'],
    skills: [{ code: 'LANGUAGE' }, { code: 'SCHOOLS' }],
    availability: WEEK,
    municipality: { ags: '05112000' },
    consents: [{ textVersion: '2026-1', withdrawnAt: null }],
    provenance: { kind: 'ENTERED' },
  });
});

test('a change changes what it names, and nothing else', async () => {
  const before = await ground.register({ languages: ['ar'], skills: ['LAW'], availability: WEEK });

  const { row } = await ground.act('changeVolunteer', {
    id: before.id,
    expectedVersion: 1,
    contact: { phone: '0203 / 12345-6' },
    languages: [],
  });

  expect(row).toEqual({
    ...before,
    version: 2,
    contact: { kind: 'PHONE', value: '+49203123456' },
    languages: [],
    possibleDuplicates: expect.any(Array),
  });
});

test.for([
  ['in another script', 'محمد بن سلمان', 'محمد بن سلمان'],
  ['with a zero width joiner', 'می‌خواهم', 'می‌خواهم'],
  ['in Chinese', '王小明', '王小明'],
  ['decomposed', 'A\u0308nne', 'Änne'],
  ['with markup', '<b onclick="x()">Bobby</b>', '<b onclick="x()">Bobby</b>'],
  ['of one letter', ' Ö ', 'Ö'],
  ['of 200 characters', 'x'.repeat(200), 'x'.repeat(200)],
  ['outside of the basic plane', '𐐀𐐁', '𐐀𐐁'],
] as const)('a name %s is kept as text', async ([, name, kept]) => {
  expect((await ground.register({ name })).name).toBe(kept);
});

test.for([
  ['input.name', { name: '' }],
  ['input.name', { name: ' \u200b ' }],
  ['input.name', { name: '...' }],
  ['input.name', { name: 'a\nb' }],
  ['input.name', { name: 'a\u0000b' }],
  ['input.name', { name: 'a\u001b[31mb' }],
  ['input.name', { name: '\ud800a' }],
  ['input.name', { name: 'x'.repeat(201) }],
  ['input.name', { name: 'x'.repeat(100_000) }],
  ['input.contact', { contact: {} }],
  ['input.contact', { contact: { email: 'a@example.org', phone: '+4920312345' } }],
  ['input.contact.email', { contact: { email: 'nobody' } }],
  ['input.contact.email', { contact: { email: 'a@b@example.org' } }],
  ['input.contact.email', { contact: { email: '' } }],
  ['input.contact.email', { contact: { email: `${'x'.repeat(250)}@example.org` } }],
  ['input.contact.phone', { contact: { phone: '110' } }],
  ['input.contact.phone', { contact: { phone: '+0 203 12345' } }],
  ['input.contact.phone', { contact: { phone: '+49 203 CALL ME' } }],
  ['input.contact.phone', { contact: { phone: '1'.repeat(5000) } }],
  ['input.consent.textVersion', { consent: { textVersion: '' } }],
  ['input.consent.textVersion', { consent: { textVersion: 'ä' } }],
  ['input.consent.givenAt', { consent: { textVersion: '1', givenAt: '2999-01-01T00:00:00Z' } }],
  ['input.languages[1]', { languages: ['de', 'deutsch'] }],
  ['input.languages[0]', { languages: ['xx'] }],
  ['input.languages', { languages: Array.from({ length: 21 }, () => 'de') }],
  ['input.skills[0]', { skills: ['COOKING'] }],
  ['input.availability[0].from', { availability: [{ weekday: 'MONDAY', from: '25:00', to: '26:00' }] }],
  ['input.availability[0].from', { availability: [{ weekday: 'MONDAY', from: '24:00', to: '24:00' }] }],
  ['input.availability[0].to', { availability: [{ weekday: 'MONDAY', from: '19:00', to: '17:00' }] }],
  ['input.availability[0].to', { availability: [{ weekday: 'MONDAY', from: '19:00', to: '19:00' }] }],
  [
    'input.availability',
    {
      availability: [
        { weekday: 'MONDAY', from: '17:00', to: '19:00' },
        { weekday: 'MONDAY', from: '18:59', to: '20:00' },
      ],
    },
  ],
  ['input.municipalityAgs', { municipalityAgs: '09162000' }],
] as const)('%s is refused by name: %o', async ([argument, input]) => {
  const { error } = await ground.act('registerVolunteer', { ...SOMEBODY, ...input });

  expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('without consent nobody is put on record', async () => {
  const { consent: _, ...input } = SOMEBODY;

  const { row, error } = await ground.act('registerVolunteer', input);

  expect(row).toBeUndefined();
  expect(error?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(error?.message).toContain('consent');
});

test('times that touch become one', async () => {
  const availability = [
    { weekday: 'MONDAY', from: '17:00', to: '19:00' },
    { weekday: 'MONDAY', from: '15:00', to: '17:00' },
    { weekday: 'TUESDAY', from: '19:00', to: '20:00' },
  ];

  const row = await ground.register({ availability });

  expect(row.availability).toEqual([
    { weekday: 'MONDAY', from: '15:00', to: '19:00' },
    { weekday: 'TUESDAY', from: '19:00', to: '20:00' },
  ]);
});

test('somebody of the same name or contact is offered, in the own center only', async () => {
  const name = 'Zoë Duplikat';
  const contact = { email: 'Zoe@Example.org' };
  const one = await ground.register({ name, contact });
  const other = await ground.register({ name, contact }, 'KI-05113');

  const sameName = await ground.register({ name: 'duplikat, ZOE', contact: { phone: '+49203111' + '1111' } });
  const sameContact = await ground.register({ name: 'Somebody Else', contact: { email: 'zoe@example.org' } });

  expect(one.possibleDuplicates).toEqual([]);
  expect(other.possibleDuplicates).toEqual([]);
  expect(sameName.possibleDuplicates).toEqual([{ id: one.id, name }]);
  expect(sameContact.possibleDuplicates).toEqual([{ id: one.id, name }]);
});

const find = async (named: string, center = 'KI-05112') => {
  const query = `query ($id: ID!, $named: String) { center(id: $id) { volunteers(named: $named) { totalCount nodes { id } } } }`;
  const { data, errors } = await ground.as('center', query, { id: center, named }, center);
  expect(errors).toBeUndefined();
  return data.center.volunteers.nodes.map(({ id }: any) => id);
};

test('volunteers are found by words of their name, in the own center only', async () => {
  const { id } = await ground.register({ name: 'Frieda Maria Suchbar' });

  expect(await find('suchbar')).toEqual([id]);
  expect(await find('SUCHBAR, frieda')).toEqual([id]);
  expect(await find('Suchbar Anna')).toEqual([]);
  expect(await find('such')).toEqual([]);
  expect(await find('...')).toEqual([]);
  expect(await find('suchbar', 'KI-05113')).toEqual([]);
});
