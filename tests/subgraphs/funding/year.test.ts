import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../../subgraphs/common/sql.ts';
import { centsOf, ofRecipient } from '../../../subgraphs/funding/store/bounds.ts';
import { listRecipients } from '../../../subgraphs/funding/store/recipients.ts';
import { approvedByRecipient, approvedOf } from '../../../subgraphs/funding/store/year-bounds.ts';
import { LINE_CENTS, openFundingGround, PART_II, type FundingGround } from '../../support/funding-ground.ts';

// Setting up a year, by the ministry, through the gateway.

let ground: FundingGround;
beforeAll(async () => {
  ground = await openFundingGround();
});
afterAll(() => ground.close());

const BUDGET_CENTS = 710_000_001;

const call = async (mutation: string, input: object, selection = 'id version amount { cents }') => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
  const { data, errors } = await ground.as('ministry', query, { input });
  return { row: data?.[mutation], error: errors?.[0] };
};
const budget = (year: number, more = {}) =>
  call('setBudget', { programId: 'KOMM_AN_NRW', partId: PART_II, year, amountCents: BUDGET_CENTS, ...more });
const ceiling = (year: number, more = {}) =>
  call('setAllocation', {
    districtAgs: '05112',
    centerId: 'KI-05112',
    partId: PART_II,
    year,
    amountCents: 5 * LINE_CENTS,
    ...more,
  });
const distribution = (year: number, more = {}) =>
  call(
    'distributeAllocations',
    { partId: PART_II, year, amountCents: BUDGET_CENTS, ...more },
    'id version allocations { id amount { cents } district { ags } center { id } provenance { kind note } }',
  );
const approve = async (year: number) => {
  const { id } = await ground.bringTo('SUBMITTED', { year });
  return ground.act('granting_authority', 'approveGrantApplication', { id, expectedVersion: 2 });
};

test('a distribution is what the preview showed, to the cent, districts without a center included', async () => {
  await budget(2028);
  const query = `query ($input: PreviewAllocationsInput!) { previewAllocations(input: $input) { district { ags } center { id } amount { cents } } }`;
  const input = { partId: PART_II, year: 2028, amountCents: BUDGET_CENTS };
  const { data } = await ground.as('ministry', query, { input });

  const { row } = await distribution(2028);

  const plain = ({ district, center, amount }: any) => ({ district, center, amount });
  expect(row.allocations.map(plain)).toEqual(data.previewAllocations.map(plain));
  expect(row.allocations).toHaveLength(54);
  expect(new Set(row.allocations.map((each: any) => each.district.ags)).size).toBe(53);
  expect(row.allocations.filter((each: any) => each.center === null)).toHaveLength(5);
  expect(row.allocations.reduce((sum: number, each: any) => sum + each.amount.cents, 0)).toBe(BUDGET_CENTS);
  expect(row.allocations[0].provenance).toMatchObject({
    kind: 'MODELLED',
    note: expect.stringContaining('90 parts population and 10 parts area'),
  });
});

test('a budget is not set below what is approved of it, nor a ceiling', async () => {
  await budget(2025);
  await ceiling(2025);
  await approve(2025);

  const less = await budget(2025, { amountCents: LINE_CENTS - 1, expectedVersion: 1 });
  const lower = await ceiling(2025, { amountCents: LINE_CENTS - 1, expectedVersion: 1 });
  const exact = await ceiling(2025, { amountCents: LINE_CENTS, expectedVersion: 1 });

  expect(less.error!.extensions).toMatchObject({
    code: 'CONFLICT',
    bound: 'APPROVED',
    left: { cents: BUDGET_CENTS - LINE_CENTS },
  });
  expect(lower.error!.extensions).toMatchObject({ bound: 'APPROVED', left: { cents: 4 * LINE_CENTS } });
  expect(exact.row).toMatchObject({ version: 2, amount: { cents: LINE_CENTS } });
});

test('a distribution is made anew by whoever saw the last one, within the budget and not below what is approved', async () => {
  await budget(2026);
  await distribution(2026);
  await approve(2026);

  const blind = await distribution(2026);
  const less = await distribution(2026, { amountCents: 1000, expectedVersion: 1 });
  const more = await distribution(2026, { amountCents: BUDGET_CENTS + 1, expectedVersion: 1 });
  const anew = await distribution(2026, { weights: { population: 1, area: 0 }, expectedVersion: 1 });

  expect(blind.error!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
  expect(less.error!.extensions).toMatchObject({ code: 'CONFLICT', bound: 'APPROVED' });
  expect(more.error!.extensions).toMatchObject({ code: 'CONFLICT', bound: 'BUDGET', left: { cents: BUDGET_CENTS } });
  expect(anew.row).toMatchObject({ version: 2 });
  expect(anew.row.allocations).toHaveLength(54);
});

test('a distribution is checked and written by sets: 13 statements for 54 recipients', async () => {
  await budget(2029);
  const { dataSource } = ground.db;
  const { logger } = dataSource;
  const told: string[] = [];
  const nothing = () => {};
  dataSource.setOptions({
    logging: true,
    logger: {
      ...{
        logQueryError: nothing,
        logQuerySlow: nothing,
        logSchemaBuild: nothing,
        logMigration: nothing,
        log: nothing,
      },
      logQuery: (text) => void told.push(text),
    },
  });

  const { row } = await distribution(2029).finally(() => dataSource.setOptions({ logging: false, logger }));

  expect(row.allocations).toHaveLength(54);
  expect(told.filter((text) => text.includes('grant_award'))).toHaveLength(1);
  expect(told.filter((text) => /^(select|insert|update|delete)/i.test(text))).toHaveLength(13);
});

test('what is approved of all recipients is what is approved of each', async () => {
  const of = await ground.db.rows<{ partId: string; year: number }>(
    sql`select distinct program_part_id as partId, year from grant_award where program_part_id is not null`,
  );
  const recipients = await listRecipients(ground.db);
  const wrong: string[] = [];
  let approved = 0;

  for (const { partId, year } of of) {
    const ofAll = await approvedByRecipient(ground.db, partId, year);
    for (const recipient of recipients) {
      const alone = (await centsOf(ground.db, approvedOf(partId, year, ofRecipient(recipient)))) ?? 0;
      if (ofAll(recipient) !== alone)
        wrong.push(`${recipient.id} ${partId} ${year}: ${ofAll(recipient)}, not ${alone}`);
      if (alone > 0) approved++;
    }
  }

  expect(wrong).toEqual([]);
  expect(approved).toBeGreaterThan(10);
});

test('what documents say of a year stays', async () => {
  expect((await budget(2017)).error!.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.year' });
  expect((await distribution(2016)).error!.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.year' });
});

test.for([
  ['less than nothing', { amountCents: -1 }, 'input.amountCents'],
  ['more than the Land has', { amountCents: 1_000_000_000_001 }, 'input.amountCents'],
  ['a year that is none', { year: 1999 }, 'input.year'],
  ['a district that there is not', { districtAgs: '05999' }, 'input.districtAgs'],
  ['a center of another district', { centerId: 'KI-05113' }, 'input.centerId'],
  ['no center where there is one', { centerId: null }, 'input.centerId'],
  ['a part that there is not', { partId: 'KOMM_AN_NRW-IX' }, 'input.partId'],
  ['a reason with a control character', { reason: 'a\u0007b' }, 'input.reason'],
] as const)('a ceiling of %s: refused', async ([, more, argument]) => {
  const { row, error } = await ceiling(2027, more);

  expect(row).toBeNull();
  expect(error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
});

test('fractions of a cent, a key that weighs nothing and 10 MB of text are refused', async () => {
  const fraction = await budget(2027, { amountCents: 0.5 });
  const nothing = await distribution(2027, { weights: { population: 0, area: 0 } });
  const long = await budget(2027, { reason: 'a'.repeat(10 * 1024 * 1024) });

  expect(fraction.error!.extensions['code']).toBe('BAD_USER_INPUT');
  expect(nothing.error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.weights' });
  expect(long.error!.extensions['code']).toBe('LIMIT_EXCEEDED');
});
