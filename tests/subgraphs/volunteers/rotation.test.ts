import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../../subgraphs/common/config.ts';
import { createPersonalData } from '../../../subgraphs/common/personal-data.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { rotate, sealedWith } from '../../../subgraphs/volunteers/store/rotation.ts';
import { openPeopleGround, SOMEBODY, type PeopleGround } from '../../support/people-ground.ts';

const keyOf = (letter: string) => Buffer.from(letter.repeat(32)).toString('base64');
const [OLD, NEW] = [`old:${keyOf('o')}`, `new:${keyOf('n')}`];
const over = (PERSONAL_DATA_KEYS: string) => createPersonalData(readSettings({ PERSONAL_DATA_KEYS }));

/** The product as it runs while keys are changed: it seals with the old key, and opens with both. */
let ground: PeopleGround;
beforeAll(async () => {
  ground = await openPeopleGround({ PERSONAL_DATA_KEYS: `${OLD},${NEW}` });
});
afterAll(() => ground.close());

const namesOf = async () => {
  const query =
    '{ center(id: "KI-05112") { volunteers(first: 100, filter: { provenanceKind: { eq: ENTERED } }) { nodes { id name contact { value } } } } }';
  const { data, errors } = await ground.as('center', query);
  expect(errors).toBeUndefined();
  return data.center.volunteers.nodes;
};

test('rotation goes on where it was stopped, beside changes, and loses nobody', async () => {
  const people = [];
  for (let number = 1; number <= 7; number++) {
    people.push(await ground.register({ name: `Number ${number}`, contact: { phone: `+4920312345${number}` } }));
  }
  const before = await namesOf();
  const system = ground.system('personal-data:rotate', over(`${NEW},${OLD}`));
  const stop = (done: number) => {
    if (done >= 4) throw new Error('stopped');
  };

  await expect(rotate(system, stop, 2)).rejects.toThrow('stopped');
  const half = await sealedWith(system);
  const halfRead = await namesOf();
  const [rest] = await Promise.all([
    rotate(system, undefined, 1),
    ...people.map(({ id }) => ground.act('changeVolunteer', { id, expectedVersion: 1, languages: ['de'] })),
  ]);
  const after = await sealedWith(system);

  expect(half).toEqual([
    { keyId: 'new', people: 4 },
    { keyId: 'old', people: 3 },
  ]);
  expect(halfRead).toEqual(before);
  expect(rest).toBe(3);
  expect(after).toEqual([{ keyId: 'new', people: 7 }]);
  expect(await namesOf()).toEqual(before);
});

test('half way through, names are found and likes are offered under either key', async () => {
  const one = await ground.register({ name: 'Twin Halfway', contact: { email: 'twin@example.org' } });
  await rotate(ground.system('personal-data:rotate', over(`${NEW},${OLD}`)));

  const other = await ground.register({ name: 'twin halfway', contact: { email: 'other@example.org' } });
  const { data } = await ground.as(
    'center',
    '{ center(id: "KI-05112") { volunteers(named: "halfway") { nodes { id } } } }',
  );

  expect(other.possibleDuplicates).toEqual([{ id: one.id, name: 'Twin Halfway' }]);
  expect(data.center.volunteers.nodes).toHaveLength(2);
});

test('the same call is known again after the keys have changed', async () => {
  const key = 'before-and-after';
  const { row } = await ground.act('registerVolunteer', SOMEBODY, { idempotencyKey: key });
  const [kept] = await ground.db.rows<{ hash: string }>(
    sql`select input_hash as hash from idempotency_key where result_id = ${row.id}`,
  );

  const again = await ground.act('registerVolunteer', SOMEBODY, { idempotencyKey: key });
  const another = await ground.act('registerVolunteer', { ...SOMEBODY, name: 'Else' }, { idempotencyKey: key });

  expect(again.row.id).toBe(row.id);
  expect(another.error?.extensions['code']).toBe('CONFLICT');
  expect(over(`${NEW},${OLD}`).marks('input', '')).toHaveLength(2);
  expect(kept!.hash).toHaveLength(64);
});

test('a key that is missing is named, and nothing is changed', async () => {
  await ground.register({ name: 'Sealed with old' });
  const system = ground.system('personal-data:rotate', over(NEW));

  await expect(rotate(system)).rejects.toThrow('sealed with the key old');
  expect((await sealedWith(system)).some(({ keyId }) => keyId === 'old')).toBe(true);
});
