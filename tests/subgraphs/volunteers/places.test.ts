import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../../subgraphs/common/sql.ts';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import { berlinDay, daysLater } from '../../../subgraphs/common/validity.ts';
import { aMeetingPoint, registered } from '../../support/meeting-point-inputs.ts';
import { openVolunteersGround, type VolunteersGround } from '../../support/volunteers-ground.ts';

let ground: VolunteersGround;
beforeAll(async () => {
  ground = await openVolunteersGround();
});
afterAll(() => ground.close());

const today = berlinDay(new Date());

const ALL = `id name origin status supportedSince validFrom validTo openedOn plannedOpeningOn version
  provider { id name kind } address { street postalCode city } coordinates { latitude longitude }
  municipality { ags } district { ags } center { id } serves { ags } languages topics { code } accessibility
  openingHours { weekday opensAt closesAt } rooms { name areaSqm occupancyPercent eligible }
  eligibility { eligible reason eligibleRooms } provenance { kind }`;

const step = (row: { id: string; version: number }, more: object = {}) => ({
  id: row.id,
  expectedVersion: row.version,
  ...more,
});

/** The step as the center; gives the row. */
async function taken(mutation: string, row: { id: string; version: number }, more: object = {}, answer = ALL) {
  const { row: after, error } = await ground.act('center', mutation, step(row, more), { answer });
  if (error) throw new Error(JSON.stringify(error));
  return after;
}

test('a center registers a meeting point with all that belongs to it', async () => {
  const row = await registered(
    ground,
    {
      name: '  Begegnung & <b>Café</b> ملتقى 会面  ',
      origin: 'EXISTING',
      supportedSince: '2016-05-01',
      newProvider: { name: 'Moscheegemeinde Hochfeld', kind: 'FAITH_COMMUNITY' },
      rooms: [
        { name: 'Saal', areaSqm: 80, occupancyPercent: 33 },
        { name: 'Küche', occupancyPercent: 32 },
        { name: 'Lager' },
      ],
      languages: ['ar', 'de', 'ar'],
      topics: ['WORK', 'LANGUAGE'],
      accessibility: ['STEP_FREE', 'INDUCTION_LOOP'],
      openingHours: [
        { weekday: 'TUESDAY', opensAt: '14:00', closesAt: '18:00' },
        { weekday: 'MONDAY', opensAt: '09:00', closesAt: '12:00' },
        { weekday: 'TUESDAY', opensAt: '10:00', closesAt: '14:00' },
      ],
    },
    ALL,
  );

  expect(row).toMatchObject({
    id: expect.stringMatching(/^MP-\d{10}$/),
    name: 'Begegnung & <b>Café</b> ملتقى 会面',
    origin: 'EXISTING',
    status: 'OPEN',
    supportedSince: '2016-05-01',
    validFrom: '2016-05-01',
    openedOn: '2016-05-01',
    version: 1,
    provider: { id: expect.stringMatching(/^PR-\d{10}$/), name: 'Moscheegemeinde Hochfeld', kind: 'FAITH_COMMUNITY' },
    address: { street: 'Dellplatz 1', postalCode: '47051', city: 'Duisburg' },
    municipality: { ags: '05112000' },
    district: { ags: '05112' },
    center: { id: 'KI-05112' },
    serves: [{ ags: '05112000' }],
    languages: ['de', 'ar'],
    topics: [{ code: 'LANGUAGE' }, { code: 'WORK' }],
    accessibility: ['INDUCTION_LOOP', 'STEP_FREE'],
    openingHours: [
      { weekday: 'MONDAY', opensAt: '09:00', closesAt: '12:00' },
      { weekday: 'TUESDAY', opensAt: '10:00', closesAt: '14:00' },
      { weekday: 'TUESDAY', opensAt: '14:00', closesAt: '18:00' },
    ],
    rooms: [
      { name: 'Saal', areaSqm: 80, occupancyPercent: 33, eligible: true },
      { name: 'Küche', areaSqm: null, occupancyPercent: 32, eligible: false },
      { name: 'Lager', areaSqm: null, occupancyPercent: null, eligible: false },
    ],
    eligibility: { eligible: true, reason: 'ROOM_USED_ENOUGH', eligibleRooms: 1 },
    provenance: { kind: 'ENTERED' },
  });
});

test.each([
  [[], 'NO_ROOM_ON_RECORD'],
  [[{ name: 'Saal' }], 'NO_OCCUPANCY_PLAN'],
  [[{ name: 'Saal', occupancyPercent: 32 }, { name: 'Büro' }], 'ROOMS_USED_TOO_LITTLE'],
  [[{ name: 'Saal', occupancyPercent: 0 }], 'ROOMS_USED_TOO_LITTLE'],
])('rooms %j are not eligible: %s', async (rooms, reason) => {
  const row = await registered(ground, { rooms }, 'eligibility { eligible reason eligibleRooms }');

  expect(row.eligibility).toEqual({ eligible: false, reason, eligibleRooms: 0 });
});

test('one that serves several municipalities tells its own first, and once', async () => {
  const more = { municipalityAgs: '05170024', address: { postalCode: '47441' } };
  const site = {
    coordinates: { latitude: 51.4516, longitude: 6.6408 },
    alsoServes: ['05170052', '05170024', '05170044'],
  };
  const { row } = await ground.act('center', 'registerMeetingPoint', aMeetingPoint({ ...more, ...site }), {
    center: 'KI-05170',
    answer: 'serves { ags }',
  });

  expect(row.serves).toEqual([{ ags: '05170024' }, { ags: '05170044' }, { ags: '05170052' }]);
});

test('it is planned, opened, paused, reopened and closed, and tells how it stood on each day', async () => {
  const day = (before: number) => daysLater(today, -before);
  const planned = await registered(ground, { status: 'PLANNED', validFrom: day(40), plannedOpeningOn: today }, ALL);
  const open = await taken('openMeetingPoint', planned, { on: day(30) });
  const paused = await taken('pauseMeetingPoint', open, { on: day(20), reason: 'Renovation.' });
  const reopened = await taken('reopenMeetingPoint', paused, { on: day(10) });
  const closed = await taken('closeMeetingPoint', reopened);

  const days = [40, 31, 30, 20, 11, 10, 1, 0].map((before) => `d${before}: statusOn(day: "${day(before)}")`).join(' ');
  const { data } = await ground.as('public', `{ meetingPoint(id: "${planned.id}") { ${days} now: statusOn } }`);

  expect(planned).toMatchObject({ status: 'PLANNED', openedOn: null, plannedOpeningOn: today });
  expect(open).toMatchObject({ status: 'OPEN', openedOn: day(30), validFrom: day(40), version: 2 });
  expect(closed).toMatchObject({ status: 'CLOSED', validTo: today, version: 5 });
  expect(data.meetingPoint).toEqual({
    d40: 'PLANNED',
    d31: 'PLANNED',
    d30: 'OPEN',
    d20: 'PAUSED',
    d11: 'PAUSED',
    d10: 'OPEN',
    d1: 'OPEN',
    d0: 'CLOSED',
    now: 'CLOSED',
  });
});

const STEPS = ['openMeetingPoint', 'pauseMeetingPoint', 'reopenMeetingPoint', 'closeMeetingPoint'];
test.each([
  ['PLANNED', ['openMeetingPoint', 'closeMeetingPoint']],
  ['OPEN', ['pauseMeetingPoint', 'closeMeetingPoint']],
  ['PAUSED', ['reopenMeetingPoint', 'closeMeetingPoint']],
  ['CLOSED', []],
])('of %s it goes on by %j and by nothing else', async (status, allowed) => {
  const bring = async () => {
    const row = await registered(ground, { status: status === 'PLANNED' ? status : 'OPEN' });
    if (status === 'PAUSED') return taken('pauseMeetingPoint', row);
    return status === 'CLOSED' ? taken('closeMeetingPoint', row) : row;
  };

  for (const mutation of STEPS) {
    const { row, error } = await ground.act('center', mutation, step(await bring()));
    if (allowed.includes(mutation)) expect(row, mutation).toBeTruthy();
    else expect(error?.extensions, mutation).toMatchObject({ code: 'CONFLICT', currentStatus: status });
  }
});

test('a change replaces what is given and leaves the rest', async () => {
  const before = await registered(ground, { languages: ['de', 'fr'], rooms: [{ name: 'Saal' }] }, ALL);

  const after = await taken('changeMeetingPoint', before, {
    name: 'Neuer Name',
    languages: ['tr'],
    openingHours: [{ weekday: 'SUNDAY', opensAt: '22:00', closesAt: '24:00' }],
    rooms: null,
  });

  expect(after).toEqual({
    ...before,
    name: 'Neuer Name',
    languages: ['tr'],
    openingHours: [{ weekday: 'SUNDAY', opensAt: '22:00', closesAt: '24:00' }],
    version: 2,
  });
  const { data } = await ground.as(
    'public',
    '{ meetingPoints(filter: { name: { contains: "neuer name" } }) { totalCount } }',
  );
  expect(data.meetingPoints.totalCount).toBe(1);
});

test('one that moves needs its address and its coordinates', async () => {
  const input = { municipalityAgs: '05170024', address: { postalCode: '47441' }, alsoServes: ['05170044'] };
  const coordinates = { latitude: 51.4516, longitude: 6.6408 };
  const { row } = await ground.act('center', 'registerMeetingPoint', aMeetingPoint({ ...input, coordinates }), {
    center: 'KI-05170',
  });
  const move = (more: object) =>
    ground.act('center', 'changeMeetingPoint', step(row, { municipalityAgs: '05170044', ...more }), {
      center: 'KI-05170',
      answer: 'municipality { ags } serves { ags }',
    });

  expect((await move({})).error?.extensions).toMatchObject({ argument: 'input.municipalityAgs' });
  const moved = await move({
    address: { postalCode: '47506' },
    coordinates: { latitude: 51.4449, longitude: 6.5467 },
  });
  expect(moved.row).toEqual({ municipality: { ags: '05170044' }, serves: [{ ags: '05170044' }] });
});

test('a change of what was changed since is refused, and tells the present version', async () => {
  const row = await registered(ground);
  await taken('pauseMeetingPoint', row);

  const { error } = await ground.act('center', 'changeMeetingPoint', step(row, { name: 'Zu spät' }));

  expect(error?.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.expectedVersion', currentVersion: 2 });
});

test('the same call again with the same key makes one meeting point', async () => {
  const input = aMeetingPoint();
  const call = () => ground.act('center', 'registerMeetingPoint', input, { idempotencyKey: 'once' });

  const [first, second] = [await call(), await call()];

  expect(first.row.id).toBe(second.row.id);
});

test('a meeting point of another center, and one that nobody entered, stay as they are', async () => {
  const row = await registered(ground);
  const other = await ground.act('center', 'pauseMeetingPoint', step(row), { center: 'KI-05113' });
  const { data } = await ground.as(
    'public',
    '{ meetingPoints(first: 1, filter: { centerId: { eq: "KI-05112" }, provenanceKind: { eq: SAMPLE } }) { nodes { id version } } }',
  );
  const sample = await ground.act('center', 'closeMeetingPoint', step(data.meetingPoints.nodes[0]));
  const none = await ground.act('center', 'closeMeetingPoint', { id: 'MP-9', expectedVersion: 1 });

  expect(other.error?.extensions).toMatchObject({ code: 'FORBIDDEN', argument: 'input.id' });
  expect(sample.error?.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.id' });
  expect(none.error?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'input.id' });
});

test('a day of a step lies between the step before and today', async () => {
  const row = await registered(ground, { validFrom: daysLater(today, -5) });

  for (const on of [daysLater(today, -6), daysLater(today, 1)]) {
    const { error } = await ground.act('center', 'pauseMeetingPoint', step(row, { on }));
    expect(error?.extensions, on).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.on' });
  }
});

test('what was written is announced, and stands in the audit log without a name', async () => {
  const heard: unknown[] = [];
  ground.graph.changes.listen((changes) => void heard.push(...changes));

  const row = await registered(ground, {
    name: 'Geheimer Name',
    newProvider: { name: 'Geheimer Träger', kind: 'CLUB' },
  });
  await taken('closeMeetingPoint', row, { reason: 'The lease has ended.' });

  const entries = await ground.db.rows<{ action: string; changed: string }>(
    sql`select action, changed from audit_entry where entity_key = ${row.id} order by sequence`,
  );
  expect(heard).toContainEqual({ subgraph: 'volunteers', type: 'MeetingPoint', key: row.id });
  expect(heard).toContainEqual({ subgraph: 'volunteers', type: 'Provider', key: expect.any(String) });
  expect(entries.map(({ action }) => action)).toEqual(['REGISTER', 'CLOSE']);
  expect(JSON.stringify(entries)).not.toContain('Geheim');
  expect((await verifyAudit(ground.db)).fault).toBeNull();
});

test('only a center registers meeting points', async () => {
  for (const role of ['public', 'ministry', 'granting_authority', 'coordination_office', 'admin'] as const) {
    const { error } = await ground.act(role, 'registerMeetingPoint', aMeetingPoint());
    expect(error?.extensions['code'], role).toBe(role === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  }
});
