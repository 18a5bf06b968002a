import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../subgraphs/common/viewer.ts';
import { berlinDay } from '../../../subgraphs/common/validity.ts';
import { TRANSITIONS, type Action, type Status, type Transition } from '../../../subgraphs/funding/store/life-cycle.ts';
import { LINE, LINE_CENTS, openFundingGround, YEAR, type FundingGround } from '../../support/funding-ground.ts';

// An application from draft to decision, through the gateway, with a token for each role.

let ground: FundingGround;
beforeAll(async () => {
  ground = await openFundingGround();
  await ground.setUp({ ceilings: { 'KI-05112': 1_000_000_000, 'KI-05113': 1_000_000_000, '05554': 1_000_000_000 } });
});
afterAll(() => ground.close());

const today = () => berlinDay(new Date());

test('a center begins, corrects and hands in; the authority returns and approves in part; a grant comes of it', async () => {
  const { act } = ground;
  const id = await ground.enter();

  const changed = await act('center', 'changeGrantApplication', {
    id,
    expectedVersion: 1,
    lines: [LINE, { itemCode: 'A_OPERATION', quantity: 12 }],
  });
  expect(changed.row).toMatchObject({
    status: 'DRAFT',
    version: 2,
    amount: { cents: LINE_CENTS + 12 * 40_000 },
    module: null,
  });
  const submitted = await act('center', 'submitGrantApplication', { id, expectedVersion: 2 });
  expect(submitted.row).toMatchObject({ status: 'SUBMITTED', version: 3, submittedOn: today(), decidedOn: null });
  const returned = await act('granting_authority', 'returnGrantApplication', {
    id,
    expectedVersion: 3,
    reason: 'Which rooms?',
  });
  expect(returned.row).toMatchObject({ status: 'RETURNED', version: 4 });
  const corrected = await act('center', 'changeGrantApplication', { id, expectedVersion: 4, lines: [LINE] });
  expect(corrected.row).toMatchObject({ status: 'RETURNED', module: { id: 'C' }, costKind: 'LUMP_SUM' });
  await act('center', 'submitGrantApplication', { id, expectedVersion: 5, reason: 'Without the rooms.' });
  const early = await act('granting_authority', 'permitEarlyStart', { id, expectedVersion: 6 });
  expect(early.row).toMatchObject({ status: 'SUBMITTED', earlyStartOn: today() });
  const advised = await act('coordination_office', 'commentOnGrantApplication', { id, text: 'Sound.' });
  expect(advised.row).toMatchObject({ version: 7 });
  const approved = await act('granting_authority', 'approveGrantApplication', {
    id,
    expectedVersion: 7,
    amountCents: 150_000,
  });

  expect(approved.error).toBeUndefined();
  expect(approved.row).toEqual({
    id,
    status: 'APPROVED',
    version: 8,
    amount: { cents: LINE_CENTS },
    submittedOn: today(),
    decidedOn: today(),
    withdrawnOn: null,
    earlyStartOn: today(),
    startsOn: `${YEAR}-01-01`,
    endsOn: `${YEAR}-12-31`,
    costKind: 'LUMP_SUM',
    module: { id: 'C' },
    grant: { id: id.replace('AP-', 'GR-'), amount: { cents: 150_000 }, decidedOn: today(), application: { id } },
    lines: [
      {
        position: 1,
        itemCode: 'C_PRINT',
        quantity: 4,
        unitAmount: { cents: 50_000 },
        amount: { cents: LINE_CENTS },
        rate: { id: 'C_PRINT-2022' },
      },
    ],
    provenance: { kind: 'ENTERED', source: null },
  });
  const { data } = await ground.as(
    'ministry',
    `{ grantApplication(id: "${id}") { comments { role reason } events { action fromStatus toStatus role happenedOn amount { cents } reason } } }`,
  );
  expect(data.grantApplication.comments).toEqual([{ role: 'COORDINATION_OFFICE', reason: 'Sound.' }]);
  const full = LINE_CENTS + 12 * 40_000;
  const told = data.grantApplication.events.map((event: any) => [
    event.action,
    event.fromStatus,
    event.toStatus,
    event.role,
    event.amount.cents,
    event.reason,
  ]);
  expect(told).toEqual([
    ['ENTER', null, 'DRAFT', 'CENTER', LINE_CENTS, null],
    ['CHANGE', 'DRAFT', 'DRAFT', 'CENTER', full, null],
    ['SUBMIT', 'DRAFT', 'SUBMITTED', 'CENTER', full, null],
    ['RETURN', 'SUBMITTED', 'RETURNED', 'GRANTING_AUTHORITY', full, 'Which rooms?'],
    ['CHANGE', 'RETURNED', 'RETURNED', 'CENTER', LINE_CENTS, null],
    ['SUBMIT', 'RETURNED', 'SUBMITTED', 'CENTER', LINE_CENTS, 'Without the rooms.'],
    ['PERMIT_EARLY_START', 'SUBMITTED', 'SUBMITTED', 'GRANTING_AUTHORITY', LINE_CENTS, null],
    ['COMMENT', 'SUBMITTED', 'SUBMITTED', 'COORDINATION_OFFICE', LINE_CENTS, 'Sound.'],
    ['APPROVE', 'SUBMITTED', 'APPROVED', 'GRANTING_AUTHORITY', 150_000, null],
  ]);
});

test('for a district without a center the granting authority applies, and decides', async () => {
  const { act } = ground;
  const input = { year: YEAR, partId: 'KOMM_AN_NRW-II', districtAgs: '05554', lines: [LINE] };

  const { row } = await act('granting_authority', 'createGrantApplication', input);
  await act('granting_authority', 'submitGrantApplication', { id: row.id, expectedVersion: 1 });
  const approved = await act('granting_authority', 'approveGrantApplication', { id: row.id, expectedVersion: 2 });

  expect(approved.row).toMatchObject({ status: 'APPROVED', grant: { amount: { cents: LINE_CENTS } } });
});

/** The mutation of each action, with an input that is right but for the application. */
const CALLS: Record<Exclude<Action, 'ENTER'>, [string, object]> = {
  CHANGE: ['changeGrantApplication', { lines: [LINE] }],
  SUBMIT: ['submitGrantApplication', {}],
  RETURN: ['returnGrantApplication', { reason: 'Why.' }],
  WITHDRAW: ['withdrawGrantApplication', {}],
  PERMIT_EARLY_START: ['permitEarlyStart', {}],
  COMMENT: ['commentOnGrantApplication', { text: 'Well.' }],
  APPROVE: ['approveGrantApplication', {}],
  REJECT: ['rejectGrantApplication', { reason: 'Why.' }],
};
const STATUSES: Status[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN'];
const callers = [
  ...ROLES.map((role) => [role, 'KI-05112'] as const),
  ['center', 'KI-05113'] as const,
  ['public', 'KI-05112'] as const,
];

/** What the table says of a caller, an action and a status, of an application of KI-05112. */
function expected(action: Action, status: Status, role: Role | 'public', center: string) {
  const { from, by, to } = TRANSITIONS.find((each) => each.action === action)! as Transition;
  // By its own words the table lets the authority apply for districts without a center only, and a center for itself.
  const isApplicants = (by as readonly string[]).includes('center');
  const isOurs = isApplicants ? role === 'center' && center === 'KI-05112' : true;
  const isAllowed = role !== 'public' && by.includes(role) && isOurs && from!.includes(status);
  return isAllowed ? (to ?? status) : null;
}

test.for(STATUSES)(
  '%s: each step by each role does what the table says, and what it refuses changes nothing',
  async (status) => {
    const wrong: string[] = [];
    const tried: string[] = [];
    let target = await ground.bringTo(status);

    for (const [action, [mutation, more]] of Object.entries(CALLS) as [keyof typeof CALLS, [string, object]][]) {
      for (const [role, center] of callers) {
        const { id, version } = target;
        const input = { id, ...(action === 'COMMENT' ? {} : { expectedVersion: version }), ...more };
        const before = await ground.everything();
        const { row, error } = await ground.act(role, mutation, input, { center });
        const after = await ground.everything();
        const wanted = expected(action, status, role, center);
        const told = `${action} by ${role} of ${center}`;
        tried.push(told);
        if (wanted === null) {
          if (!error) wrong.push(`${told}: went through`);
          if (!['UNAUTHENTICATED', 'FORBIDDEN', 'CONFLICT', 'NOT_FOUND'].includes(String(error?.extensions['code'])))
            wrong.push(`${told}: ${JSON.stringify(error)}`);
          if (before !== after) wrong.push(`${told}: was refused and changed something`);
        } else {
          if (row?.status !== wanted) wrong.push(`${told}: ${row?.status ?? error?.message}, not ${wanted}`);
          if (before === after) wrong.push(`${told}: went through and changed nothing`);
          target = await ground.bringTo(status);
        }
      }
    }

    expect(wrong).toEqual([]);
    expect(tried).toHaveLength(Object.keys(CALLS).length * callers.length);
  },
);

test('every action of the table was tried, and each status can be reached', () => {
  expect(['ENTER', ...Object.keys(CALLS)].sort()).toEqual(TRANSITIONS.map(({ action }) => action).sort());
  expect(new Set(TRANSITIONS.flatMap(({ to }) => to ?? []))).toEqual(new Set(STATUSES));
});

test('what is on record from a document cannot be moved', async () => {
  const input = { id: 'AP-2021-05170-II', expectedVersion: 1 };

  const { error } = await ground.act('granting_authority', 'approveGrantApplication', input);

  expect(error).toMatchObject({ extensions: { code: 'CONFLICT', argument: 'input.id' } });
  expect(error!.message).toContain('on record from a document');
});

test('a stale version is a conflict that tells the present one', async () => {
  const { id } = await ground.bringTo('SUBMITTED');
  const before = await ground.everything();

  const { error } = await ground.act('granting_authority', 'approveGrantApplication', { id, expectedVersion: 1 });

  expect(error!.extensions).toEqual({ code: 'CONFLICT', argument: 'input.expectedVersion', currentVersion: 2 });
  expect(await ground.everything()).toBe(before);
});

test('an approval above what is left tells the bound and what is left, through the gateway too', async () => {
  const year = YEAR + 1;
  await ground.setUp({ year, ceilings: { 'KI-05112': 1234 } });
  const { id, version } = await ground.bringTo('SUBMITTED', { year });

  const { error } = await ground.act('granting_authority', 'approveGrantApplication', { id, expectedVersion: version });

  expect(error!.extensions).toEqual({
    code: 'CONFLICT',
    argument: 'input.amountCents',
    bound: 'ALLOCATION',
    left: { cents: 1234 },
  });
});

test('of two decisions at once one is made', async () => {
  const { id, version: expectedVersion } = await ground.bringTo('SUBMITTED');

  const both = await Promise.all([
    ground.act('granting_authority', 'approveGrantApplication', { id, expectedVersion }),
    ground.act('granting_authority', 'rejectGrantApplication', { id, expectedVersion, reason: 'No.' }),
  ]);

  expect(both.filter(({ error }) => error)).toHaveLength(1);
  expect(both.find(({ error }) => error)!.error!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 3 });
});
