import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../subgraphs/common/audit.ts';
import { ROOT } from '../../subgraphs/common/config.ts';
import { load } from '../../subgraphs/common/load.ts';
import { berlinDay } from '../../subgraphs/common/validity.ts';
import { openFundingGround, type FundingGround } from '../support/funding-ground.ts';
import { ACTIONS, CALLS } from '../support/grant-steps.ts';
import { askedAgain, asksOf } from '../support/walkthrough.ts';

// The year of a center that docs/walkthrough-funding.md tells: everything on the page is asked, in its order, of the whole product.
// Where answers have changed for good, `npx vitest run tests/gateway/walkthrough-funding.test.ts -u` prints them anew.

const file = join(ROOT, 'docs', 'walkthrough-funding.md');
const page = readFileSync(file, 'utf8');
const asks = asksOf(page);

let ground: FundingGround;
beforeAll(async () => {
  ground = await openFundingGround();
  for (const { db, subgraph } of ground.graph.runtimes) await load(db, subgraph.name, subgraph.data(ground.settings));
});
afterAll(() => ground.close());

const DAY_MS = 86_400_000;

test('everything that the page asks is answered as it says', async () => {
  const now = new Date();
  const days = { $today: berlinDay(now), $inThirtyDays: berlinDay(new Date(now.getTime() + 30 * DAY_MS)) };

  const again = await askedAgain(page, { days, ids: new Map() }, async ({ role, query, variables }) => {
    if (role === 'partner') throw new Error('No partner has a part in money.');
    const { data, errors } = await ground.as(role, query, variables);
    return { data, ...(errors && { errors }) };
  });

  await expect(again).toMatchFileSnapshot(file);
  expect((await verifyAudit(ground.db)).fault).toBeNull();
});

test('the page has all who take part, and every step after the decision but the one that ends a tranche early', () => {
  const told = asks.map(({ query }) => query).join('\n');
  const steps = ACTIONS.filter((action) => action !== 'REJECT_DISBURSEMENT');

  expect([...new Set(asks.map(({ role }) => role))].sort()).toEqual([
    'center',
    'coordination_office',
    'granting_authority',
    'ministry',
    'public',
  ]);
  expect(steps.filter((action) => !told.includes(`${CALLS[action][0]}(`))).toEqual([]);
});
