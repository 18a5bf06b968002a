import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPeopleGround, type PeopleGround } from '../../support/people-ground.ts';

// Wuppertal has the center; Solingen is some 15 km away, Bonn some 50 and more.
const CENTER = 'KI-05124';
const [WUPPERTAL, SOLINGEN, BONN] = ['05124000', '05122000', '05314000'];

let ground: PeopleGround;
beforeAll(async () => {
  ground = await openPeopleGround();
});
afterAll(() => ground.close());

const register = (more: object) => ground.register(more, CENTER);
const MATCH = 'score reasons { criterion points text(lang: EN) } volunteer { id name }';
const match = async (input: object, first = 100, center = CENTER) => {
  const query = `query ($first: Int, $input: MatchingInput!) { matchingVolunteers(first: $first, input: $input) { ${MATCH} } }`;
  const { data, errors } = await ground.as('center', query, { first, input }, center);
  return { rows: data?.matchingVolunteers, error: errors?.[0] };
};
const monday = (from: string, to: string) => ({ weekday: 'MONDAY', from, to });

test('who fits is ranked by the stated points, each with its reasons', async () => {
  const all = {
    skills: ['SCHOOLS'],
    languages: ['ar', 'de'],
    availability: [monday('15:00', '19:00')],
    municipalityAgs: WUPPERTAL,
  };
  const best = await register({ ...all, name: 'Best' });
  const partly = await register({ ...all, name: 'Partly free', availability: [monday('17:30', '20:00')] });
  const near = await register({ ...all, name: 'Near', municipalityAgs: SOLINGEN, languages: ['de'] });
  const far = await register({
    ...all,
    name: 'Far',
    municipalityAgs: BONN,
    skills: [],
    languages: ['ar'],
    availability: [],
  });
  await register({ name: 'Nothing' });

  const { rows } = await match({
    topicCode: 'SCHOOLS',
    language: 'ar',
    ...monday('16:00', '18:00'),
    municipalityAgs: WUPPERTAL,
  });

  expect(rows.map(({ volunteer, score }: any) => [volunteer.id, score])).toEqual([
    [best.id, 100],
    [partly.id, 90],
    [near.id, expect.any(Number)],
    [far.id, 30],
  ]);
  expect(rows[0].reasons).toEqual([
    { criterion: 'TOPIC', points: 40, text: 'Helps with Local schools.' },
    { criterion: 'LANGUAGE', points: 30, text: 'Speaks Arabic.' },
    { criterion: 'AVAILABILITY', points: 20, text: 'Is free all the time from 16:00 to 18:00.' },
    { criterion: 'DISTANCE', points: 10, text: 'Lives about 0 km away.' },
  ]);
  for (const { score, reasons } of rows) {
    expect(reasons.reduce((sum: number, { points }: any) => sum + points, 0)).toBe(score);
  }
  const solingen = rows[2].reasons.find(({ criterion }: any) => criterion === 'DISTANCE');
  const km = Number(/(\d+) km/.exec(solingen.text)![1]);
  expect(km).toBeGreaterThan(8);
  expect(km).toBeLessThan(25);
  expect(solingen.points).toBe(10 - Math.ceil(km / 5));
  expect(rows[3].reasons.map(({ criterion }: any) => criterion)).toEqual(['LANGUAGE']);
});

test('the paused, the ended, those without consent and those of other centers are not considered', async () => {
  const wanted = { skills: ['HEALTH'] };
  const [active, paused, ended, withdrawn] = await Promise.all(Array.from({ length: 4 }, () => register(wanted)));
  await ground.register(wanted, 'KI-05113');
  const act = async (mutation: string, of: any, expectedVersion: number, more = {}) => {
    const { error } = await ground.act(mutation, { id: of.id, expectedVersion, ...more }, { center: CENTER });
    expect(error).toBeUndefined();
  };
  await act('activateVolunteer', active, 1);
  await act('activateVolunteer', paused, 1);
  await act('pauseVolunteer', paused, 2, { reason: 'OWN_WISH' });
  await act('endVolunteer', ended, 1, { reason: 'MOVED_AWAY' });
  await act('withdrawVolunteerConsent', withdrawn, 1);

  const { rows } = await match({ topicCode: 'HEALTH' });

  expect(rows.map(({ volunteer }: any) => volunteer.id)).toEqual([active.id]);
});

test('equal ones are in the order of their ids, and no more than asked for are told', async () => {
  const ids = [];
  for (let count = 0; count < 5; count++) ids.push((await register({ skills: ['WORK'] })).id);

  const { rows } = await match({ topicCode: 'WORK' }, 3);

  expect(rows.map(({ volunteer }: any) => volunteer.id)).toEqual(ids.sort().slice(0, 3));
});

test('it costs as many statements for one as for many', async () => {
  await match({ topicCode: 'WORK', municipalityAgs: WUPPERTAL }, 1);
  const forOne = ground.graph.statements.length;

  await match({ topicCode: 'WORK', municipalityAgs: WUPPERTAL }, 100);

  expect(ground.graph.statements).toHaveLength(forOne);
  expect(forOne).toBe(4);
});

test.for([
  ['input.topicCode', { topicCode: 'COOKING' }],
  ['input.language', { language: 'Arabic' }],
  ['input.weekday', { weekday: 'MONDAY' }],
  ['input.weekday', { from: '10:00', to: '12:00' }],
  ['input.to', { weekday: 'MONDAY', from: '10:00', to: '09:00' }],
  ['input.municipalityAgs', { municipalityAgs: '09162000' }],
  ['input.municipalityAgs', { municipalityAgs: WUPPERTAL, meetingPointId: 'MP-0001' }],
  ['input.meetingPointId', { meetingPointId: 'MP-9999' }],
  ['input.offerId', { offerId: 'OF-00000000' }],
  ['input.offerId', { offerId: 'OF-00000000', language: 'ar' }],
] as const)('%s is refused by name: %o', async ([argument, input]) => {
  const { error } = await match(input);

  expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('wanted for nothing, nobody has points', async () => {
  expect((await match({})).rows).toEqual([]);
});

test('0 and 101 rows are no page', async () => {
  for (const first of [0, 101]) {
    const { error } = await match({ language: 'ar' }, first);

    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  }
});
