import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { LINE, LINE_CENTS, openFundingGround, type FundingGround } from '../../support/funding-ground.ts';
import { must, takeStepsOn } from '../../support/grant-steps.ts';

// What was known on a day: the product is asked on that day, and again, as of that day, when more has happened.

let ground: FundingGround;
beforeAll(async () => takeStepsOn((ground = await openFundingGround('subgraph'))));
afterAll(() => ground.close());
afterEach(() => void vi.useRealTimers());

const CENTERS = ['KI-05112', 'KI-05113', 'KI-05334'];

const STATISTICS = `query ($filter: FundingFilter, $asOf: Date) {
  fundingStatistics(groupBy: [CENTER], filter: $filter, asOf: $asOf) {
    groups { keys { value } sums { ...Sums } } total { ...Sums }
  }
  fundingSeries(interval: YEAR, from: "2020-01-01", to: "2029-12-31", groupBy: CENTER, filter: $filter, asOf: $asOf) {
    groups { keys { value } periods { name sums { ...Sums } } undated { ...Sums } }
  }
  processingTimes(filter: $filter, groupBy: DISTRICT, asOf: $asOf) {
    total { ...Times } groups { keys { value } times { ...Times } }
  }
}
fragment Sums on FundingSums {
  allocated { cents } applied { cents } approved { cents } applicationCount grantCount approvedOfAllocated
}
fragment Times on ProcessingTime { step count medianDays percentile90Days openCount oldestOpenDays }`;

const LISTS = `query ($filter: FundingFilter) {
  grantApplications(first: 100, filter: $filter) { nodes { amount { cents } } totalCount }
  grants(first: 100, filter: $filter) { nodes { amount { cents } } totalCount }
}`;

/** From now on it is noon of that day. */
const itIs = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) });

const dayAt = (number: number) => new Date(Date.UTC(2026, 9, 1 + number)).toISOString().slice(0, 10);

const figures = async (year: number, asOf?: string) => {
  const { data, errors } = await ground.as('public', STATISTICS, { filter: { year: { eq: year } }, asOf });
  expect(errors).toBeUndefined();
  return data;
};

const sum = ({ nodes }: { nodes: { amount: { cents: number } }[] }) =>
  nodes.length ? { cents: nodes.reduce((cents, { amount }) => cents + amount.cents, 0) } : null;

const step = fc.record({
  what: fc.constantFrom('enter', 'enter', 'submit', 'submit', 'change', 'approve', 'reject', 'return', 'withdraw'),
  which: fc.nat(),
  quantity: fc.integer({ min: 1, max: 9 }),
  center: fc.constantFrom(...CENTERS),
  daysLater: fc.constantFrom(0, 0, 1, 3),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const EVERY_STEP: Step[] = (
  [
    ['enter', 0],
    ['change', 0],
    ['submit', 0],
    ['return', 0],
    ['submit', 0],
    ['approve', 0],
    ['enter', 1],
    ['submit', 1],
    ['reject', 1],
    ['enter', 2],
    ['submit', 2],
    ['withdraw', 2],
  ] as const
).map(([what, which]) => ({ what, which, quantity: 1, center: CENTERS[which]!, daysLater: 1 }));

let year = 2040;
/** Steps that were taken, in all runs: else nothing was shown. */
const taken = new Set<string>();

interface Entered {
  id: string;
  center: string;
}

/** Takes a step, where it can be taken. */
async function take({ what, which, quantity, center }: Step, entered: Entered[]): Promise<void> {
  if (what === 'enter' || !entered.length) {
    const id = await ground.enter({ year, districtAgs: center.slice(3, 8), centerId: center });
    entered.push({ id, center });
    return;
  }
  const of = entered[which % entered.length]!;
  const [row] = await ground.db.rows<{ version: number }>({
    text: 'select version from grant_application where id = ?',
    params: [of.id],
  });
  const role = ['approve', 'reject', 'return'].includes(what) ? 'granting_authority' : 'center';
  const more = what === 'change' ? { lines: [{ ...LINE, quantity }] } : { reason: 'Why.' };
  const input = { id: of.id, expectedVersion: row!.version, ...more };
  const { error } = await ground.act(role, `${what}GrantApplication`, input, { center: of.center });
  if (!error) taken.add(what);
}

test('as of any day the figures are those that were told on it, and on it they are those of the lists', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      year++;
      const ceilings = Object.fromEntries(CENTERS.map((of) => [of, 10 * LINE_CENTS]));
      await ground.setUp({ year, ceilings });
      const told = new Map<string, unknown>();
      const entered: Entered[] = [];
      let at = 0;

      for (const each of steps) {
        at += each.daysLater;
        itIs(dayAt(at));
        await take(each, entered);
        told.set(dayAt(at), await figures(year));
        const { data: lists } = await ground.as('public', LISTS, { filter: { year: { eq: year } } });
        expect(told.get(dayAt(at))).toMatchObject({
          fundingStatistics: {
            total: {
              applied: sum(lists.grantApplications),
              approved: sum(lists.grants),
              applicationCount: lists.grantApplications.totalCount,
              grantCount: lists.grants.totalCount,
            },
          },
        });
      }
      itIs(dayAt(at + 100));

      for (const [day, answer] of told) expect(await figures(year, day), day).toEqual(answer);
    }),
    // One run in which every step is taken, whatever chance makes of the others.
    { numRuns: 8, examples: [[EVERY_STEP]] },
  );

  expect([...taken].sort()).toEqual(['approve', 'change', 'reject', 'return', 'submit', 'withdraw']);
}, 120_000);

test('months and quarters hold what happened in them, in between is null, and what has no day stands apart', async () => {
  year++;
  await ground.setUp({ year, ceilings: { 'KI-05112': 10 * LINE_CENTS } });
  itIs('2026-03-31');
  const { id } = await ground.bringTo('SUBMITTED', { year });
  itIs('2026-09-01');
  await ground.act('granting_authority', 'approveGrantApplication', { id, expectedVersion: 2, amountCents: 150_000 });

  const series = async (interval: string, to: string) => {
    const query = `query ($filter: FundingFilter) {
      fundingSeries(interval: ${interval}, from: "2026-02-10", to: "${to}", filter: $filter) {
        groups { keys { value } periods { name from to sums { applied { cents } approved { cents } applicationCount } } undated { allocated { cents } } } } }`;
    return (await ground.as('public', query, { filter: { year: { eq: year } } })).data.fundingSeries.groups[0];
  };
  const [quarters, months] = [await series('QUARTER', '2026-08-01'), await series('MONTH', '2026-04-30')];
  const long = await series('YEAR', `${year}-01-01`);

  const nothing = { applied: null, approved: null, applicationCount: 0 };
  const applied = { applied: { cents: LINE_CENTS }, approved: null, applicationCount: 1 };
  expect(quarters).toEqual({
    keys: [],
    periods: [
      { name: '2026-Q1', from: '2026-01-01', to: '2026-03-31', sums: applied },
      { name: '2026-Q2', from: '2026-04-01', to: '2026-06-30', sums: nothing },
      { name: '2026-Q3', from: '2026-07-01', to: '2026-09-30', sums: { ...nothing, approved: { cents: 150_000 } } },
    ],
    undated: null,
  });
  expect(months.periods.map(({ name, sums }: any) => [name, sums.applicationCount])).toEqual([
    ['2026-02', 0],
    ['2026-03', 1],
    ['2026-04', 0],
  ]);
  expect(long.periods[0].sums).toEqual({ ...applied, approved: { cents: 150_000 } });
  expect(long.undated).toBeNull();
});

test('the median and the 90th percentile are days that did occur; what waits is told with its age', async () => {
  year++;
  await ground.setUp({ year, ceilings: Object.fromEntries(CENTERS.map((of) => [of, 100 * LINE_CENTS])) });
  const days = [0, 1, 1, 2, 4, 7, 9, 20, 30, 50];
  for (const [at, length] of days.entries()) {
    itIs('2026-01-01');
    const { id } = await ground.bringTo('SUBMITTED', { year });
    itIs(new Date(Date.UTC(2026, 0, 1 + length)).toISOString().slice(0, 10));
    if (at % 2) await ground.act('granting_authority', 'approveGrantApplication', { id, expectedVersion: 2 });
    else await ground.act('granting_authority', 'rejectGrantApplication', { id, expectedVersion: 2, reason: 'Why.' });
  }
  itIs('2026-03-01');
  await ground.bringTo('SUBMITTED', { year });
  await ground.bringTo('RETURNED', { year });
  await ground.bringTo('WITHDRAWN', { year });
  itIs('2026-04-01');

  const { processingTimes } = await figures(year);
  const before = (await figures(year, '2026-01-05')).processingTimes.total[0];

  const times = { step: 'SUBMISSION_TO_DECISION', count: 10, medianDays: 4, percentile90Days: 30 };
  const nothing = { count: 0, medianDays: null, percentile90Days: null, openCount: 0, oldestOpenDays: null };
  expect(processingTimes.total).toEqual([
    { ...times, openCount: 1, oldestOpenDays: 31 },
    { step: 'REQUEST_TO_PAYMENT', ...nothing },
  ]);
  expect(processingTimes.groups).toEqual([{ keys: [{ value: '05112' }], times: processingTimes.total }]);
  expect(before).toMatchObject({ count: 5, medianDays: 1, percentile90Days: 4, openCount: 5, oldestOpenDays: 4 });
});

test('from request to payment is told like the way to the decision; what was refused waits for nobody', async () => {
  year++;
  await ground.setUp({ year, ceilings: Object.fromEntries(CENTERS.map((of) => [of, 100 * LINE_CENTS])) });
  itIs('2026-01-01');
  const { id } = await ground.bringTo('APPROVED', { year });
  const grantId = id.replace('AP-', 'GR-');
  const request = () => must('REQUEST_DISBURSEMENT', { grantId, amountCents: 1 });
  for (const length of [3, 0, 5, 2, 40, 8, 13, 2, 21, 1]) {
    itIs('2026-01-02');
    const tranche = await request();
    itIs(new Date(Date.UTC(2026, 0, 2 + length)).toISOString().slice(0, 10));
    await must('APPROVE_DISBURSEMENT', { id: tranche.id, expectedVersion: 1 });
    await must('PAY_DISBURSEMENT', { id: tranche.id, expectedVersion: 2 });
  }
  itIs('2026-02-20');
  await request();
  const refused = await request();
  await must('REJECT_DISBURSEMENT', { id: refused.id, expectedVersion: 1, reason: 'Why.' });
  itIs('2026-03-01');

  const { total, groups } = (await figures(year)).processingTimes;
  const before = (await figures(year, '2026-01-04')).processingTimes.total[1];

  // 0 1 2 2 3 5 8 13 21 40: the fifth, and the ninth.
  const times = { step: 'REQUEST_TO_PAYMENT', count: 10, medianDays: 3, percentile90Days: 21 };
  expect(total[1]).toEqual({ ...times, openCount: 1, oldestOpenDays: 9 });
  expect(groups).toEqual([{ keys: [{ value: '05112' }], times: total }]);
  expect(before).toMatchObject({ count: 4, medianDays: 1, percentile90Days: 2, openCount: 6, oldestOpenDays: 2 });
});

test('a summary as of a day tells what was known then, and how much of the ceiling was approved', async () => {
  year++;
  await ground.setUp({ year, ceilings: { 'KI-05112': 3 * LINE_CENTS } });
  itIs('2026-03-31');
  const { id } = await ground.bringTo('SUBMITTED', { year });
  itIs('2026-09-01');
  await ground.act('granting_authority', 'approveGrantApplication', { id, expectedVersion: 2 });
  const query = `query ($year: Int!, $asOf: Date) { _entities(representations: [{ __typename: "Center", id: "KI-05112" }]) {
    ... on Center { fundingSummary(year: $year, asOf: $asOf) { applied { cents } approvedOfAllocated approved { cents } } } } }`;
  const summary = async (asOf?: string) =>
    (await ground.as('public', query, { year, asOf })).data._entities[0].fundingSummary;

  expect(await summary('2026-03-30')).toEqual({ applied: null, approved: null, approvedOfAllocated: null });
  expect(await summary('2026-08-31')).toMatchObject({ applied: { cents: LINE_CENTS }, approved: null });
  expect(await summary()).toEqual({
    applied: { cents: LINE_CENTS },
    approved: { cents: LINE_CENTS },
    approvedOfAllocated: 3333,
  });
});

test.each([
  ['days in the wrong order', '"2026-02-01"', '"2026-01-01"'],
  ['more than 120 periods', '"2010-01-01"', '"2020-01-01"'],
])('a series with %s tells what to give', async (_, from, to) => {
  const { errors } = await ground.as(
    'public',
    `{ fundingSeries(interval: MONTH, from: ${from}, to: ${to}) { groups { keys { value } } } }`,
  );

  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'to' });
});

test('records without a day stand in their year, and apart where periods are shorter; they count as of any day', async () => {
  const series = (interval: string, asOf: string) =>
    ground.as(
      'public',
      `{ fundingSeries(interval: ${interval}, from: "2016-01-01", to: "2017-12-31", asOf: "${asOf}", filter: { centerId: { eq: "KI-05913" } }) {
        groups { periods { name sums { allocated { cents } forwarded { cents } } } undated { allocated { cents } forwarded { cents } } } } }`,
    );

  const [years, quarters] = [await series('YEAR', '2010-01-01'), await series('QUARTER', '2026-01-01')];

  const [ofYears] = years.data.fundingSeries.groups;
  const [ofQuarters] = quarters.data.fundingSeries.groups;
  expect(ofYears.periods[0].sums.allocated.cents).toBeGreaterThan(0);
  // A total of two years can be split by neither.
  expect(ofYears.undated).toEqual({ allocated: null, forwarded: { cents: 40_000_000 } });
  for (const { sums } of ofQuarters.periods) expect(sums).toEqual({ allocated: null, forwarded: null });
  expect(ofQuarters.undated.allocated.cents).toBeGreaterThanOrEqual(ofYears.periods[0].sums.allocated.cents);
});
