import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import type { Role } from '../../../subgraphs/common/viewer.ts';
import { LINE, LINE_CENTS, openFundingGround, type FundingGround } from '../../support/funding-ground.ts';

// Many clients at once, in two processes, in orders that nobody chose.

let ground: FundingGround;
let other: FundingGround;
beforeAll(async () => {
  ground = await openFundingGround();
  other = await ground.another();
});
afterAll(async () => {
  await other.close();
  await ground.close();
});

const CENTERS = ['KI-05112', 'KI-05113', 'KI-05334', 'KI-05334002'];
const CEILING = 5 * LINE_CENTS;
const BUDGET = 12 * LINE_CENTS;

/** A call that some client makes: with which application, and whether it looked at it before. */
const call = fc.record({
  what: fc.constantFrom(
    'createGrantApplication',
    'changeGrantApplication',
    'submitGrantApplication',
    'submitGrantApplication',
    'returnGrantApplication',
    'withdrawGrantApplication',
    'approveGrantApplication',
    'approveGrantApplication',
    'approveGrantApplication',
    'rejectGrantApplication',
  ),
  which: fc.nat(),
  center: fc.constantFrom(...CENTERS),
  cents: fc.option(fc.integer({ min: 1, max: LINE_CENTS }), { nil: null }),
  isStale: fc.boolean(),
});
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never;

let year = 2040;

test('whatever order calls come in, bounds hold, lists and sums agree, and the chain verifies', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(call, { minLength: 3, maxLength: 10 }), { minLength: 20, maxLength: 20 }),
      async (clients) => {
        year++;
        await ground.setUp({ year, ceilings: Object.fromEntries(CENTERS.map((of) => [of, CEILING])), budget: BUDGET });
        const ids: { id: string; center: string }[] = [];

        await Promise.all(
          clients.map(async (calls, at) => {
            for (const each of calls) await make(each, at % 2 ? ground : other, ids);
          }),
        );

        await holds();
      },
    ),
    { numRuns: 4 },
  );
});

/** Makes the call; what is refused must be a refusal that clients can read. */
async function make(
  { what, which, center, cents, isStale }: Call,
  at: FundingGround,
  ids: { id: string; center: string }[],
) {
  if (what === 'createGrantApplication' || !ids.length) {
    const input = { year, partId: 'KOMM_AN_NRW-II', districtAgs: center.slice(3, 8), centerId: center, lines: [LINE] };
    const { row } = await at.act('center', 'createGrantApplication', input, { center });
    return void ids.push({ id: row.id, center });
  }
  const target = ids[which % ids.length]!;
  const isApplicants = /^(change|submit|withdraw)/.test(what);
  const role: Role = isApplicants ? 'center' : 'granting_authority';
  const seen = await at.as('center', `{ grantApplication(id: "${target.id}") { version } }`, {}, target.center);
  const expectedVersion = seen.data.grantApplication.version - (isStale ? 1 : 0);
  const more = {
    changeGrantApplication: { lines: [LINE] },
    returnGrantApplication: { reason: 'Why.' },
    rejectGrantApplication: { reason: 'Why.' },
    approveGrantApplication: { amountCents: cents },
  }[what as string];
  const { row, error } = await at.act(
    role,
    what,
    { id: target.id, expectedVersion, ...more },
    { center: target.center },
  );
  if (isStale) expect(row).toBeNull();
  if (error) expect(['CONFLICT', 'NOT_FOUND']).toContain(error.extensions['code']);
}

async function holds(): Promise<void> {
  const filter = `filter: { year: { eq: ${year} } }`;
  const { data } = await ground.as(
    'public',
    `{ grants(first: 100, ${filter}) { nodes { amount { cents } center { id } application { status grant { id } } } }
      fundingStatistics(groupBy: [CENTER], ${filter}) { groups { keys { value } sums { approved { cents } } } total { approved { cents } grantCount } } }`,
  );
  const grants: { amount: { cents: number }; center: { id: string }; application: { status: string } }[] =
    data.grants.nodes;
  const sum = (of: typeof grants) => of.reduce((cents, { amount }) => cents + amount.cents, 0);

  expect(sum(grants)).toBeLessThanOrEqual(BUDGET);
  for (const center of CENTERS) {
    const own = grants.filter((grant) => grant.center.id === center);
    expect(sum(own)).toBeLessThanOrEqual(CEILING);
    const group = data.fundingStatistics.groups.find(({ keys }: any) => keys[0].value === center);
    expect(group?.sums.approved?.cents ?? 0).toBe(sum(own));
  }
  expect(data.fundingStatistics.total.grantCount).toBe(grants.length);
  expect(data.fundingStatistics.total.approved?.cents ?? 0).toBe(sum(grants));
  expect(grants.every(({ application }) => application.status === 'APPROVED')).toBe(true);
  expect(await verifyAudit(ground.db)).toMatchObject({ fault: null });
}
