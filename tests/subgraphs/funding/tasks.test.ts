import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { GRANT_TRANSITIONS } from '../../../subgraphs/funding/store/grant-life-cycle.ts';
import { TRANSITIONS } from '../../../subgraphs/funding/store/life-cycle.ts';
import { LINE_CENTS, openFundingGround, type FundingGround } from '../../support/funding-ground.ts';
import { must, takeStepsOn } from '../../support/grant-steps.ts';

// What waits for whom, and what has waited for too long.

let ground: FundingGround;
beforeAll(async () => {
  ground = await openFundingGround('subgraph');
  takeStepsOn(ground);
  const of = ['KI-05112', 'KI-05113', 'KI-05334', '05554', '05558'];
  await ground.setUp({ year: YEAR, ceilings: Object.fromEntries(of.map((each) => [each, 1_000_000_000])) });
});
afterAll(() => ground.close());
afterEach(() => void vi.useRealTimers());

const YEAR = 2026;
const ROLES = ['center', 'granting_authority', 'coordination_office', 'ministry'] as const;
type Role = (typeof ROLES)[number];

/** From now on it is noon of that day. */
const itIs = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) });

const TASKS = `query ($first: Int, $after: String, $filter: TaskFilter, $orderBy: [WaitingOrder!]) {
  myTasks(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { id action kind since version amount { cents } district { ags } center { id }
      application { id version } grant { id } disbursement { id version } usageReport { id version } repayment { id version } }
  } }`;

async function tasks(role: Role, variables: object = {}, center = 'KI-05112') {
  const { data, errors } = await ground.as(role, TASKS, { ...variables }, center);
  expect(errors).toBeUndefined();
  return data.myTasks;
}

const of = (district: string) => ({ filter: { districtAgs: { eq: district } } });

/** What waits for each role in this district, as `action since cents`; roles for which nothing does are left out. */
async function waiting(district: string, center?: string) {
  const told = await Promise.all(
    ROLES.map(async (role) => {
      const { nodes } = await tasks(role, of(district), center);
      return nodes.map(({ action, since, amount }: any) => `${role} ${action} ${since} ${amount.cents}`);
    }),
  );
  return told.flat();
}

const application = (role: Role, mutation: string, input: object) =>
  ground.act(role, `${mutation}GrantApplication`, input).then(({ row, error }) => {
    if (error) throw new Error(JSON.stringify(error));
    return row;
  });

test('each step hands the task on, to whoever may take the next one that is waited for', async () => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  const now = async (expected: string[]) => {
    const found = await waiting('05112');
    if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(`${found.join()}, not ${expected.join()}`);
    for (const each of found) seen.add(each.split(' ')[1]!);
  };
  const time = { startsOn: `${YEAR}-01-01`, endsOn: `${YEAR}-03-31` };

  itIs('2026-02-01');
  const id = await ground.enter({ year: YEAR, ...time });
  await now([]);
  await application('center', 'submit', { id, expectedVersion: 1 });
  const comment = `coordination_office COMMENT 2026-02-01 ${LINE_CENTS}`;
  await now([`granting_authority APPROVE 2026-02-01 ${LINE_CENTS}`, comment]);
  itIs('2026-02-02');
  await application('granting_authority', 'return', { id, expectedVersion: 2, reason: 'Which?' });
  await now([`center SUBMIT 2026-02-02 ${LINE_CENTS}`]);
  itIs('2026-02-04');
  await application('center', 'submit', { id, expectedVersion: 3 });
  await application('coordination_office', 'commentOn', { id, text: 'Sound.' });
  await now([`granting_authority APPROVE 2026-02-04 ${LINE_CENTS}`]);
  await application('granting_authority', 'approve', { id, expectedVersion: 4, amountCents: 150_000 });
  await now([]);
  const grantId = id.replace('AP-', 'GR-');
  const tranche = await must('REQUEST_DISBURSEMENT', { grantId, amountCents: 100_000 });
  await now(['granting_authority APPROVE_DISBURSEMENT 2026-02-04 100000']);
  itIs('2026-02-05');
  await must('APPROVE_DISBURSEMENT', { id: tranche.id, expectedVersion: 1 });
  await now(['granting_authority PAY_DISBURSEMENT 2026-02-05 100000']);
  await must('PAY_DISBURSEMENT', { id: tranche.id, expectedVersion: 2 });
  itIs('2026-03-31');
  await now([]);
  itIs('2026-04-01');
  await now(['center SUBMIT_REPORT 2026-03-31 150000']);
  const report = await must('SUBMIT_REPORT', { grantId, lumpSumCents: 100_000, narrative: 'Four.' });
  await now(['granting_authority ACCEPT_REPORT 2026-04-01 100000']);
  itIs('2026-04-03');
  await must('OBJECT_TO_REPORT', { id: report.id, expectedVersion: 1, reason: 'Three.' });
  await now(['center CORRECT_REPORT 2026-04-03 100000']);
  await must('CORRECT_REPORT', { id: report.id, expectedVersion: 2, lumpSumCents: 70_000, narrative: 'Three.' });
  await must('ACCEPT_REPORT', { id: report.id, expectedVersion: 3 });
  await now(['granting_authority DEMAND_REPAYMENT 2026-04-03 30000']);
  const owed = await must('DEMAND_REPAYMENT', { grantId, amountCents: 30_000, dueOn: '2026-05-01' });
  await now([]);
  itIs('2026-05-01');
  await now(['granting_authority RECORD_REPAYMENT 2026-05-01 30000']);
  await must('RECORD_REPAYMENT', { id: owed.id, expectedVersion: 1 });
  await now(['granting_authority CLOSE_GRANT 2026-05-01 150000']);
  await must('CLOSE_GRANT', { id: grantId, expectedVersion: 1 });
  await now([]);

  expect(wrong).toEqual([]);
  const awaited = [...TRANSITIONS, ...GRANT_TRANSITIONS].filter((each) => 'awaitedIn' in each);
  expect([...seen].sort()).toEqual(awaited.map(({ action }) => action).sort());
});

test('a task leads to its row with the version that the step needs, and to the grant that the row is of', async () => {
  itIs('2026-02-01');
  const { id } = await ground.bringTo('APPROVED', { year: YEAR, districtAgs: '05112' });
  const grantId = id.replace('AP-', 'GR-');
  const tranche = await must('REQUEST_DISBURSEMENT', { grantId, amountCents: 7 });

  const { nodes } = await tasks('granting_authority', { filter: { kind: { eq: 'DISBURSEMENT' } } });

  expect(nodes).toEqual([
    {
      id: tranche.id,
      action: 'APPROVE_DISBURSEMENT',
      kind: 'DISBURSEMENT',
      since: '2026-02-01',
      version: 1,
      amount: { cents: 7 },
      district: { ags: '05112' },
      center: { id: 'KI-05112' },
      application: null,
      grant: { id: grantId },
      disbursement: { id: tranche.id, version: 1 },
      usageReport: null,
      repayment: null,
    },
  ]);
});

test('a center has its own tasks alone, and the authority those of districts without a center', async () => {
  const lines = [{ itemCode: 'C_PRINT', quantity: 4 }];
  itIs('2026-02-01');
  const input = { year: YEAR, partId: 'KOMM_AN_NRW-II', districtAgs: '05554', lines };
  const without = await application('granting_authority', 'create', input);
  const own = await ground.enter({ year: YEAR, districtAgs: '05334', centerId: 'KI-05334' });
  await application('granting_authority', 'submit', { id: without.id, expectedVersion: 1 });
  await ground.act('center', 'submitGrantApplication', { id: own, expectedVersion: 1 }, { center: 'KI-05334' });
  for (const id of [without.id, own])
    await application('granting_authority', 'return', { id, expectedVersion: 2, reason: 'Which?' });

  const told = {
    ofDistrict: await waiting('05554', 'KI-05334'),
    ofItself: await waiting('05334', 'KI-05334'),
    ofOthers: await waiting('05334', 'KI-05113'),
  };

  expect(told).toEqual({
    ofDistrict: [`granting_authority SUBMIT 2026-02-01 ${LINE_CENTS}`],
    ofItself: [`center SUBMIT 2026-02-01 ${LINE_CENTS}`],
    ofOthers: [],
  });
});

test('tasks come oldest first, page by page, or as they are ordered and filtered', async () => {
  const days = ['2026-01-20', '2026-01-10', '2026-01-30'];
  const ids: string[] = [];
  for (const [at, day] of days.entries()) {
    itIs(day);
    const lines = [{ itemCode: 'C_PRINT', quantity: at + 1 }];
    const of = { year: YEAR, districtAgs: '05113', centerId: 'KI-05113', lines };
    const id = await ground.enter(of);
    await ground.act('center', 'submitGrantApplication', { id, expectedVersion: 1 }, { center: 'KI-05113' });
    ids.push(id);
  }
  const filter = { centerId: { eq: 'KI-05113' } };
  const listed = ({ nodes }: any) => nodes.map(({ id }: any) => ids.indexOf(id));

  const first = await tasks('granting_authority', { filter, first: 2 });
  const second = await tasks('granting_authority', { filter, first: 2, after: first.pageInfo.endCursor });
  const largest = await tasks('granting_authority', { filter, orderBy: [{ field: 'AMOUNT', direction: 'DESC' }] });
  const early = await tasks('granting_authority', { filter: { ...filter, since: { lte: '2026-01-20' } } });
  const comments = await tasks('coordination_office', { filter: { ...filter, action: { in: ['COMMENT'] } } });

  expect([first, second].map(listed)).toEqual([[1, 0], [2]]);
  expect([first, second].map(({ totalCount }) => totalCount)).toEqual([3, 3]);
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(listed(largest)).toEqual([2, 1, 0]);
  expect(listed(early)).toEqual([1, 0]);
  expect(listed(comments)).toEqual([1, 0, 2]);
});

const OVERDUE = `query ($asOf: Date) { overdueItems(asOf: $asOf, filter: { districtAgs: { eq: "05558" } }) { totalCount
  nodes { id kind since dueOn daysOverdue amount { cents } center { id }
    application { id } grant { id } disbursement { id } repayment { id } } } }`;

async function overdue(asOf?: string) {
  const { data, errors } = await ground.as('granting_authority', OVERDUE, { asOf });
  expect(errors).toBeUndefined();
  return data.overdueItems;
}
const kinds = async (asOf?: string) => (await overdue(asOf)).nodes.map(({ kind }: any) => kind);

test('what is not done in its days is overdue from the next one on, and as of each day what was so then', async () => {
  const lines = [{ itemCode: 'C_PRINT', quantity: 4 }];
  const told = new Map<string, unknown>();
  const on = async (day: string, expected: string[]) => {
    itIs(day);
    told.set(day, await overdue());
    expect(await kinds(), day).toEqual(expected);
  };
  const by = (action: Parameters<typeof must>[0], input: object) => must(action, input, { as: 'granting_authority' });

  itIs('2026-01-01');
  const input = { year: YEAR, partId: 'KOMM_AN_NRW-II', districtAgs: '05558', endsOn: `${YEAR}-03-31`, lines };
  const { id } = await application('granting_authority', 'create', input);
  await application('granting_authority', 'submit', { id, expectedVersion: 1 });
  const ahead = [await kinds('2026-03-02'), await kinds('2026-03-03')];
  await on('2026-03-02', []);
  await on('2026-03-03', ['APPLICATION_UNDECIDED']);
  itIs('2026-03-04');
  await application('granting_authority', 'approve', { id, expectedVersion: 2 });
  const grantId = id.replace('AP-', 'GR-');
  const tranche = await by('REQUEST_DISBURSEMENT', { grantId, amountCents: 100_000 });
  await on('2026-04-03', []);
  itIs('2026-04-04');
  await by('APPROVE_DISBURSEMENT', { id: tranche.id, expectedVersion: 1 });
  await on('2026-04-04', ['REQUEST_UNPAID']);
  await on('2026-06-29', ['REQUEST_UNPAID']);
  await on('2026-06-30', ['REQUEST_UNPAID', 'REPORT_MISSING']);
  itIs('2026-07-01');
  await by('PAY_DISBURSEMENT', { id: tranche.id, expectedVersion: 2 });
  await on('2026-07-01', ['REPORT_MISSING']);
  itIs('2026-07-02');
  const report = await by('SUBMIT_REPORT', { grantId, narrative: 'Nothing was needed.' });
  await by('ACCEPT_REPORT', { id: report.id, expectedVersion: 1 });
  const owed = await by('DEMAND_REPAYMENT', { grantId, amountCents: 100_000, dueOn: '2026-08-01' });
  await on('2026-08-01', []);
  await on('2026-08-04', ['REPAYMENT_UNPAID']);
  itIs('2026-08-05');
  await by('RECORD_REPAYMENT', { id: owed.id, expectedVersion: 1 });
  await on('2026-08-05', []);

  expect(ahead).toEqual([[], ['APPLICATION_UNDECIDED']]);
  const nothing = { center: null, application: null, grant: null, disbursement: null, repayment: null };
  expect(told.get('2026-06-30')).toEqual({
    totalCount: 2,
    nodes: [
      {
        ...nothing,
        id: tranche.id,
        kind: 'REQUEST_UNPAID',
        since: '2026-03-04',
        dueOn: '2026-04-03',
        daysOverdue: 88,
        amount: { cents: 100_000 },
        grant: { id: grantId },
        disbursement: { id: tranche.id },
      },
      {
        ...nothing,
        id: grantId,
        kind: 'REPORT_MISSING',
        since: '2026-03-31',
        dueOn: '2026-06-29',
        daysOverdue: 1,
        amount: { cents: LINE_CENTS },
        grant: { id: grantId },
      },
    ],
  });
  expect(told.get('2026-03-03')).toMatchObject({ nodes: [{ application: { id }, daysOverdue: 1 }] });
  expect(told.get('2026-08-04')).toMatchObject({
    nodes: [{ dueOn: '2026-08-01', daysOverdue: 3, repayment: { id: owed.id }, grant: { id: grantId } }],
  });
  for (const [day, answer] of told) expect(await overdue(day), day).toEqual(answer);
});
