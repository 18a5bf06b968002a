import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { LINE_CENTS, openFundingGround, type FundingGround } from '../../support/funding-ground.ts';

// Many clients at once, in two processes, in orders that nobody chose.

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

const CENTERS = ['KI-05112', 'KI-05113', 'KI-05334', 'KI-05334002'];
const CEILING = 3 * LINE_CENTS;
const BUDGET = 5 * LINE_CENTS;

/** A call that some client makes: with which application, and whether another client was faster. */
const call = fc.record({
  what: fc.constantFrom('enter', 'enter', 'approve', 'approve', 'approve', 'reject', 'return', 'submit', 'withdraw'),
  which: fc.nat(),
  center: fc.constantFrom(...CENTERS),
  cents: fc.constantFrom(null, null, LINE_CENTS - 1, 1),
  isStale: fc.integer({ min: 1, max: 10 }).map((chance) => chance === 1),
});
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never;

const clients = fc.array(fc.array(call, { minLength: 4, maxLength: 8 }), { minLength: 20, maxLength: 20 });

let year = 2040;
/** How often a bound was in the way, in all runs: else nothing was shown. */
let bounded = 0;

test('whatever order calls come in, bounds hold, lists and sums agree, and the chain verifies', async () => {
  await fc.assert(
    fc.asyncProperty(clients, async (each) => {
      year++;
      await ground.setUp({ year, ceilings: Object.fromEntries(CENTERS.map((of) => [of, CEILING])), budget: BUDGET });
      const entered: Entered[] = [];

      await Promise.all(each.map((calls, at) => makeAll(calls, at % 2 ? ground : other, entered)));

      await holds();
    }),
    // The same calls come in another order when they are made again: there is nothing to shrink.
    { numRuns: 3, endOnFailure: true },
  );

  expect(bounded).toBeGreaterThan(0);
});

interface Entered {
  id: string;
  center: string;
}

async function makeAll(calls: readonly Call[], at: FundingGround, entered: Entered[]): Promise<void> {
  for (const each of calls) {
    if (each.what === 'enter' || !entered.length) await enter(each, at, entered);
    else await decide(each, at, entered[each.which % entered.length]!);
  }
}

/** Begins an application and hands it in. */
async function enter({ center }: Call, at: FundingGround, entered: Entered[]): Promise<void> {
  const id = await at.enter({ year, districtAgs: center.slice(3, 8), centerId: center });
  await at.act('center', 'submitGrantApplication', { id, expectedVersion: 1 }, { center });
  entered.push({ id, center });
}

/** Takes a step with an application as the client last saw it; what is refused is a conflict that clients can read. */
async function decide({ what, cents, isStale }: Call, at: FundingGround, { id, center }: Entered): Promise<void> {
  const [row] = await at.db.rows<{ version: number }>(sql`select version from grant_application where id = ${id}`);
  const role = what === 'submit' || what === 'withdraw' ? 'center' : 'granting_authority';
  const more = what === 'approve' ? { amountCents: cents } : { reason: 'Why.' };
  const input = { id, expectedVersion: row!.version - (isStale ? 1 : 0), ...more };
  const { row: answer, error } = await at.act(role, `${what}GrantApplication`, input, { center });

  if (isStale) expect(answer).toBeNull();
  if (error) expect(error.extensions['code'], error.message).toBe('CONFLICT');
  if (error?.extensions['bound']) bounded++;
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
