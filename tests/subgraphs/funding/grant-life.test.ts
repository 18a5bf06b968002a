import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import { load } from '../../../subgraphs/common/load.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { ROLES } from '../../../subgraphs/common/viewer.ts';
import { GRANT_TRANSITIONS, type GrantAction } from '../../../subgraphs/funding/store/grant-life-cycle.ts';
import { ACTIONS, must, newGrant, paidGrant, take, takeStepsOn, transition } from '../../support/grant-steps.ts';
import { LINE_CENTS, openFundingGround, YEAR, type FundingGround } from '../../support/funding-ground.ts';

// A grant from the decision to its end, and the bounds of its money under many calls at once.

let ground: FundingGround;
beforeAll(async () => {
  ground = await openFundingGround('subgraph');
  takeStepsOn(ground);
  await ground.setUp({ ceilings: { 'KI-05112': 1_000_000_000, 'KI-05113': 1_000_000_000 } });
});
afterAll(() => ground.close());

const cents = async (statement: string) =>
  Number((await ground.db.rows<{ cents: number }>({ text: statement, params: [] }))[0]!.cents ?? 0);

async function everything() {
  const tables = ['forwarding', 'disbursement', 'usage_report', 'repayment', 'grant_event'];
  const rows = await Promise.all(
    tables.map((table) => ground.db.rows({ text: `select * from ${table} order by id`, params: [] })),
  );
  return JSON.stringify(rows) + (await ground.everything());
}

test('a grant is forwarded, called up in tranches, reported, paid back in part and closed', async () => {
  const before = { paid: await cents(`select sum(amount_cents) as cents from disbursement where status = 'PAID'`) };
  const grantId = await paidGrant(150_000);
  await must('AGREE_FORWARDING', { grantId, amountCents: 100_000, recipientName: 'Sportverein' });
  const second = await must('REQUEST_DISBURSEMENT', { grantId, amountCents: 50_000 });
  await must('REJECT_DISBURSEMENT', { id: second.id, expectedVersion: 1, reason: 'Too early.' });
  const report = await must('SUBMIT_REPORT', { grantId, lumpSumCents: 150_000, narrative: 'Four leaflets.' });
  await must('OBJECT_TO_REPORT', { id: report.id, expectedVersion: 1, reason: 'Only three were printed.' });
  await must('CORRECT_REPORT', { id: report.id, expectedVersion: 2, lumpSumCents: 120_000, narrative: 'Three.' });
  await must('ACCEPT_REPORT', { id: report.id, expectedVersion: 3 });
  const unused = await take('CLOSE_GRANT', { id: grantId, expectedVersion: 1 });
  const tooMuch = await take('DEMAND_REPAYMENT', { grantId, amountCents: 30_001, dueOn: '2099-01-31' });
  const first = await must('DEMAND_REPAYMENT', { grantId, amountCents: 10_000, dueOn: '2099-01-31' });
  await must('RECORD_REPAYMENT', { id: first.id, expectedVersion: 1 });
  const partly = await take('CLOSE_GRANT', { id: grantId, expectedVersion: 1 });
  const owed = await must('DEMAND_REPAYMENT', { grantId, amountCents: 20_000, dueOn: '2099-01-31' });
  const early = await take('CLOSE_GRANT', { id: grantId, expectedVersion: 1 });
  await must('RECORD_REPAYMENT', { id: owed.id, expectedVersion: 1 });

  const closed = await must('CLOSE_GRANT', { id: grantId, expectedVersion: 1 });

  expect(tooMuch.error!.extensions).toMatchObject({ code: 'CONFLICT', bound: 'PAID', left: { cents: 30_000 } });
  expect(unused.error!.extensions).toEqual({
    ...{ code: 'CONFLICT', argument: 'input.id' },
    ...{ bound: 'PAID', left: { cents: 30_000 } },
  });
  expect(partly.error!.message).toContain(': 20000 cents were paid and are neither used nor demanded back.');
  expect(early.error!.message).toMatch(/: a repayment is due\.$/);
  expect(closed).toMatchObject({ status: 'CLOSED', version: 2 });
  const { data } = await ground.as(
    'ministry',
    `{ grant(id: "${grantId}") { status left { cents } forwardings { amount { cents } recipientName grant { id } }
        disbursements { status amount { cents } } usageReports { status lumpSums { cents } narrative }
        repayments { status amount { cents } } events { action toStatus role reason } }
      center: fundingStatistics(groupBy: [CENTER], filter: { year: { eq: ${YEAR} } }) { total { paid { cents } used { cents } } } }`,
  );
  expect(data.grant).toMatchObject({
    status: 'CLOSED',
    left: { cents: 0 },
    forwardings: [{ amount: { cents: 100_000 }, recipientName: 'Sportverein', grant: { id: grantId } }],
    usageReports: [{ status: 'ACCEPTED', lumpSums: { cents: 120_000 }, narrative: 'Three.' }],
    repayments: [{ status: 'PAID' }, { status: 'PAID' }],
  });
  expect(data.grant.disbursements.map(({ status }: { status: string }) => status).sort()).toEqual(['PAID', 'REJECTED']);
  expect(data.grant.events).toHaveLength(15);
  expect(data.center.total).toEqual({ paid: { cents: before.paid + 150_000 }, used: { cents: 120_000 } });
  expect((await verifyAudit(ground.db)).fault).toBeNull();

  const open = await ground.as('public', `{ grant(id: "${grantId}") { usageReports { status narrative } } }`);
  expect(open.data.grant.usageReports).toEqual([{ status: 'ACCEPTED', narrative: null }]);
  expect(open.errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
});

test('50 payments at once with one key: one payment, 50 equal answers', async () => {
  const grantId = await newGrant();
  const { id } = await must('REQUEST_DISBURSEMENT', { grantId, amountCents: LINE_CENTS });
  await must('APPROVE_DISBURSEMENT', { id, expectedVersion: 1 });

  const all = await Promise.all(
    Array.from({ length: 50 }, () => take('PAY_DISBURSEMENT', { id, expectedVersion: 2 }, { key: 'one-payment' })),
  );

  expect(new Set(all.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(all[0]!.row).toMatchObject({ status: 'PAID', version: 3 });
  const payments = `select count(*) as cents from grant_event where subject_id = '${id}' and action = 'PAY_DISBURSEMENT'`;
  expect(await cents(payments)).toBe(1);
});

test.for(['REQUEST_DISBURSEMENT', 'AGREE_FORWARDING'] as const)(
  '%s: of 20 at once as many go through as the grant holds, and the others are told what is left',
  async (action) => {
    const grantId = await newGrant();
    const amountCents = 60_000;

    const all = await Promise.all(
      Array.from({ length: 20 }, () =>
        take(action, { grantId, amountCents, ...(action === 'AGREE_FORWARDING' && { recipientName: 'Verein' }) }),
      ),
    );

    const refused = all.flatMap(({ error }) => error ?? []);
    expect(refused).toHaveLength(17);
    for (const { extensions } of refused)
      expect(extensions).toMatchObject({ code: 'CONFLICT', bound: 'GRANT', left: { cents: 20_000 } });
  },
);

test('used and demanded back together are never more than was paid', async () => {
  const grantId = await paidGrant(100_000);

  const { error } = await take('SUBMIT_REPORT', { grantId, lumpSumCents: 100_001, narrative: 'All of it.' });

  expect(error!.extensions).toMatchObject({ code: 'CONFLICT', bound: 'PAID', left: { cents: 100_000 } });
});

test.for([
  [{ amountCents: 0 }, 'input.amountCents'],
  [{ amountCents: -5 }, 'input.amountCents'],
  [{ reason: 'bell \u0007' }, 'input.reason'],
] as const)('a request with %j names the field, and nothing is written', async ([wrong, argument]) => {
  const grantId = await newGrant();
  const before = await everything();

  const { error } = await take('REQUEST_DISBURSEMENT', { grantId, amountCents: 1, ...wrong });

  expect(error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  expect(await everything()).toBe(before);
});

/** A row in each status, by the steps of the API: what the step is taken with, and the version it has. */
const STATES: Record<string, () => Promise<{ id: string; version: number }>> = {
  'GRANT GRANTED': async () => ({ id: await newGrant(), version: 1 }),
  'GRANT CLOSED': async () => {
    const grantId = await newGrant();
    const report = await must('SUBMIT_REPORT', { grantId, narrative: 'Nothing was needed.' });
    await must('ACCEPT_REPORT', { id: report.id, expectedVersion: 1 });
    return must('CLOSE_GRANT', { id: grantId, expectedVersion: 1 });
  },
  ...Object.fromEntries(
    (
      [
        ['REQUESTED', []],
        ['APPROVED', ['APPROVE_DISBURSEMENT']],
        ['REJECTED', ['REJECT_DISBURSEMENT']],
        ['PAID', ['APPROVE_DISBURSEMENT', 'PAY_DISBURSEMENT']],
      ] as [string, GrantAction[]][]
    ).map(([status, steps]) => [`DISBURSEMENT ${status}`, () => moved('REQUEST_DISBURSEMENT', steps)]),
  ),
  ...Object.fromEntries(
    (
      [
        ['SUBMITTED', []],
        ['OBJECTED', ['OBJECT_TO_REPORT']],
        ['ACCEPTED', ['ACCEPT_REPORT']],
      ] as [string, GrantAction[]][]
    ).map(([status, steps]) => [`USAGE_REPORT ${status}`, () => moved('SUBMIT_REPORT', steps)]),
  ),
  'REPAYMENT DUE': () => moved('DEMAND_REPAYMENT', []),
  'REPAYMENT PAID': () => moved('DEMAND_REPAYMENT', ['RECORD_REPAYMENT']),
};

/** What each step needs beside the row. */
const NEEDS: Partial<Record<GrantAction, object>> = {
  AGREE_FORWARDING: { amountCents: 1, recipientName: 'Verein' },
  REQUEST_DISBURSEMENT: { amountCents: 1 },
  REJECT_DISBURSEMENT: { reason: 'Why.' },
  SUBMIT_REPORT: { narrative: 'Done.' },
  OBJECT_TO_REPORT: { reason: 'Why.' },
  CORRECT_REPORT: { narrative: 'Done.' },
  DEMAND_REPAYMENT: { amountCents: 1, dueOn: '2099-01-31' },
};

async function moved(first: GrantAction, steps: readonly GrantAction[]) {
  const grantId = first === 'DEMAND_REPAYMENT' ? await paidGrant(1) : await newGrant();
  let row = await must(first, { grantId, ...NEEDS[first] });
  for (const action of steps) row = await must(action, { id: row.id, expectedVersion: row.version, ...NEEDS[action] });
  return row as { id: string; version: number };
}

const CALLERS = [
  ...ROLES.map((as) => ({ as, center: 'KI-05112' })),
  { as: 'center' as const, center: 'KI-05113' },
  { as: 'public' as const, center: 'KI-05112' },
];

test.for(Object.entries(STATES))(
  '%s: each step by each role does what the table says, and what it refuses changes nothing',
  async ([state, reach]) => {
    const [kind, status] = state.split(' ');
    const actions = ACTIONS.filter((action) => {
      const { of, from } = transition(action);
      return kind === 'GRANT' ? from === null || of === 'GRANT' : of === kind && from !== null;
    });
    const wrong: string[] = [];
    let target = await reach();

    for (const action of actions) {
      for (const caller of CALLERS) {
        const { from, to, by } = transition(action);
        const isOurs = !by.includes('center') || (caller.as === 'center' && caller.center === 'KI-05112');
        const isTime = from === null ? status === 'GRANTED' : from.includes(status!);
        const isAllowed = (by as readonly string[]).includes(caller.as) && isOurs && isTime;
        const key = from === null ? { grantId: target.id } : { id: target.id, expectedVersion: target.version };
        const before = await everything();
        const { row, error } = await take(action, { ...key, ...NEEDS[action] }, caller);
        const isSame = before === (await everything());
        const told = `${action} by ${caller.as} of ${caller.center}`;
        // What the table allows, the sums and the closing's conditions may still refuse: the grant has no money paid, and no report.
        const isBound = ['DEMAND_REPAYMENT', 'CLOSE_GRANT'].includes(action) && kind === 'GRANT' && isAllowed;
        if (isBound) {
          if (error?.extensions['code'] !== 'CONFLICT' || !isSame) wrong.push(`${told}: not bound`);
        } else if (isAllowed) {
          if (error || (row.status && row.status !== to)) wrong.push(`${told}: ${error?.message ?? row.status}`);
          target = await reach();
        } else if (
          !error ||
          !isSame ||
          !['UNAUTHENTICATED', 'FORBIDDEN', 'CONFLICT'].includes(String(error.extensions['code']))
        ) {
          wrong.push(`${told}: ${error?.message ?? 'went through'}, ${isSame ? 'the same' : 'changed'}`);
        }
      }
    }

    expect(wrong).toEqual([]);
  },
);

test('every step of the table has a mutation, and every status of it was tried', () => {
  const statuses = GRANT_TRANSITIONS.filter(({ of }) => of !== 'FORWARDING').map(({ of, to }) => `${of} ${to}`);

  expect(GRANT_TRANSITIONS.map(({ action }) => action).sort()).toEqual([...ACTIONS].sort());
  expect(Object.keys(STATES)).toEqual(expect.arrayContaining(statuses));
});

test('money can be linked to a meeting point that volunteers knows, and to no other', async () => {
  const grantId = await newGrant();
  const volunteers = ground.graph.runtimes.find(({ subgraph }) => subgraph.name === 'volunteers')!;
  await load(volunteers.db, 'volunteers', volunteers.subgraph.data(ground.settings));
  const [point] = await volunteers.db.rows<{ id: string }>(sql`select id from meeting_point order by id limit 1`);
  const input = { grantId, amountCents: 1, recipientName: 'Verein' };
  const before = await everything();

  const unknown = await take('AGREE_FORWARDING', { ...input, meetingPointId: 'MP-99999999' });
  const unchanged = await everything();
  const known = await take('AGREE_FORWARDING', { ...input, meetingPointId: point!.id });
  const { data } = await ground.as('public', `{ grant(id: "${grantId}") { forwardings { meetingPoint { id } } } }`);

  expect(unknown.error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.meetingPointId' });
  expect(unchanged).toBe(before);
  expect(known.error).toBeUndefined();
  expect(data.grant.forwardings).toEqual([{ meetingPoint: { id: point!.id } }]);
});

test('while volunteers cannot tell, a meeting point cannot be named, and nothing is written', async () => {
  const grantId = await newGrant();
  const { db } = ground.graph.runtimes.find(({ subgraph }) => subgraph.name === 'volunteers')!;
  // It answers with a fault, which tells no more than silence does.
  await db.transaction(({ rows }) => rows(sql`drop table meeting_point`));
  const before = await everything();

  const input = { grantId, amountCents: 1, recipientName: 'Verein', meetingPointId: 'MP-0001' };
  const { error } = await take('AGREE_FORWARDING', input);

  expect(error!.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'volunteers' });
  expect(await everything()).toBe(before);
});
