import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { openHoursGround, type HoursGround } from '../../support/hours-ground.ts';

// Hours are approved, declined and corrected, one by one or many at once. Each test has a volunteer of its own.

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

test('hours that are declined never count, and the reason stays', async () => {
  const id = await someone();
  const { row } = await log(id);

  const silent = await ground.act('declineHours', { entries: [{ id: row.id, expectedVersion: 1 }], reason: ' ' });
  const decided = await ground.act('declineHours', {
    entries: [{ id: row.id, expectedVersion: 1 }],
    reason: 'Logged twice.',
  });
  const again = await ground.act('approveHours', { entries: [{ id: row.id, expectedVersion: 2 }] });

  expect(silent.error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.reason' });
  expect(decided.row).toMatchObject({
    outcome: 'DECLINED',
    reason: 'Logged twice.',
    entries: [{ status: 'DECLINED' }],
  });
  expect(again.error.extensions).toMatchObject({ code: 'CONFLICT', currentStatus: 'DECLINED' });
  expect(await ground.counted(id)).toEqual(NOTHING);
});

test('what was declined or corrected leaves its day free again', async () => {
  const id = await someone();
  const { row } = await log(id, { minutes: 1440 });
  await ground.act('declineHours', { entries: [{ id: row.id, expectedVersion: 1 }], reason: 'A slip.' });
  const second = await log(id, { minutes: 1440 });

  const corrected = await ground.act('correctHours', {
    id: second.row.id,
    expectedVersion: 1,
    minutes: 1425,
    reason: '!',
  });
  const third = await log(id, { minutes: 15 });

  expect([corrected.error, third.error]).toEqual([undefined, undefined]);
});

test('a correction is an entry of its own: the old one stays on record, and the new one counts once approved', async () => {
  const id = await someone();
  const old = await ground.give(id, { workedOn: '2022-03-31', minutes: 90, topicCode: 'LAW' });

  const { row } = await ground.act('correctHours', {
    ...{ id: old, expectedVersion: 2, workedOn: '2022-04-01', minutes: 60 },
    reason: 'It was the day after.',
  });
  const between = await ground.counted(id);
  await approve(row.id);

  expect(row).toMatchObject({ status: 'LOGGED', minutes: 60, workedOn: '2022-04-01', topic: { code: 'LAW' } });
  expect(row.corrects).toEqual({ id: old, status: 'CORRECTED' });
  expect(between).toEqual(NOTHING);
  expect(await ground.counted(id)).toMatchObject({ months: [{ month: 4, minutes: 60 }], topics: [{ month: 4 }] });
  const { data } = await ground.as(
    'center',
    `{ hoursEntry(id: "${old}") { minutes workedOn status correctedBy { id } } }`,
  );
  expect(data.hoursEntry).toEqual({
    ...{ minutes: 90, workedOn: '2022-03-31', status: 'CORRECTED' },
    correctedBy: { id: row.id },
  });
});

test('hours that were never given are corrected to none; the month then counts nobody', async () => {
  const id = await someone();
  const old = await ground.give(id, { workedOn: '2022-03-31', minutes: 90, topicCode: 'LAW' });

  const { row } = await ground.act('correctHours', { id: old, expectedVersion: 2, minutes: 0, reason: 'Not there.' });
  await approve(row.id);

  expect(await ground.counted(id)).toEqual(NOTHING);
});

test('a topic can be taken off by a correction', async () => {
  const id = await someone();
  const { row } = await log(id, { topicCode: 'LAW' });

  const corrected = await ground.act('correctHours', { id: row.id, expectedVersion: 1, topicCode: null, reason: '?' });

  expect(corrected.row).toMatchObject({ topic: null, minutes: 90 });
});

test('an entry is corrected once, and not when it was declined', async () => {
  const id = await someone();
  const { row } = await log(id);
  const correct = (expectedVersion: number) =>
    ground.act('correctHours', { id: row.id, expectedVersion, minutes: 30, reason: 'Half an hour.' });
  await correct(1);

  const stale = await correct(1);
  const again = await correct(2);

  expect(stale.error.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  expect(again.error.extensions).toMatchObject({ code: 'CONFLICT', currentStatus: 'CORRECTED' });
});

test('many are approved at once', async () => {
  const [one, two] = [await someone(), await someone()];
  const ids: string[] = [];
  for (let day = 1; day <= 10; day++)
    ids.push((await log(day % 2 ? one : two, { workedOn: `2022-05-${String(day).padStart(2, '0')}` })).row.id);

  const { row } = await approve(...ids);

  expect(row.entries.map(({ id }: any) => id)).toEqual(ids);
  for (const id of [one, two]) expect(await ground.counted(id)).toMatchObject({ months: [{ month: 5, minutes: 450 }] });
});

test('of many, one that fails is named and none is decided', async () => {
  const id = await someone();
  const [first, second] = [(await log(id)).row.id, (await log(id)).row.id];
  const theirs = `HE-00000000`;
  const call = (...entries: [string, number][]) =>
    ground.act('approveHours', { entries: entries.map(([id, expectedVersion]) => ({ id, expectedVersion })) });

  const missing = await call([first, 1], [theirs, 1]);
  const stale = await call([first, 1], [second, 7]);
  const twice = await call([first, 1], [first, 1]);
  const none = await call();
  const tooMany = await call(...Array.from({ length: 101 }, (_, at): [string, number] => [`HE-${at}`, 1]));

  expect(missing.error.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'input.entries[1].id' });
  expect(stale.error.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.entries[1].expectedVersion' });
  expect(twice.error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.entries[1].id' });
  for (const { error } of [none, tooMany])
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.entries' });
  expect(await ground.counted(id)).toEqual(NOTHING);
});

test('what is approved is in the public figures of center and year at once', async () => {
  const figures = async () => {
    const query = `{ volunteeringStatistics(groupBy: [CENTER], filter: { centerId: { eq: "KI-05114" }, year: { eq: 2020 } }) {
      groups { volunteers { value } hours { value } provenanceKinds } } }`;
    return (await ground.as('public', query)).data.volunteeringStatistics.groups;
  };
  const ids = Array.from({ length: 5 }, (_, at) => `V-8000${at}`);
  await ground.add(...ids.map((id) => ({ id, centerId: 'KI-05114', districtAgs: '05114' })));
  const before = await figures();
  const entries: { id: string; expectedVersion: number }[] = [];
  for (const volunteerId of ids) {
    const input = { volunteerId, workedOn: '2020-11-30', minutes: 75 };
    const { row } = await ground.act('logHours', input, { center: 'KI-05114' });
    entries.push({ id: row.id, expectedVersion: 1 });
  }

  await ground.act('approveHours', { entries }, { center: 'KI-05114' });

  expect(before).toEqual([]);
  expect(await figures()).toEqual([{ volunteers: { value: 5 }, hours: { value: 6.25 }, provenanceKinds: ['ENTERED'] }]);
});

test('the audit log holds every step, names nobody, and holds together', async () => {
  const log = await ground.db.rows<{ action: string; changed: string }>(
    sql`select action, changed from audit_entry where entity_type = 'HoursEntry'`,
  );

  expect(new Set(log.map(({ action }) => action))).toEqual(new Set(['LOG', 'APPROVE', 'DECLINE', 'CORRECT']));
  expect(log.some(({ changed }) => changed.includes('V-'))).toBe(false);
  expect((await verifyAudit(ground.db)).fault).toBeNull();
});
