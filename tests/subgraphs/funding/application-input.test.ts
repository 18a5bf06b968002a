import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LINE, openFundingGround, PART_I, PART_II, YEAR, type FundingGround } from '../../support/funding-ground.ts';

// What cannot be used is refused with the field named, and nothing is written.

let ground: FundingGround;
let submitted: { id: string; version: number };
let before: string;
beforeAll(async () => {
  ground = await openFundingGround();
  await ground.setUp({ ceilings: { 'KI-05112': 1_000_000_000 } });
  // Handed in, and so at version 2 through all refusals below.
  submitted = await ground.bringTo('SUBMITTED');
});
beforeEach(async () => (before = await ground.everything()));
afterAll(() => ground.close());

const RIGHT = { year: YEAR, partId: PART_II, districtAgs: '05112', centerId: 'KI-05112', lines: [LINE] };
const create = (more: object, role: 'center' | 'granting_authority' = 'center') =>
  ground.act(role, 'createGrantApplication', { ...RIGHT, ...more });
const line = (more: object) => ({ lines: [LINE, { ...LINE, ...more }] });

test.for([
  ['no lines', { lines: [] }, 'input.lines'],
  ['101 lines', { lines: Array(101).fill(LINE) }, 'input.lines'],
  ['no units', line({ quantity: 0 }), 'input.lines[1].quantity'],
  ['fewer than none', line({ quantity: -3 }), 'input.lines[1].quantity'],
  ['half a lump sum', line({ quantity: 1.5 }), 'input.lines[1].quantity'],
  ['more than anybody runs', line({ quantity: 10_001 }), 'input.lines[1].quantity'],
  ['an absurd number', line({ quantity: 1e300 }), 'input.lines[1].quantity'],
  ['an item that there is not', line({ itemCode: 'C_FILM' }), 'input.lines[1].itemCode'],
  ['an item of another part', line({ itemCode: 'I_POST' }), 'input.lines[1].itemCode'],
  ['a rate that is not in force yet', { year: 2021, lines: [LINE] }, 'input.lines[0].itemCode'],
  ['an amount where the rate tells it', line({ amountCents: 1 }), 'input.lines[1].amountCents'],
  ['a year that is none', { year: 1999 }, 'input.year'],
  ['a part that there is not', { partId: 'KOMM_AN_NRW-IX' }, 'input.partId'],
  ['the part of the welfare associations', { partId: 'KOMM_AN_NRW-III' }, 'input.partId'],
  ['a district that there is not', { districtAgs: '05999' }, 'input.districtAgs'],
  ['a center of another district', { districtAgs: '05113' }, 'input.centerId'],
  ['no center where there is one', { centerId: null }, 'input.centerId'],
  ['a beginning in another year', { startsOn: `${YEAR - 1}-12-31` }, 'input.startsOn'],
  ['an end in another year', { endsOn: `${YEAR + 1}-01-01` }, 'input.endsOn'],
  ['an end before the beginning', { startsOn: `${YEAR}-06-01`, endsOn: `${YEAR}-05-31` }, 'input.endsOn'],
] as const)('%s: refused', async ([, more, argument]) => {
  const { row, error } = await create(more);

  expect(row).toBeNull();
  expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
  expect(error!.message.startsWith(argument)).toBe(true);
  expect(await ground.everything()).toBe(before);
});

test('another center than one’s own is forbidden, and so is a center’s application to the authority', async () => {
  const neighbour = await create({ districtAgs: '05113', centerId: 'KI-05113' });
  const authority = await create({}, 'granting_authority');

  expect([neighbour, authority].map(({ error }) => error!.extensions)).toEqual([
    { code: 'FORBIDDEN', argument: 'input.centerId' },
    { code: 'FORBIDDEN', argument: 'input.centerId' },
  ]);
});

test('posts are applied for in hundredths, material costs up to their rate', async () => {
  const lines = [
    { itemCode: 'I_POST', quantity: 1.5 },
    { itemCode: 'I_MATERIAL_15', quantity: 1, amountCents: 1_200_000 },
  ];

  const { row } = await create({ partId: PART_I, lines });

  expect(row).toMatchObject({ costKind: null, amount: { cents: 8_550_000 + 1_200_000 } });
  expect(row.lines.map((each: any) => [each.quantity, each.unitAmount.cents, each.amount.cents])).toEqual([
    [1.5, 5_700_000, 8_550_000],
    [1, 1_500_000, 1_200_000],
  ]);
});

test.for([
  ['a post in thousandths', { itemCode: 'I_POST', quantity: 0.333 }, 'input.lines[0].quantity'],
  ['eleven posts', { itemCode: 'I_POST', quantity: 11 }, 'input.lines[0].quantity'],
  ['material costs twice', { itemCode: 'I_MATERIAL_15', quantity: 2 }, 'input.lines[0].quantity'],
  [
    'more than the rate',
    { itemCode: 'I_MATERIAL_15', quantity: 1, amountCents: 1_500_001 },
    'input.lines[0].amountCents',
  ],
  ['less than a cent', { itemCode: 'I_MATERIAL_15', quantity: 1, amountCents: 0 }, 'input.lines[0].amountCents'],
] as const)('part I, %s: refused', async ([, only, argument]) => {
  const { error } = await create({ partId: PART_I, lines: [only] });

  expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
});

test('cents have no fractions: the type refuses them before anything runs', async () => {
  const { row, error } = await create({
    partId: PART_I,
    lines: [{ itemCode: 'I_MATERIAL_15', quantity: 1, amountCents: 0.5 }],
  });

  expect(row).toBeUndefined();
  expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(error!.message).toContain('amountCents');
});

const CONTROL = String.fromCharCode(7);

test.for([
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['a control character', `a${CONTROL}b`],
  ['a null character', 'a\u0000b'],
  ['half a character', 'a\ud800b'],
  ['2001 characters', 'a'.repeat(2001)],
  ['half a megabyte', 'a'.repeat(500_000)],
])('a reason of %s: refused', async ([, reason]) => {
  const input = { id: submitted.id, expectedVersion: 2, reason };

  const { error } = await ground.act('granting_authority', 'rejectGrantApplication', input);

  expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'input.reason' } });
  expect(await ground.everything()).toBe(before);
});

test('10 MB of text are refused by the server', async () => {
  const input = { id: submitted.id, expectedVersion: 2, reason: 'a'.repeat(10 * 1024 * 1024) };

  const { error } = await ground.act('granting_authority', 'rejectGrantApplication', input);

  expect(error).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } });
  expect(await ground.everything()).toBe(before);
});

test.for([0, -1, 200_001])('an approval of %i cents of 200000 is refused', async (amountCents) => {
  const input = { id: submitted.id, expectedVersion: 2, amountCents };

  const { error } = await ground.act('granting_authority', 'approveGrantApplication', input);

  expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'input.amountCents' } });
  expect(await ground.everything()).toBe(before);
});

test('an application that there is not is not found', async () => {
  const { error } = await ground.act('center', 'submitGrantApplication', { id: 'AP-0', expectedVersion: 1 });

  expect(error).toMatchObject({ extensions: { code: 'NOT_FOUND', argument: 'input.id' } });
});

test('a mutation by GET is refused, and one without the header of a client too', async () => {
  const query = `mutation { submitGrantApplication(input: { id: "${submitted.id}", expectedVersion: 2 }) { id } }`;
  const { gateway } = ground.graph;
  const get = await gateway.inject({
    method: 'GET',
    url: `/graphql?query=${encodeURIComponent(query)}`,
    headers: { 'apollo-require-preflight': '1' },
  });
  const form = await gateway.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'text/plain' },
    payload: JSON.stringify({ query }),
  });

  expect(get.statusCode).toBe(405);
  expect(form.statusCode).toBeGreaterThanOrEqual(400);
  expect(await ground.everything()).toBe(before);
});

test('a mutation’s cost is counted by what it asks for, and too much is refused before anything is written', async () => {
  const deep = `district { centers { grants(first: 100) { nodes { district { centers { grants(first: 100) { nodes { id } } } } } } } }`;
  const query = `mutation ($input: GrantApplicationStepInput!) { submitGrantApplication(input: $input) { id ${deep} } }`;

  const { errors } = await ground.as('center', query, { input: { id: submitted.id, expectedVersion: 2 } });

  expect(errors![0]!.extensions['code']).toBe('QUERY_TOO_EXPENSIVE');
  expect(await ground.everything()).toBe(before);
});

test('words are kept in composed characters, without blanks around them', async () => {
  const { id } = await ground.bringTo('SUBMITTED');

  await ground.act('coordination_office', 'commentOnGrantApplication', { id, text: '  Mu\u0308nster\r\nzuerst ' });

  const { data } = await ground.as('admin', `{ grantApplication(id: "${id}") { id } }`);
  const seen = await ground.as('ministry', `{ grantApplication(id: "${id}") { comments { reason } } }`);
  expect(data.grantApplication.id).toBe(id);
  expect(seen.data.grantApplication.comments).toEqual([{ reason: 'M\u00fcnster\nzuerst' }]);
});
