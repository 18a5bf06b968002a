import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  VOLUNTEER_TRANSITIONS,
  type VolunteerTransition,
} from '../../../subgraphs/volunteers/store/volunteer-life-cycle.ts';
import { openPeopleGround, type PeopleGround } from '../../support/people-ground.ts';

// Every step of the table in every status: it leads where the table says, or is refused and changes nothing.

let ground: PeopleGround;
beforeAll(async () => {
  ground = await openPeopleGround();
});
afterAll(() => ground.close());

const consent = () => ({ textVersion: '2027-1' });
const MUTATIONS: Record<string, [string, () => object]> = {
  CHANGE: ['changeVolunteer', () => ({ languages: ['de'] })],
  ACTIVATE: ['activateVolunteer', () => ({})],
  PAUSE: ['pauseVolunteer', () => ({ reason: 'OWN_WISH' })],
  END: ['endVolunteer', () => ({ reason: 'MOVED_AWAY' })],
  WITHDRAW_CONSENT: ['withdrawVolunteerConsent', () => ({})],
  REOPEN: ['reopenVolunteer', () => ({ consent: consent() })],
};
const WAY_TO: Record<string, string[]> = {
  INTERESTED: [],
  ACTIVE: ['ACTIVATE'],
  PAUSED: ['ACTIVATE', 'PAUSE'],
  ENDED: ['END'],
};

const take = async (row: any, action: string, more = {}) => {
  const [mutation, input] = MUTATIONS[action]!;
  return ground.act(mutation, { id: row.id, expectedVersion: row.version, ...input(), ...more });
};

async function bringTo(status: string): Promise<any> {
  let row = await ground.register();
  for (const action of WAY_TO[status]!) ({ row } = await take(row, action));
  expect(row.status).toBe(status);
  return row;
}

const steps = (VOLUNTEER_TRANSITIONS as readonly VolunteerTransition[]).filter(({ from }) => from !== null);
const cases = steps.flatMap((step) => Object.keys(WAY_TO).map((status) => [step.action, status, step] as const));

test.for(cases)('%s of somebody who is %s', async ([action, status, { from, to }]) => {
  const before = await bringTo(status);

  const { row, error } = await take(before, action);

  if (from!.some((each) => each === status)) {
    expect(error).toBeUndefined();
    expect(row).toMatchObject({ status: to ?? status, version: before.version + 1 });
    return;
  }
  const { data } = await ground.as('center', `{ volunteer(id: "${before.id}") { status version } }`);
  expect(error?.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.id', currentStatus: status });
  expect(data.volunteer).toEqual({ status, version: before.version });
});

test('the first day of helping is that of the first activation, and stays', async () => {
  const active = await bringTo('ACTIVE');
  const { row: paused } = await take(active, 'PAUSE');

  const { row } = await take(paused, 'ACTIVATE');

  expect(active.startedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(paused).toMatchObject({ statusReason: 'OWN_WISH', startedOn: active.startedOn });
  expect(row).toMatchObject({ statusReason: null, startedOn: active.startedOn });
});

test('whose consent is withdrawn can only be reopened, with a consent that is newer', async () => {
  const { row: ended } = await take(await bringTo('ACTIVE'), 'WITHDRAW_CONSENT');
  const { withdrawnAt } = ended.consents[0];

  const changed = await take(ended, 'CHANGE');
  const old = await take(ended, 'REOPEN', { consent: { textVersion: '1', givenAt: withdrawnAt } });
  const { row } = await take(ended, 'REOPEN');

  expect(ended).toMatchObject({ status: 'ENDED', statusReason: 'CONSENT_WITHDRAWN' });
  expect(changed.error?.extensions['code']).toBe('CONFLICT');
  expect(old.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.consent.givenAt' });
  expect(row.consents.map((each: any) => each.withdrawnAt)).toEqual([null, withdrawnAt]);
});

test('a reason that the step does not have, a stale version, another center and a sample are refused', async () => {
  const row = await bringTo('ACTIVE');
  const [sample] = (await ground.as('center', '{ center(id: "KI-05112") { volunteers(first: 1) { nodes { id } } } }'))
    .data.center.volunteers.nodes;

  const reason = await take(row, 'PAUSE', { reason: 'MOVED_AWAY' });
  const stale = await take({ ...row, version: 1 }, 'PAUSE');
  const foreign = await ground.act(
    'pauseVolunteer',
    { id: row.id, expectedVersion: 2, reason: 'OWN_WISH' },
    { center: 'KI-05113' },
  );
  const made = await take({ id: sample.id, version: 1 }, 'PAUSE');

  expect(reason.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.reason' });
  expect(stale.error?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  expect(foreign.error?.extensions['code']).toBe('NOT_FOUND');
  expect(made.error?.extensions['code']).toBe('CONFLICT');
});
