import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { daysAgo, openHoursGround, type HoursGround } from '../../support/hours-ground.ts';

// Hours are logged, decided and corrected in an order that nobody chose, some calls at once: what must hold, holds.

let ground: HoursGround;
beforeAll(async () => {
  ground = await openHoursGround();
  await ground.add(...WHO.map((id) => ({ id })));
});
afterAll(() => ground.close());

const WHO = ['V-9100001', 'V-9100002'];
const AT_ONCE = 3;

interface Entry {
  id: string;
  volunteerId: string;
  workedOn: string;
  minutes: number;
  topicCode: string | null;
  status: string;
  correctsId: string | null;
  correctedById: string | null;
  version: number;
}

const entries = () =>
  ground.db.rows<Entry>(
    sql`select id, volunteer_id as volunteerId, worked_on as workedOn, minutes, topic_code as topicCode, status,
      corrects_id as correctsId, corrected_by_id as correctedById, version
      from hours_entry where volunteer_id in (${WHO[0]!}, ${WHO[1]!}) order by id`,
  );

const aCall = fc.record({
  act: fc.constantFrom('log', 'log', 'log', 'approve', 'approve', 'decline', 'correct', 'correct'),
  who: fc.nat({ max: WHO.length - 1 }),
  // A few days, which fill up, of two months.
  workedOn: fc.constantFrom(1, 2, 3, 41, 42, 43).map(daysAgo),
  minutes: fc.integer({ min: 1, max: 96 }).map((quarters) => quarters * 15),
  topicCode: fc.constantFrom('LAW', 'SCHOOLS', null),
  which: fc.nat(),
  isStale: fc.integer({ min: 1, max: 8 }).map((drawn) => drawn === 1),
});
type Call = typeof aCall extends fc.Arbitrary<infer T> ? T : never;

/** Makes the call with whatever entry is drawn, whether it is ready for it or not; gives what the refusal was about. */
async function make({ act, who, workedOn, minutes, topicCode, which, isStale }: Call, known: Entry[]) {
  const reason = 'Why.';
  const of = known[which % Math.max(1, known.length)];
  const named = of && { id: of.id, expectedVersion: of.version + (isStale ? 1 : 0) };
  const about = { workedOn, minutes, topicCode };
  if (act === 'log' || !named) return codeOf(await ground.act('logHours', { volunteerId: WHO[who]!, ...about }));
  if (act === 'approve') return codeOf(await ground.act('approveHours', { entries: [named] }));
  if (act === 'decline') return codeOf(await ground.act('declineHours', { entries: [named], reason }));
  return codeOf(await ground.act('correctHours', { ...named, ...about, reason }));
}
const codeOf = ({ error }: { error: any }): string =>
  error ? `${error.extensions.code} ${error.extensions.argument}` : 'OK';

const sumBy = (rows: Entry[], keyOf: (row: Entry) => string | null): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) sums[key] = (sums[key] ?? 0) + row.minutes;
  }
  return sums;
};

/** What the figures are made of, by volunteer and month, or by topic too. */
async function counted(table: 'engagement' | 'topic_engagement'): Promise<Record<string, number>> {
  const topic = table === 'engagement' ? '' : ', topic_code as topicCode';
  const rows = await ground.db.rows<{ id: string; year: number; month: number; minutes: number; topicCode?: string }>({
    text: `select volunteer_id as id, year, month, minutes${topic} from ${table} where volunteer_id in (?, ?)`,
    params: WHO,
  });
  return Object.fromEntries(
    rows.map(({ id, year, month, minutes, topicCode }) => [
      [id, `${year}-${String(month).padStart(2, '0')}`, topicCode].filter(Boolean).join(),
      Number(minutes),
    ]),
  );
}

/** What must hold after every call, of these entries. */
async function holds(all: Entry[]): Promise<void> {
  const approved = all.filter(({ status, minutes }) => status === 'APPROVED' && minutes > 0);
  const taking = all.filter(({ status }) => status === 'LOGGED' || status === 'APPROVED');
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const monthOf = ({ volunteerId, workedOn }: Entry) => [volunteerId, workedOn.slice(0, 7)].join();

  expect(await counted('engagement')).toEqual(sumBy(approved, monthOf));
  expect(await counted('topic_engagement')).toEqual(
    sumBy(approved, (entry) => (entry.topicCode ? [monthOf(entry), entry.topicCode].join() : null)),
  );
  for (const minutes of Object.values(sumBy(taking, ({ volunteerId, workedOn }) => volunteerId + workedOn)))
    expect(minutes).toBeLessThanOrEqual(1440);
  for (const { id, status, correctedById, correctsId } of all) {
    expect(status === 'CORRECTED').toBe(correctedById !== null);
    if (correctedById) expect(byId.get(correctedById)!.correctsId).toBe(id);
    if (correctsId) expect(byId.get(correctsId)!.correctedById).toBe(id);
  }
}

test('months are the sum of what is approved, days have 24 hours, and every correction is linked both ways', async () => {
  const calls = fc.sample(aCall, { numRuns: 150, seed: 20270215 });
  const codes = new Set<string>();
  let known: Entry[] = [];

  for (let at = 0; at < calls.length; at += AT_ONCE) {
    const before = known;
    const answers = await Promise.all(calls.slice(at, at + AT_ONCE).map((call) => make(call, before)));
    for (const code of answers) codes.add(code);
    known = await entries();
    await holds(known);
  }

  expect((await verifyAudit(ground.db)).fault).toBeNull();
  // All of it happened: every status, and calls that were in vain.
  expect([...new Set(known.map(({ status }) => status))].sort()).toEqual([
    'APPROVED',
    'CORRECTED',
    'DECLINED',
    'LOGGED',
  ]);
  expect([...codes].sort()).toEqual([
    'CONFLICT input.entries[0].expectedVersion',
    'CONFLICT input.entries[0].id',
    'CONFLICT input.expectedVersion',
    'CONFLICT input.id',
    'CONFLICT input.minutes',
    'OK',
  ]);
});
