import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffer, everythingOffered, placeOf } from '../../support/offers.ts';
import { openVolunteersGround, type VolunteersGround } from '../../support/volunteers-ground.ts';

// Sessions that are held or cancelled, and what is told of how many came.

const OTHER = 'KI-05334';
let ground: VolunteersGround;
let places: Record<string, string>;
beforeAll(async () => {
  ground = await openVolunteersGround();
  places = { 'KI-05112': await placeOf(ground), [OTHER]: await placeOf(ground, OTHER) };
});
afterAll(() => ground.close());

/** The sessions of a new offer. */
async function sessions(more: object, center = 'KI-05112'): Promise<{ id: string }[]> {
  const answer = 'sessions(first: 100) { nodes { id } }';
  const input = anOffer(places[center]!, more);
  const { row, error } = await ground.act('center', 'createOffer', input, { answer, center });
  if (error) throw new Error(JSON.stringify(error));
  return row.sessions.nodes;
}
const ANSWER = 'id version status cancelReason attendance { newcomers locals total }';
const attend = (id: string, newcomers: number, locals: number, expectedVersion = 1, center = 'KI-05112') =>
  ground.act('center', 'recordAttendance', { id, expectedVersion, newcomers, locals }, { answer: ANSWER, center });
const cancel = (id: string, expectedVersion = 1) =>
  ground.act('center', 'cancelSession', { id, expectedVersion, reason: 'The hall is flooded.' }, { answer: ANSWER });

test('attendance is recorded and corrected; whoever looked before is told', async () => {
  const [session] = await sessions({ planUntil: '2025-01-06' });

  const recorded = await attend(session!.id, 12, 3);
  const stale = await attend(session!.id, 11, 3);
  const corrected = await attend(session!.id, 11, 3, 2);

  expect(recorded.row).toMatchObject({
    version: 2,
    status: 'HELD',
    attendance: { newcomers: 12, locals: 3, total: 15 },
  });
  expect(stale.error!.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.expectedVersion' });
  expect(corrected.row).toMatchObject({ version: 3, attendance: { newcomers: 11, locals: 3, total: 14 } });
});

test('nobody came to a session that has not begun', async () => {
  const [session] = await sessions({ validFrom: '2099-01-01', planUntil: '2099-01-05' });
  const before = await everythingOffered(ground);

  const { error } = await attend(session!.id, 1, 1);

  expect(error!.extensions).toEqual({ code: 'CONFLICT', argument: 'input.id' });
  expect(error!.message).toContain('2099-01-05');
  expect(await everythingOffered(ground)).toBe(before);
});

test('a cancelled session says why, and is neither attended nor cancelled again; a held one is not cancelled', async () => {
  const [session, held] = await sessions({ planUntil: '2025-01-13' });
  await attend(held!.id, 0, 0);

  const cancelled = await cancel(session!.id);
  const attended = await attend(session!.id, 5, 5, 2);
  const twice = await cancel(session!.id, 2);
  const late = await cancel(held!.id, 2);

  expect(cancelled.row).toMatchObject({ version: 2, status: 'CANCELLED', cancelReason: 'The hall is flooded.' });
  for (const { error } of [attended, twice])
    expect(error!.extensions).toEqual({ code: 'CONFLICT', argument: 'input.id', currentStatus: 'CANCELLED' });
  expect(late.error!.extensions).toMatchObject({ code: 'CONFLICT', currentStatus: 'HELD' });
});

test.for([
  [{ newcomers: -1, locals: 0 }, 'input.newcomers'],
  [{ newcomers: 1001, locals: 0 }, 'input.newcomers'],
  [{ newcomers: 0, locals: 1001 }, 'input.locals'],
] as const)('%j is no attendance', async ([counts, argument]) => {
  const [session] = await sessions({ planUntil: '2025-01-06' });

  const { error } = await attend(session!.id, counts.newcomers, counts.locals);

  expect(error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
});

test('how many came to a session is for its own center: others find null, the public is refused', async () => {
  const [session] = await sessions({ planUntil: '2025-01-06' });
  await attend(session!.id, 2, 1);
  const query = 'query ($id: ID!) { session(id: $id) { status attendance { total } } }';
  const ask = (role: 'center' | 'public' | 'coordination_office', center?: string) =>
    ground.as(role, query, { id: session!.id }, center);

  const own = await ask('center');
  const other = await ask('center', OTHER);
  const office = await ask('coordination_office');
  const everybody = await ask('public');

  expect(own.data.session).toEqual({ status: 'HELD', attendance: { total: 3 } });
  expect(other.data.session).toEqual({ status: 'HELD', attendance: null });
  for (const { data } of [office, everybody]) expect(data.session).toEqual({ status: 'HELD', attendance: null });
  expect(office.errors![0]!.extensions['code']).toBe('FORBIDDEN');
  expect(everybody.errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
});

test('the audit log does not tell how many came', async () => {
  const [session] = await sessions({ planUntil: '2025-01-06' });
  await attend(session!.id, 777, 888);

  const entries = await ground.db.rows<{ changed: string }>({
    text: 'select changed from audit_entry where entity_key = ? order by sequence',
    params: [session!.id],
  });

  expect(entries).toHaveLength(2);
  expect(JSON.stringify(entries)).not.toMatch(/777|888/);
});

test('sessions are found by time, and counted by quarter and topic as the list has them', async () => {
  const more = { topicCode: 'SPORTS_CLUBS', validFrom: '2019-03-18', planUntil: '2019-04-08' };
  const [first, second] = await sessions(more);
  await cancel(first!.id);
  await attend(second!.id, 5, 5);

  const { data } = await ground.as(
    'public',
    `query ($filter: SessionFilter) {
      sessions(filter: $filter) { totalCount nodes { heldOn offer { sessions(from: "2019-03-20", to: "2019-04-01") { totalCount } } } }
      sessionStatistics(groupBy: [QUARTER, TOPIC], filter: $filter) { total
        groups { keys { value } planned held cancelled topic { code } center { id } } } }`,
    { filter: { year: { eq: 2019 } } },
  );

  expect(data.sessions.totalCount).toBe(4);
  expect(data.sessions.nodes[0]).toEqual({ heldOn: '2019-03-18', offer: { sessions: { totalCount: 2 } } });
  expect(data.sessionStatistics).toEqual({
    total: 4,
    groups: [
      {
        keys: [{ value: '2019-Q1' }, { value: 'SPORTS_CLUBS' }],
        ...{ planned: 0, held: 1, cancelled: 1, topic: { code: 'SPORTS_CLUBS' }, center: null },
      },
      {
        keys: [{ value: '2019-Q2' }, { value: 'SPORTS_CLUBS' }],
        ...{ planned: 2, held: 0, cancelled: 0, topic: { code: 'SPORTS_CLUBS' }, center: null },
      },
    ],
  });
});

test('visits are told by place and year; 1 to 4 are not, nor what would give them away', async () => {
  const [own, later] = await sessions({ validFrom: '2018-01-08', planUntil: '2018-01-15' });
  const [few] = await sessions({ validFrom: '2018-01-08', planUntil: '2018-01-08' }, OTHER);
  const [alone] = await sessions({ validFrom: '2017-01-02', planUntil: '2017-01-02' });
  await attend(own!.id, 20, 10);
  await attend(later!.id, 7, 3);
  await attend(few!.id, 2, 1, 1, OTHER);
  await attend(alone!.id, 20, 10);
  const visits = async (groupBy: string, year: number) => {
    const query = `query ($year: Int) { attendanceStatistics(groupBy: [${groupBy}], filter: { year: { eq: $year } }) {
      groups { keys { value } visits { value suppressed } } } }`;
    const { data } = await ground.as('public', query, { year });
    return data.attendanceStatistics.groups.map(({ keys, visits: told }: any) => [
      keys[0].value,
      told.value,
      told.suppressed,
    ]);
  };
  const centers = await visits('CENTER', 2018);
  const land = await visits('YEAR', 2018);
  const told = await visits('CENTER', 2017);

  // 43 of the Land less 40 of the one would be the 3 of the other.
  expect(centers).toEqual([
    ['KI-05112', null, true],
    ['KI-05334', null, true],
  ]);
  expect(land).toEqual([['2018', 43, false]]);
  expect(told).toEqual([['KI-05112', 30, false]]);
});
