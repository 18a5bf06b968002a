import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import type { Role } from '../../../subgraphs/common/viewer.ts';
import {
  anyCall,
  BUDGET_CENTS,
  CEILING_CENTS,
  CENTERS,
  PART_I_CENTS,
  WAYS,
  type Call,
  type Known,
} from '../../support/any-mutation.ts';
import { openFundingGround, PART_I, PART_II, type FundingGround } from '../../support/funding-ground.ts';

// The whole life of grants, from the budget to the end: every mutation, by many clients in two processes, in orders that nobody chose.

let ground: FundingGround;
let other: FundingGround;
beforeAll(async () => {
  ground = await openFundingGround('subgraph');
  other = await ground.another();
});
afterAll(async () => {
  await other.close();
  await ground.close();
});

const CLIENTS = 20;
const CALLS_EACH = 50;
const clients = fc.array(fc.array(anyCall, { minLength: CALLS_EACH, maxLength: CALLS_EACH }), {
  minLength: CLIENTS,
  maxLength: CLIENTS,
});

/** What stands in the way of money, as errors name it. */
const BOUNDS = ['ALLOCATION', 'GRANT', 'PAID'];

let year = 2050;
/** Mutations that went through, and bounds that were in the way, in all runs: else nothing was shown. */
const done = new Set<string>();
const bounds = new Set<unknown>();

test('whatever 20 clients do in 1000 calls, no bound is passed, lists and sums agree, and the chain verifies', async () => {
  const all = Object.keys(WAYS).sort();
  const isAllShown = () => done.size === all.length && BOUNDS.every((bound) => bounds.has(bound));
  // Chance may pass over a step that needs many others before it, or never come to a bound: then all is done once more.
  for (let runs = 0; runs < 2 || (runs < 10 && !isAllShown()); runs++) {
    const seed = Math.floor(Math.random() * 2 ** 31);
    console.info(`the calls of seed ${seed}`);
    await fc.assert(
      fc.asyncProperty(clients, async (each) => {
        year++;
        await setUpYear();

        await Promise.all(each.map((calls, at) => makeAll(calls, at % 2 ? ground : other)));

        await holds();
      }),
      // The same calls come in another order when they are made again: there is nothing to shrink.
      { seed, numRuns: 1, endOnFailure: true },
    );
  }

  const schema = ground.graph.runtimes.find(({ subgraph }) => subgraph.name === 'funding')!.schema;
  expect(all).toEqual(Object.keys(schema.getMutationType()!.getFields()).sort());
  expect([...done].sort()).toEqual(all);
  expect([...bounds]).toEqual(expect.arrayContaining(BOUNDS));
}, 600_000);

async function send(at: FundingGround, mutation: string, input: object, { as, center, key }: Sender) {
  const { schema } = at.graph.runtimes.find(({ subgraph }) => subgraph.name === 'funding')!;
  const [{ type }] = schema.getMutationType()!.getFields()[mutation]!.args as unknown as [{ type: unknown }];
  const query = `mutation ($input: ${String(type)}, $key: ID) { ${mutation}(input: $input, idempotencyKey: $key) { id } }`;
  const { data, errors } = await at.as(as, query, { input, key }, center);
  return { id: data?.[mutation]?.id as string | undefined, error: errors?.[0] };
}
interface Sender {
  as: Role;
  center?: string;
  key?: string;
}

/** What the ministry sets up: part I by the key, part II one by one. */
async function setUpYear(): Promise<void> {
  const must = async (mutation: string, input: object) => {
    const { error } = await send(ground, mutation, input, { as: 'ministry' });
    if (error) throw new Error(JSON.stringify(error));
  };
  for (const [partId, amountCents] of [
    [PART_I, PART_I_CENTS],
    [PART_II, BUDGET_CENTS],
  ])
    await must('setBudget', { programId: 'KOMM_AN_NRW', partId, year, amountCents });
  await must('setLumpSumRate', { itemCode: 'C_PRINT', validFrom: `${year}-07-01`, amountCents: 50_000 });
  await must('distributeAllocations', { partId: PART_I, year, amountCents: PART_I_CENTS });
  for (const centerId of CENTERS) {
    const recipient = { districtAgs: centerId.slice(3, 8), centerId };
    await must('setAllocation', { partId: PART_II, year, ...recipient, amountCents: CEILING_CENTS });
  }
}

async function makeAll(calls: readonly Call[], at: FundingGround): Promise<void> {
  for (const [place, call] of calls.entries()) await make(call, at, `${year}-${place}-${call.which}`);
}

/** Makes a call with a row as the client last saw it; what is refused is a conflict that clients can read. */
async function make(call: Call, at: FundingGround, key: string): Promise<void> {
  const { of } = WAYS[call.mutation]!;
  const row = of ? await rowFor(call, of, at) : { id: '' };
  const mutation = row ? call.mutation : 'createGrantApplication';
  const { role, input, names = 'id', hasVersion = true } = WAYS[mutation]!;
  const expectedVersion = (row?.version ?? 0) - (call.isStale ? 1 : 0);
  const full = {
    ...(names !== 'none' && { [names]: row!.id }),
    ...(hasVersion && { expectedVersion }),
    ...input(call, year, row!),
  };
  const center = (mutation === 'createGrantApplication' ? null : row?.center_id) ?? call.center;
  const sender = { as: role, center, ...(call.isTwice && { key }) };
  const answers = await Promise.all(
    Array.from({ length: call.isTwice ? 2 : 1 }, () => send(at, mutation, full, sender)),
  );

  const ids = new Set(answers.flatMap(({ id }) => id ?? []));
  expect(ids.size, mutation).toBeLessThanOrEqual(1);
  if (hasVersion && call.isStale) expect(ids.size, mutation).toBe(0);
  if (ids.size) done.add(mutation);
  for (const { error } of answers) {
    if (!error) continue;
    // Drafts are their applicant's own.
    const mayBeHidden = call.isWild || row?.['status'] === 'DRAFT';
    const codes = mayBeHidden ? ['CONFLICT', 'NOT_FOUND'] : ['CONFLICT'];
    expect(codes, `${mutation}: ${error.message}`).toContain(error.extensions['code']);
    bounds.add(error.extensions['bound']);
  }
}

/** One of the rows that are ready for the step; any row where none is, or where the client does not look. */
async function rowFor(call: Call, { table, ready }: { table: string; ready: string }, { db }: FundingGround) {
  const all = (where: string) =>
    db.rows<Known & Record<string, unknown>>({
      text: `select * from ${table} where year = ? and ${where} order by id`,
      params: [year],
    });
  const found = call.isWild ? [] : await all(ready);
  const rows = found.length || table === 'allocation' ? found : await all('1 = 1');
  return rows[call.which % Math.max(1, rows.length)];
}

interface Money {
  amount: { cents: number };
}
interface Status extends Money {
  status: string;
}
interface Listed extends Money {
  center: { id: string } | null;
  part: { id: string };
}
interface Granted extends Listed {
  id: string;
  status: string;
  left: { cents: number };
  forwardings: Money[];
  disbursements: Status[];
  usageReports: Status[];
  repayments: Status[];
}

const sum = (rows: readonly Money[]): number => rows.reduce((cents, { amount }) => cents + amount.cents, 0);
const having = <T extends Status>(rows: readonly T[], ...statuses: string[]): T[] =>
  rows.filter(({ status }) => statuses.includes(status));

/** All rows of a list, page by page. */
async function listed<T>(name: string, selection: string): Promise<T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  do {
    const query: string = `query ($after: String) { ${name}(first: 100, after: $after, filter: { year: { eq: ${year} } }) {
      nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
    const { data } = await ground.as('ministry', query, { after });
    rows.push(...data[name].nodes);
    after = data[name].pageInfo.hasNextPage ? data[name].pageInfo.endCursor : null;
  } while (after);
  return rows;
}

const LISTED = 'amount { cents } center { id } part { id }';
const BELOW = 'status amount { cents }';

async function holds(): Promise<void> {
  const [allocations, applications, forwardings, grants] = await Promise.all([
    listed<Listed>('allocations', LISTED),
    listed<Listed>('grantApplications', LISTED),
    listed<Listed>('forwardings', LISTED),
    listed<Granted>(
      'grants',
      `${LISTED} id status left { cents } forwardings { amount { cents } } disbursements { ${BELOW} } usageReports { ${BELOW} } repayments { ${BELOW} }`,
    ),
  ]);
  await checkYear(grants, allocations);
  for (const grant of grants) checkGrant(grant);
  await checkSums({ allocations, applications, forwardings, grants });
  expect(await verifyAudit(ground.db)).toMatchObject({ fault: null });
}

/** What is approved is within the ceiling of each center, and within the budget of each part. */
async function checkYear(grants: readonly Granted[], allocations: readonly Listed[]): Promise<void> {
  const query = `{ budgets(filter: { year: { eq: ${year} } }) { part { id } amount { cents } } }`;
  const { budgets } = (await ground.as('ministry', query)).data;
  for (const partId of [PART_I, PART_II]) {
    const ofPart = <T extends Listed>(rows: readonly T[]) => rows.filter(({ part }) => part.id === partId);
    expect(sum(ofPart(grants))).toBeLessThanOrEqual(sum(budgets.filter(({ part }: Listed) => part.id === partId)));
    for (const center of CENTERS) {
      const own = <T extends Listed>(rows: readonly T[]) => ofPart(rows).filter((row) => row.center?.id === center);
      expect(sum(own(grants))).toBeLessThanOrEqual(sum(own(allocations)));
    }
  }
}

/** What is done with a grant is within it, and what is used and demanded back within what was paid. */
function checkGrant({ id, status, amount, left, forwardings, disbursements, usageReports, repayments }: Granted) {
  const calledUp = sum(having(disbursements, 'REQUESTED', 'APPROVED', 'PAID'));
  const accepted = having(usageReports, 'ACCEPTED');
  expect(calledUp, id).toBeLessThanOrEqual(amount.cents);
  expect(sum(forwardings), id).toBeLessThanOrEqual(amount.cents);
  expect(sum(accepted) + sum(repayments), id).toBeLessThanOrEqual(sum(having(disbursements, 'PAID')));
  expect(usageReports.length, id).toBeLessThanOrEqual(1);
  expect(left.cents, id).toBe(status === 'CLOSED' ? 0 : amount.cents - calledUp);
  if (status !== 'CLOSED') return;
  expect(accepted, id).toHaveLength(1);
  expect(having(disbursements, 'REQUESTED', 'APPROVED'), id).toEqual([]);
  expect(having(repayments, 'DUE'), id).toEqual([]);
  expect(sum(accepted) + sum(repayments), id).toBe(sum(having(disbursements, 'PAID')));
}

interface Lists {
  allocations: Listed[];
  applications: Listed[];
  forwardings: Listed[];
  grants: Granted[];
}

/** What the statistics add up is what the lists add up to: in all, and for each center. */
async function checkSums(lists: Lists): Promise<void> {
  const { data } = await ground.as(
    'public',
    `{ fundingStatistics(groupBy: [CENTER], filter: { year: { eq: ${year} } }) { total { ...S } groups { keys { value } sums { ...S } } } }
    fragment S on FundingSums { allocated { cents } applied { cents } approved { cents } forwarded { cents } paid { cents } used { cents }
      allocationCount applicationCount grantCount forwardingCount paymentCount usageReportCount }`,
  );
  const { total, groups } = data.fundingStatistics;
  expect(total).toEqual(sumsOf(lists, () => true));
  for (const center of CENTERS) {
    const { sums } = groups.find(({ keys }: { keys: { value: string }[] }) => keys[0]!.value === center);
    expect(sums, center).toEqual(sumsOf(lists, (row) => row.center?.id === center));
  }
}

function sumsOf({ allocations, applications, forwardings, grants }: Lists, counts: (row: Listed) => boolean) {
  const own = grants.filter(counts);
  const stages = {
    allocation: ['allocated', allocations.filter(counts)],
    application: ['applied', applications.filter(counts)],
    grant: ['approved', own],
    forwarding: ['forwarded', forwardings.filter(counts)],
    payment: ['paid', own.flatMap(({ disbursements }) => having(disbursements, 'PAID'))],
    usageReport: ['used', own.flatMap(({ usageReports }) => having(usageReports, 'ACCEPTED'))],
  } satisfies Record<string, [string, Money[]]>;
  return Object.fromEntries(
    Object.entries(stages).flatMap(([count, [amount, rows]]) => [
      [amount, rows.length ? { cents: sum(rows) } : null],
      [`${count}Count`, rows.length],
    ]),
  );
}
