import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../../subgraphs/common/sql.ts';
import { enterRows } from '../../support/entered-rows.ts';
import { daysAgo, openHoursGround, TODAY, type HoursGround } from '../../support/hours-ground.ts';

// Hours are logged, and count once they are approved. Each test has a volunteer of its own.

let ground: HoursGround;
let last = 0;
beforeAll(async () => {
  ground = await openHoursGround();
});
afterAll(() => ground.close());

async function someone(more: object = {}): Promise<string> {
  const id = `V-9${String(++last).padStart(5, '0')}`;
  await ground.add({ id, ...more });
  return id;
}

const log = (volunteerId: string, more: object = {}, key?: string) =>
  ground.act('logHours', { volunteerId, workedOn: '2022-03-02', minutes: 90, ...more }, key ? { key } : {});
const approve = (...ids: string[]) =>
  ground.act('approveHours', { entries: ids.map((id) => ({ id, expectedVersion: 1 })) });
const NOTHING = { months: [], topics: [] };

test('hours wait until they are approved, and only then count', async () => {
  const id = await someone();

  const { row } = await log(id, { topicCode: 'LANGUAGE' });
  const before = await ground.counted(id);
  const decision = await approve(row.id);

  expect(row).toMatchObject({
    status: 'LOGGED',
    minutes: 90,
    topic: { code: 'LANGUAGE' },
    loggedOn: TODAY,
    version: 1,
  });
  expect(row).toMatchObject({ volunteer: { id }, provenance: { kind: 'ENTERED' }, decision: null });
  expect(before).toEqual(NOTHING);
  expect(decision.row).toMatchObject({
    outcome: 'APPROVED',
    decidedOn: TODAY,
    entries: [{ id: row.id, status: 'APPROVED', version: 2 }],
  });
  expect(await ground.counted(id)).toEqual({
    months: [{ year: 2022, month: 3, minutes: 90, provenance_kind: 'ENTERED' }],
    topics: [{ month: 3, topic_code: 'LANGUAGE', minutes: 90 }],
  });
});

test('a month is the sum of its approved hours, by topic and without', async () => {
  const id = await someone();

  await ground.give(id, { workedOn: '2022-03-01', minutes: 60 });
  await ground.give(id, { workedOn: '2022-03-31', minutes: 30, topicCode: 'LANGUAGE' });
  await ground.give(id, { workedOn: '2022-03-31', minutes: 15, topicCode: 'LAW' });
  await ground.give(id, { workedOn: '2022-02-28', minutes: 45, topicCode: 'LAW' });
  await log(id, { minutes: 600 });

  expect(await ground.counted(id)).toEqual({
    months: [
      { year: 2022, month: 2, minutes: 45, provenance_kind: 'ENTERED' },
      { year: 2022, month: 3, minutes: 105, provenance_kind: 'ENTERED' },
    ],
    topics: [
      { month: 2, topic_code: 'LAW', minutes: 45 },
      { month: 3, topic_code: 'LANGUAGE', minutes: 30 },
      { month: 3, topic_code: 'LAW', minutes: 15 },
    ],
  });
});

test('a day has 24 hours for a person, over all entries of it', async () => {
  const id = await someone();
  const long = await log(id, { minutes: 1455 });
  await log(id, { minutes: 1425 });

  const over = await log(id, { minutes: 30 });
  const rest = await log(id, { minutes: 15 });
  const full = await log(id, { minutes: 15 });
  const nextDay = await log(id, { minutes: 1440, workedOn: '2022-03-03' });

  expect(long.error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.minutes' });
  expect(over.error.extensions).toMatchObject({
    ...{ code: 'CONFLICT', argument: 'input.minutes', bound: 'DAY' },
    left: { minutes: 15 },
  });
  expect([rest.error, nextDay.error]).toEqual([undefined, undefined]);
  expect(full.error.extensions).toMatchObject({ code: 'CONFLICT', left: { minutes: 0 } });
});

test.for([
  ['ahead', { workedOn: daysAgo(-1) }, 'input.workedOn'],
  ['before the first day', { workedOn: '2019-12-31' }, 'input.workedOn'],
  ['in no year of the programme', { workedOn: '1999-12-31' }, 'input.workedOn'],
  ['not in quarters', { minutes: 50 }, 'input.minutes'],
  ['none', { minutes: 0 }, 'input.minutes'],
  ['fewer than none', { minutes: -15 }, 'input.minutes'],
  ['about what is no topic', { topicCode: 'GOLF' }, 'input.topicCode'],
] as const)('hours that are %s are refused, and the field is named', async ([, more, argument]) => {
  const id = await someone();

  const { error } = await log(id, more);

  expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('hours of today and of the first day are taken', async () => {
  const id = await someone({ startedOn: daysAgo(3) });

  expect((await log(id, { workedOn: TODAY })).error).toBeUndefined();
  expect((await log(id, { workedOn: daysAgo(3) })).error).toBeUndefined();
});

test('who has not begun to help has no hours', async () => {
  const id = await someone({ startedOn: null, status: 'INTERESTED' });

  const { error } = await log(id);

  expect(error.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.workedOn' });
});

test('the months of the samples stay as they are', async () => {
  const [sample] = await ground.db.rows<{ id: string; month: number }>(
    sql`select volunteer_id as id, month from engagement where center_id = ${'KI-05112'} and provenance_kind = 'SAMPLE' order by id`,
  );
  const before = await ground.counted(sample!.id);

  const { error } = await log(sample!.id, { workedOn: `2016-${String(sample!.month).padStart(2, '0')}-28` });

  expect(error.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.workedOn' });
  expect(await ground.counted(sample!.id)).toEqual(before);
});

test('hours for an offer are about its topic', async () => {
  const id = await someone();
  await enterRows(ground.db, 'volunteers');
  const offer = { offerId: 'OF-0000000a' };

  const { row } = await log(id, offer);
  const other = await log(id, { ...offer, topicCode: 'LAW' });
  const missing = await log(id, { offerId: 'OF-00000000' });
  const shorter = await ground.act('correctHours', { id: row.id, expectedVersion: 1, minutes: 30, reason: 'Half.' });
  const corrected = await ground.act('correctHours', {
    ...{ id: shorter.row.id, expectedVersion: 1, topicCode: 'LAW' },
    reason: 'It was something else.',
  });

  expect(row).toMatchObject({ offer: { id: 'OF-0000000a' }, topic: { code: 'LANGUAGE' } });
  expect(other.error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.topicCode' });
  expect(missing.error.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'input.offerId' });
  expect(shorter.row).toMatchObject({ offer: { id: 'OF-0000000a' }, topic: { code: 'LANGUAGE' }, minutes: 30 });
  expect(corrected.row).toMatchObject({ offer: null, topic: { code: 'LAW' } });
});

test('another center finds neither the volunteer nor the hours', async () => {
  const id = await someone();
  const { row } = await log(id);
  const other = { center: 'KI-05113' };

  const logged = await ground.act('logHours', { volunteerId: id, workedOn: '2022-03-02', minutes: 15 }, other);
  const approved = await ground.act('approveHours', { entries: [{ id: row.id, expectedVersion: 1 }] }, other);
  const corrected = await ground.act(
    'correctHours',
    { id: row.id, expectedVersion: 1, minutes: 0, reason: '!' },
    other,
  );
  const query = `{ hoursEntry(id: "${row.id}") { id } hoursToApprove { totalCount nodes { id } } }`;
  const read = await ground.as('center', query, {}, 'KI-05113');

  expect(logged.error.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'input.volunteerId' });
  expect(approved.error.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'input.entries[0].id' });
  expect(corrected.error.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'input.id' });
  expect(read.data).toEqual({ hoursEntry: null, hoursToApprove: { totalCount: 0, nodes: [] } });
});

test('what waits is listed the oldest first; a volunteer’s own hours by status and day', async () => {
  const id = await someone();
  const later = (await log(id, { workedOn: '2021-06-02' })).row.id;
  const earlier = (await log(id, { workedOn: '2021-06-01' })).row.id;
  const approved = await ground.give(id, { workedOn: '2021-06-03', minutes: 15 });

  const mine = `filter: { volunteerId: { eq: "${id}" } }`;
  const { data } = await ground.as(
    'center',
    `{ hoursToApprove(${mine}) { totalCount nodes { id } }
    volunteer(id: "${id}") {
      all: hoursEntries { totalCount }
      approved: hoursEntries(filter: { status: { eq: APPROVED } }) { nodes { id } }
      since: hoursEntries(filter: { workedOn: { gte: "2021-06-02" } }) { nodes { id } } } }`,
  );

  expect(data.hoursToApprove).toEqual({ totalCount: 2, nodes: [{ id: earlier }, { id: later }] });
  expect(data.volunteer).toEqual({
    all: { totalCount: 3 },
    approved: { nodes: [{ id: approved }] },
    since: { nodes: [{ id: later }, { id: approved }] },
  });
});

test('the same call again is answered, not done again', async () => {
  const id = await someone();

  const [first, again] = [await log(id, {}, `key-${id}`), await log(id, {}, `key-${id}`)];

  expect(again.row.id).toBe(first.row.id);
  const { data } = await ground.as('center', `{ volunteer(id: "${id}") { hoursEntries { totalCount } } }`);
  expect(data.volunteer.hoursEntries.totalCount).toBe(1);
});
