import { afterAll, beforeAll, expect, test } from 'vitest';
import { berlinDay } from '../../../subgraphs/common/validity.ts';
import { openFundingGround, PART_I, type FundingGround } from '../../support/funding-ground.ts';

// Posts come of approved applications of part I, for the time of the grant. The year is the present one, as posts end today or later.

const today = berlinDay(new Date());
const year = Number(today.slice(0, 4));
const POST_CENTS = 5_700_000;

let ground: FundingGround;
beforeAll(async () => {
  ground = await openFundingGround();
  const set = (mutation: string, type: string, input: object) =>
    ground.as('ministry', `mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`, { input });
  const of = { partId: PART_I, year, amountCents: 1_000_000_000 };
  await set('setBudget', 'SetBudgetInput', { programId: 'KOMM_AN_NRW', ...of });
  await set('setAllocation', 'SetAllocationInput', { districtAgs: '05112', centerId: 'KI-05112', ...of });
});
afterAll(() => ground.close());

const lines = [
  { itemCode: 'I_POST', quantity: 1.5 },
  { itemCode: 'I_MATERIAL_15', quantity: 1 },
];
const submit = () => ground.bringTo('SUBMITTED', { year, partId: PART_I, lines });
const approve = (id: string, more = {}) =>
  ground.act('granting_authority', 'approveGrantApplication', { id, expectedVersion: 2, ...more });
const postsOn = async (asOf: string, id: string) => {
  const query = `query ($asOf: Date, $id: ID) { staffingIncrements(asOf: $asOf, filter: { id: { eq: $id } }) {
    nodes { id version fullTimeEquivalents validFrom validTo grant { id } center { id } provenance { kind } } } }`;
  return (await ground.as('public', query, { asOf, id: id.replace('AP-', 'SI-') })).data.staffingIncrements.nodes[0];
};
const end = async (id: string, expectedVersion: number, endsOn: string) => {
  const query = `mutation ($input: EndStaffingIncrementInput!) { endStaffingIncrement(input: $input) { id version validTo } }`;
  const input = { id: id.replace('AP-', 'SI-'), expectedVersion, endsOn, reason: 'The post is given up.' };
  const { data, errors } = await ground.as('granting_authority', query, { input });
  return { row: data?.endStaffingIncrement, error: errors?.[0] };
};

test('an approval brings the posts applied for, in force for the time of the grant', async () => {
  const { id } = await submit();

  await approve(id);

  expect(await postsOn(`${year}-06-30`, id)).toEqual({
    id: id.replace('AP-', 'SI-'),
    version: 1,
    fullTimeEquivalents: 1.5,
    validFrom: `${year}-01-01`,
    validTo: `${year}-12-31`,
    grant: { id: id.replace('AP-', 'GR-') },
    center: { id: 'KI-05112' },
    provenance: { kind: 'ENTERED' },
  });
  expect(await postsOn(`${year - 1}-12-31`, id)).toBeUndefined();
  expect(await postsOn(`${year + 1}-01-01`, id)).toBeUndefined();
});

test('an amount that does not cover the posts needs their number', async () => {
  const { id } = await submit();

  const silent = await approve(id, { amountCents: POST_CENTS });
  const toldTooMany = await approve(id, { amountCents: POST_CENTS, posts: 1.01 });
  const moreThanAsked = await approve(id, { posts: 2 });
  const told = await approve(id, { amountCents: POST_CENTS, posts: 1 });

  for (const { error } of [silent, toldTooMany, moreThanAsked])
    expect(error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.posts' });
  expect(told.row.status).toBe('APPROVED');
  expect((await postsOn(today, id)).fullTimeEquivalents).toBe(1);
});

test('posts end on a day that is not over, and what was before stays', async () => {
  const { id } = await submit();
  await approve(id);

  const past = await end(id, 1, `${year - 1}-12-31`);
  const beyond = await end(id, 1, `${year + 1}-01-01`);
  const ended = await end(id, 1, today);
  const stale = await end(id, 1, today);
  const again = await end(id, 2, `${year}-12-31`);

  for (const { error } of [past, beyond])
    expect(error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.endsOn' });
  expect(ended.row).toMatchObject({ version: 2, validTo: today });
  expect(stale.error!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  expect(again.row).toMatchObject({ version: 3, validTo: `${year}-12-31` });
  expect((await postsOn(`${year}-01-01`, id)).fullTimeEquivalents).toBe(1.5);
  const log = await ground.as(
    'ministry',
    `{ fundingAuditLog(filter: { entityKey: { eq: "${id.replace('AP-', 'SI-')}" } }) { nodes { action reason } } }`,
  );
  expect(log.data.fundingAuditLog.nodes.map(({ action }: any) => action)).toEqual(['END', 'END', 'APPROVE']);
});

test('posts from a document are not ended here', async () => {
  const { error } = await end('SI-KI-05111-1', 1, today);

  expect(error!.extensions).toEqual({ code: 'CONFLICT', argument: 'input.id' });
});
