import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../../subgraphs/common/sql.ts';
import { openDatabase } from '../../../subgraphs/common/database.ts';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import { funding } from '../../../subgraphs/funding/subgraph.ts';
import {
  LINE,
  LINE_CENTS,
  openFundingGround,
  PART_II,
  YEAR,
  type FundingGround,
} from '../../support/funding-ground.ts';

// What bounds a grant, under decisions that come all at once.

let ground: FundingGround;
beforeAll(async () => (ground = await openFundingGround('subgraph')));
afterAll(() => ground.close());

const approve = (id: string, more: object = {}) =>
  ground.act('granting_authority', 'approveGrantApplication', { id, expectedVersion: 2, ...more });
const granted = async (where: string) => {
  const text = `select coalesce(sum(amount_cents), 0) as cents from grant_award where provenance_kind = 'ENTERED' and ${where}`;
  return Number((await ground.db.rows<{ cents: number }>({ text, params: [] }))[0]!.cents);
};

test('of 20 approvals at once as many go through as the ceiling holds, and the others are told what is left', async () => {
  await ground.setUp({ ceilings: { 'KI-05112': 7 * LINE_CENTS + 1 } });
  const ids: string[] = [];
  for (let at = 0; at < 20; at++) ids.push((await ground.bringTo('SUBMITTED')).id);

  const all = await Promise.all(ids.map((id) => approve(id)));

  const refused = all.flatMap(({ error }) => error ?? []);
  expect(all.length - refused.length).toBe(7);
  expect(await granted(`center_id = 'KI-05112' and year = ${YEAR}`)).toBe(7 * LINE_CENTS);
  for (const { extensions } of refused) {
    expect(extensions).toEqual({
      code: 'CONFLICT',
      argument: 'input.amountCents',
      bound: 'ALLOCATION',
      left: { cents: 1 },
    });
  }
  expect(await verifyAudit(ground.db)).toMatchObject({ fault: null });
});

test('what is left can still be approved, to the cent, and no cent more', async () => {
  const [{ id }, { id: other }] = [await ground.bringTo('SUBMITTED'), await ground.bringTo('SUBMITTED')];

  const inFull = await approve(id);
  const whatIsLeft = await approve(id, { amountCents: 1 });
  const more = await approve(other, { amountCents: 1 });

  expect(inFull.error?.extensions).toMatchObject({ bound: 'ALLOCATION', left: { cents: 1 } });
  expect(whatIsLeft.row).toMatchObject({ status: 'APPROVED', grant: { amount: { cents: 1 } } });
  expect(more.error?.extensions).toMatchObject({ bound: 'ALLOCATION', left: { cents: 0 } });
});

test('the budget of the part bounds the grants of all centers together', async () => {
  const year = 2033;
  const ceilings = { 'KI-05112': 100 * LINE_CENTS, 'KI-05113': 100 * LINE_CENTS };
  await ground.setUp({ year, ceilings, budget: 3 * LINE_CENTS });
  const ids: string[] = [];
  for (let at = 0; at < 8; at++) {
    const center = at % 2 ? '05112' : '05113';
    const id = await ground.enter({ year, districtAgs: center, centerId: `KI-${center}` });
    await ground.act('center', 'submitGrantApplication', { id, expectedVersion: 1 }, { center: `KI-${center}` });
    ids.push(id);
  }

  const all = await Promise.all(ids.map((id) => approve(id)));

  const refused = all.flatMap(({ error }) => error ?? []);
  expect(refused).toHaveLength(5);
  expect(await granted(`year = ${year}`)).toBe(3 * LINE_CENTS);
  for (const { extensions } of refused) expect(extensions).toMatchObject({ bound: 'BUDGET', left: { cents: 0 } });
});

test('without a ceiling, or without a budget of the part, nothing can be approved', async () => {
  const [withoutCeiling, withoutBudget] = [2022, 2025];
  await ground.setUp({ year: withoutCeiling, ceilings: { 'KI-05113': LINE_CENTS } });
  await ground.setUp({ year: withoutBudget, ceilings: { 'KI-05112': LINE_CENTS } });
  await ground.db.transaction(({ rows }) => rows(sql`delete from budget where id = ${`BU-${withoutBudget}`}`));
  const first = await ground.bringTo('SUBMITTED', { year: withoutCeiling });
  const second = await ground.bringTo('SUBMITTED', { year: withoutBudget });

  const errors = [(await approve(first.id)).error, (await approve(second.id)).error];

  expect(errors.map((error) => error?.extensions)).toMatchObject([
    { code: 'CONFLICT', bound: 'ALLOCATION', left: { cents: 0 } },
    { code: 'CONFLICT', bound: 'BUDGET', left: { cents: 0 } },
  ]);
  for (const error of errors) expect(error!.message).toContain('is not set yet');
});

test('of two centers in one district each has its own ceiling', async () => {
  const year = 2026;
  await ground.setUp({ year, ceilings: { 'KI-05334': LINE_CENTS, 'KI-05334002': LINE_CENTS } });
  const approved = [];
  for (const centerId of ['KI-05334', 'KI-05334002', 'KI-05334']) {
    const id = await ground.enter({ year, districtAgs: '05334', centerId });
    await ground.act('center', 'submitGrantApplication', { id, expectedVersion: 1 }, { center: centerId });
    approved.push(!(await approve(id)).error);
  }

  expect(approved).toEqual([true, true, false]);
});

test('50 equal approvals with one key make one grant and give 50 equal answers', async () => {
  const year = 2027;
  await ground.setUp({ year, ceilings: { 'KI-05112': 10 * LINE_CENTS } });
  const { id } = await ground.bringTo('SUBMITTED', { year });
  const input = { id, expectedVersion: 2 };

  const all = await Promise.all(
    Array.from({ length: 50 }, () =>
      ground.act('granting_authority', 'approveGrantApplication', input, { idempotencyKey: 'once' }),
    ),
  );

  expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(all[0]!.row).toMatchObject({ status: 'APPROVED', version: 3 });
  expect(await granted(`year = ${year}`)).toBe(LINE_CENTS);
  const other = { ...input, amountCents: 1 };
  const { error } = await ground.act('granting_authority', 'approveGrantApplication', other, {
    idempotencyKey: 'once',
  });
  expect(error!.extensions).toEqual({ code: 'CONFLICT', argument: 'idempotencyKey' });
});

test('what was acknowledged is in lists, sums and summaries at once, and they agree', async () => {
  const year = 2028;
  await ground.setUp({ year, ceilings: { 'KI-05112': 10 * LINE_CENTS } });
  await ground.enter({ year });
  await ground.bringTo('WITHDRAWN', { year });
  const { id } = await ground.bringTo('SUBMITTED', { year });
  await approve(id, { amountCents: 5 });

  const filter = `filter: { year: { eq: ${year} } }`;
  const { data } = await ground.as(
    'public',
    `{ grantApplications(${filter}) { totalCount nodes { status amount { cents } } } grants(${filter}) { nodes { id amount { cents } } }
      fundingStatistics(groupBy: [YEAR], ${filter}) { total { applied { cents } approved { cents } applicationCount grantCount } } }`,
  );
  const summary = await ground.graph.runtimes
    .find(({ subgraph }) => subgraph.name === 'funding')!
    .call(
      {
        query: `{ _entities(representations: [{ __typename: "Center", id: "KI-05112" }]) { ... on Center {
          fundingSummary(year: ${year}) { allocated { cents } applied { cents } approved { cents } } } } }`,
      },
      { asOf: '2028-01-01', requestId: 'test' },
    );

  expect(data.grantApplications.totalCount).toBe(2);
  expect(data.grants.nodes).toEqual([{ id: id.replace('AP-', 'GR-'), amount: { cents: 5 } }]);
  expect(data.fundingStatistics.total).toEqual({
    applied: { cents: 2 * LINE_CENTS },
    approved: { cents: 5 },
    applicationCount: 2,
    grantCount: 1,
  });
  expect(summary.data).toMatchObject({
    _entities: [
      {
        fundingSummary: {
          allocated: { cents: 10 * LINE_CENTS },
          applied: { cents: 2 * LINE_CENTS },
          approved: { cents: 5 },
        },
      },
    ],
  });
});

test('a draft is its applicant’s own: others find it neither by id, in lists nor in counts', async () => {
  const year = 2029;
  const id = await ground.enter({ year });
  const list = `filter: { year: { eq: ${year} } }`;
  const query = `{ grantApplication(id: "${id}") { id } grantApplications(${list}) { totalCount nodes { id } } }`;
  const seen = async (role: Parameters<FundingGround['as']>[0], center?: string) => {
    const { data } = await ground.as(role, query, {}, center);
    return [data.grantApplication?.id ?? null, data.grantApplications.totalCount, data.grantApplications.nodes.length];
  };

  expect(await seen('center', 'KI-05112')).toEqual([id, 1, 1]);
  for (const role of ['public', 'ministry', 'coordination_office', 'granting_authority', 'admin'] as const)
    expect(await seen(role), role).toEqual([null, 0, 0]);
  expect(await seen('center', 'KI-05113')).toEqual([null, 0, 0]);
});

test('a center sees the steps of its own applications, not those of its neighbours', async () => {
  const { id } = await ground.bringTo('RETURNED', { year: 2030 });
  const query = `{ grantApplication(id: "${id}") { id events { action reason } } }`;
  const stepsFor = async (role: Parameters<FundingGround['as']>[0], center?: string) =>
    (await ground.as(role, query, {}, center)).data.grantApplication.events?.length ?? null;

  expect(await stepsFor('center', 'KI-05112')).toBe(3);
  expect(await stepsFor('center', 'KI-05113')).toBe(0);
  expect(await stepsFor('coordination_office')).toBe(3);
  expect(await stepsFor('public')).toBeNull();
});

test('the audit log tells who did what, by what it was done to', async () => {
  const { id } = await ground.bringTo('REJECTED', { year: 2031 });
  const query = `{ fundingAuditLog(filter: { entityKey: { eq: "${id}" } }) { totalCount nodes { action actorRole entityType changed reason } } }`;

  const { data } = await ground.as('ministry', query);

  expect(data.fundingAuditLog.nodes.map((entry: any) => [entry.action, entry.actorRole, entry.reason])).toEqual([
    ['REJECT', 'granting_authority', 'Too late.'],
    ['SUBMIT', 'center', null],
    ['ENTER', 'center', null],
  ]);
  expect(JSON.parse(data.fundingAuditLog.nodes[0].changed)).toEqual({
    status: 'REJECTED',
    version: 3,
    amountCents: LINE_CENTS,
  });
});

test('a read by another process shows what was acknowledged', async () => {
  const other = await openDatabase('funding', funding, ground.settings);
  const { row } = await ground.act('center', 'createGrantApplication', {
    year: 2032,
    partId: PART_II,
    districtAgs: '05112',
    centerId: 'KI-05112',
    lines: [LINE],
  });

  const found = await other.rows(sql`select id, status from grant_application where id = ${row.id}`);
  await other.close();

  expect(found).toEqual([{ id: row.id, status: 'DRAFT' }]);
});
