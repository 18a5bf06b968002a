import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import { openFundingGround, type FundingGround } from '../../support/funding-ground.ts';

// The ministry sets what one unit of an item is worth. Each test has an item, or a year, of its own.

let ground: FundingGround;
beforeAll(async () => {
  ground = await openFundingGround();
});
afterAll(() => ground.close());

const call = async (mutation: string, input: object, key?: string) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const fields =
    mutation === 'setLumpSumRate' ? 'id version amount { cents } validFrom validTo label unit costKind' : 'id';
  const query = `mutation ($input: ${type}!, $key: ID) { ${mutation}(input: $input, idempotencyKey: $key) { ${fields} } }`;
  const { data, errors } = await ground.as('ministry', query, { input, key });
  return { row: data?.[mutation], error: errors?.[0] };
};
const set = (itemCode: string, validFrom: string, amountCents: number, more: object = {}, key?: string) =>
  call('setLumpSumRate', { itemCode, validFrom, amountCents, ...more }, key);
const ended = (id: string, validTo: string | null) => expect.objectContaining({ id, validTo });
const historyOf = async (itemCode: string) => {
  const query = `query ($itemCode: ID) { lumpSumRateHistory(itemCode: $itemCode) {
    id validFrom validTo amount { cents } version provenance { kind } cap } }`;
  return (await ground.as('public', query, { itemCode })).data.lumpSumRateHistory;
};
const rateOn = async (itemCode: string, asOf: string) => {
  const query = `query ($itemCode: ID, $asOf: Date) { lumpSumRates(itemCode: $itemCode, asOf: $asOf) { amount { cents } } }`;
  const { data } = await ground.as('public', query, { itemCode, asOf });
  return data.lumpSumRates.map(({ amount }: any) => amount.cents);
};
async function everything() {
  const tables = ['program', 'program_part', 'lump_sum_rate', 'audit_head'];
  const rows = await Promise.all(
    tables.map((table) => ground.db.rows({ text: `select * from ${table} order by id`, params: [] })),
  );
  return JSON.stringify(rows);
}

test('a rate ends the one before on the day before, and what that was worth stays', async () => {
  const { row } = await set('C_ONLINE', '2027-01-01', 60_000, { reason: 'Guideline of 2026.' });

  expect(row).toMatchObject({ id: 'C_ONLINE-2027-01-01', version: 1, amount: { cents: 60_000 }, validTo: null });
  expect(row).toMatchObject({ label: 'Internetmedium', unit: 'MEDIUM', costKind: 'LUMP_SUM' });
  expect(await rateOn('C_ONLINE', '2026-12-31')).toEqual([50_000]);
  expect(await rateOn('C_ONLINE', '2027-01-01')).toEqual([60_000]);
  expect(await historyOf('C_ONLINE')).toMatchObject([
    { id: 'C_ONLINE-2022', validTo: '2026-12-31', version: 2, provenance: { kind: 'DOCUMENTED' } },
    { id: 'C_ONLINE-2027-01-01', validTo: null, version: 1, provenance: { kind: 'ENTERED' } },
  ]);
  const log = await ground.as(
    'ministry',
    `{ fundingAuditLog(filter: { entityType: { eq: "LumpSumRate" } }, first: 2) { nodes { action entityKey reason } } }`,
  );
  expect(log.data.fundingAuditLog.nodes).toEqual([
    { action: 'SET', entityKey: 'C_ONLINE-2027-01-01', reason: 'Guideline of 2026.' },
    { action: 'END', entityKey: 'C_ONLINE-2022', reason: 'Guideline of 2026.' },
  ]);
});

test('rates that are set in any order never overlap, and leave no day between without one', async () => {
  for (const day of ['2030-01-01', '2028-01-01', '2029-02-01', '2028-01-02', '2021-01-01']) {
    const { error } = await set('D_EXCHANGE', day, 6_000);
    expect(error, day).toBeUndefined();
  }

  const history = await historyOf('D_EXCHANGE');

  expect(history).toEqual([
    ended('D_EXCHANGE-2021-01-01', '2021-12-31'),
    ended('D_EXCHANGE-2022', '2027-12-31'),
    ended('D_EXCHANGE-2028-01-01', '2028-01-01'),
    ended('D_EXCHANGE-2028-01-02', '2029-01-31'),
    ended('D_EXCHANGE-2029-02-01', '2029-12-31'),
    ended('D_EXCHANGE-2030-01-01', null),
  ]);
});

test('what documents say stays: neither a rate nor its end is set anew', async () => {
  const before = await everything();

  const same = await set('I_POST', '2022-01-01', 5_800_000);
  const within = await set('I_POST', '2020-01-01', 5_100_000);

  for (const { error } of [same, within])
    expect(error!.extensions).toEqual({ code: 'CONFLICT', argument: 'input.validFrom' });
  expect(await everything()).toBe(before);
});

test('a bound in words goes with the amount that a document has it for', async () => {
  await set('I_POST', '2040-01-01', 6_000_000);

  expect((await historyOf('I_POST')).map(({ cap }: any) => cap)).toEqual([null, expect.any(String), null]);
});

test('a rate is set anew by whoever saw it, until lines are reckoned with it', async () => {
  await set('C_TRANSLATION', '2030-01-01', 6_000);
  const blind = await set('C_TRANSLATION', '2030-01-01', 7_000);
  const anew = await set('C_TRANSLATION', '2030-01-01', 7_000, { expectedVersion: 1 });
  const stale = await set('C_TRANSLATION', '2030-01-01', 8_000, { expectedVersion: 1 });
  await ground.enter({ year: 2030, lines: [{ itemCode: 'C_TRANSLATION', quantity: 1 }] });

  const used = await set('C_TRANSLATION', '2030-01-01', 8_000, { expectedVersion: 2 });
  const later = await set('C_TRANSLATION', '2031-01-01', 8_000);

  for (const { error } of [blind, stale])
    expect(error!.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.expectedVersion' });
  expect(anew.row).toMatchObject({ version: 2, amount: { cents: 7_000 } });
  expect(used.error!.extensions).toEqual({ code: 'CONFLICT', argument: 'input.validFrom' });
  expect(later.error).toBeUndefined();
});

test('what was handed in keeps a rate of its day; what was not is put in anew first', async () => {
  const lines = [{ itemCode: 'B_ACCOMPANIMENT', quantity: 10 }];
  const draft = await ground.enter({ year: 2030, startsOn: '2030-05-01', lines });
  await ground.bringTo('SUBMITTED', { year: 2030, startsOn: '2030-03-01', lines });

  const refused = await set('B_ACCOMPANIMENT', '2030-03-01', 4_000);
  const allowed = await set('B_ACCOMPANIMENT', '2030-03-02', 4_000);
  const submit = (expectedVersion: number) =>
    ground.act('center', 'submitGrantApplication', { id: draft, expectedVersion });
  const stale = await submit(1);
  const changed = await ground.act('center', 'changeGrantApplication', { id: draft, expectedVersion: 1, lines });
  const fresh = await submit(2);

  expect(refused.error!.message).toContain('2030-03-01');
  expect(refused.error!.extensions).toEqual({ code: 'CONFLICT', argument: 'input.validFrom' });
  expect(allowed.error).toBeUndefined();
  expect(stale.error!.extensions).toEqual({ code: 'CONFLICT', argument: 'input.id' });
  expect(changed.row.amount.cents).toBe(40_000);
  expect(fresh.row.status).toBe('SUBMITTED');
});

test('a new item says what it is, and can be applied for', async () => {
  const newItem = { partId: 'KOMM_AN_NRW-II', moduleId: 'C', costKind: 'LUMP_SUM', unit: 'MEDIUM' };
  const named = { ...newItem, labelDe: 'Hörbuch', labelEn: 'Audio book' };
  const unknown = await set('C_AUDIO', '2030-01-01', 70_000);
  const elsewhere = await set('C_AUDIO', '2030-01-01', 70_000, { newItem: { ...named, partId: 'KOMM_AN_NRW-I' } });
  const { row } = await set('C_AUDIO', '2030-01-01', 70_000, { newItem: named });
  const again = await set('C_AUDIO', '2031-01-01', 80_000, { newItem: named });
  await ground.enter({ year: 2030, lines: [{ itemCode: 'C_AUDIO', quantity: 3 }] });

  expect(unknown.error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.itemCode' });
  expect(elsewhere.error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.newItem.moduleId' });
  expect(row).toMatchObject({ id: 'C_AUDIO-2030-01-01', label: 'Hörbuch', unit: 'MEDIUM' });
  expect(again.error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.newItem' });
});

test('of 20 who set the rate of one day at once, one does, and the others are told its version', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, (_, n) => set('A_OPERATION', '2035-01-01', 40_001 + n)));

  const refused = all.flatMap(({ error }) => error ?? []);
  expect(refused).toHaveLength(19);
  for (const { extensions } of refused) expect(extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
  expect(await historyOf('A_OPERATION')).toHaveLength(2);
});

test('the same key sets a rate once, and is refused for another', async () => {
  const first = await set('B_GET_TOGETHER', '2036-01-01', 30_000, {}, 'one-rate');
  const before = await everything();

  const again = await set('B_GET_TOGETHER', '2036-01-01', 30_000, {}, 'one-rate');
  const other = await set('B_GET_TOGETHER', '2036-01-01', 31_000, {}, 'one-rate');

  expect(again).toEqual(first);
  expect(other.error!.extensions['code']).toBe('CONFLICT');
  expect(await everything()).toBe(before);
});

const LABELS = { labelDe: 'Neu', labelEn: 'New' };
const PROGRAM = { id: 'KOMM_AN_NRW_NEXT', name: 'KommAn-NRW neu', ...LABELS, validFrom: '2030-01-01' };
const PART = { programId: PROGRAM.id, code: 'II', ...LABELS, applicantDe: 'Kreise', applicantEn: 'Districts' };

test('a program and its part are made, and have a budget; neither is made twice', async () => {
  await call('createProgram', { ...PROGRAM, validTo: '2034-12-31' });
  const part = await call('createProgramPart', { ...PART, recipientDe: 'Vereine', recipientEn: 'Clubs' });
  const budget = { programId: PROGRAM.id, partId: part.row.id, year: 2030, amountCents: 100 };
  await call('setBudget', budget);
  const twice = [await call('createProgram', PROGRAM), await call('createProgramPart', PART)];

  const { data } = await ground.as(
    'public',
    `{ program(id: "${PROGRAM.id}") { name label validFrom validTo provenance { kind }
        parts { id code applicant recipient(lang: EN) budgets { amount { cents } } } } }`,
  );

  expect(data.program).toEqual({
    name: 'KommAn-NRW neu',
    label: 'Neu',
    validFrom: '2030-01-01',
    validTo: '2034-12-31',
    provenance: { kind: 'ENTERED' },
    parts: [
      {
        id: 'KOMM_AN_NRW_NEXT-II',
        code: 'II',
        applicant: 'Kreise',
        recipient: 'Clubs',
        budgets: [{ amount: { cents: 100 } }],
      },
    ],
  });
  expect(twice.map(({ error }) => error!.extensions)).toEqual([
    { code: 'CONFLICT', argument: 'input.id' },
    { code: 'CONFLICT', argument: 'input.code' },
  ]);
});

const RATE = { itemCode: 'C_PRINT', validFrom: '2050-01-01', amountCents: 1 };
const OTHER = { ...PROGRAM, id: 'OTHER' };
const OTHER_PART = { ...PART, programId: 'KOMM_AN_NRW', code: 'IX' };
const LONG = 'a'.repeat(2001);

test.for([
  ['setLumpSumRate', { ...RATE, amountCents: 0 }, 'input.amountCents'],
  ['setLumpSumRate', { ...RATE, amountCents: -500 }, 'input.amountCents'],
  ['setLumpSumRate', { ...RATE, amountCents: 100_000_001 }, 'input.amountCents'],
  ['setLumpSumRate', { ...RATE, validFrom: '1999-12-31' }, 'input.validFrom'],
  ['setLumpSumRate', { ...RATE, validFrom: '2101-01-01' }, 'input.validFrom'],
  ['setLumpSumRate', { ...RATE, itemCode: 'C_FILM' }, 'input.itemCode'],
  ['setLumpSumRate', { ...RATE, reason: 'bell \u0007' }, 'input.reason'],
  ['setLumpSumRate', { ...RATE, reason: LONG }, 'input.reason'],
  ['createProgram', { ...OTHER, id: 'two words' }, 'input.id'],
  ['createProgram', { ...OTHER, id: 'A'.repeat(32) }, 'input.id'],
  ['createProgram', { ...OTHER, name: ' ' }, 'input.name'],
  ['createProgram', { ...OTHER, name: LONG }, 'input.name'],
  ['createProgram', { ...OTHER, labelDe: 'a\u0000b' }, 'input.labelDe'],
  ['createProgram', { ...OTHER, validFrom: '2200-01-01' }, 'input.validFrom'],
  ['createProgram', { ...OTHER, validTo: '2029-12-31' }, 'input.validTo'],
  ['createProgramPart', { ...OTHER_PART, programId: 'NONE' }, 'input.programId'],
  ['createProgramPart', { ...OTHER_PART, code: 'ix' }, 'input.code'],
  ['createProgramPart', { ...OTHER_PART, labelEn: 'a\u001bb' }, 'input.labelEn'],
  ['createProgramPart', { ...OTHER_PART, applicantDe: LONG }, 'input.applicantDe'],
  ['createProgramPart', { ...OTHER_PART, recipientDe: 'Vereine' }, 'input.recipientEn'],
] as const)('%s with %j names the field, and nothing is written', async ([mutation, input, argument]) => {
  const before = await everything();

  const { row, error } = await call(mutation, input);

  expect(row).toBeNull();
  expect(error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  expect(await everything()).toBe(before);
});

test('fractions of a cent, days that there are not and 10 MB of text are refused, and nothing is written', async () => {
  const before = await everything();
  const text = 'a'.repeat(10 * 1024 * 1024);

  const fraction = await call('setLumpSumRate', { ...RATE, amountCents: 0.5 });
  const noDay = await call('setLumpSumRate', { ...RATE, validFrom: '2050-02-30' });
  const long = [
    await call('setLumpSumRate', { ...RATE, reason: text }),
    await call('createProgram', { ...OTHER, name: text }),
    await call('createProgramPart', { ...OTHER_PART, labelDe: text }),
  ];

  for (const { error } of [fraction, noDay]) expect(error!.extensions['code']).toBe('BAD_USER_INPUT');
  for (const { error } of long) expect(error!.extensions['code']).toBe('LIMIT_EXCEEDED');
  expect(await everything()).toBe(before);
});

test('the audit log of all this holds', async () => {
  expect((await verifyAudit(ground.db)).fault).toBeNull();
});
