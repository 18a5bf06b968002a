import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { localTime, openingSpansOn } from '../../../subgraphs/volunteers/store/opening.ts';
import { registered } from '../../support/meeting-point-inputs.ts';
import { openVolunteersGround, type VolunteersGround } from '../../support/volunteers-ground.ts';

// The clock stands where a test puts it; timers run on.
const itIs = (instant: string) => vi.setSystemTime(new Date(instant));

let ground: VolunteersGround;
beforeAll(async () => {
  ground = await openVolunteersGround();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => itIs('2026-03-02T12:00:00Z'));
afterAll(async () => {
  vi.useRealTimers();
  await ground.close();
});

const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const daily = (...spans: [string, string][]) =>
  WEEK.flatMap((weekday) => spans.map(([opensAt, closesAt]) => ({ weekday, opensAt, closesAt })));

/** Registers a meeting point on 2 March 2026 that opens every day like this; gives its id and version. */
async function thatOpens(...spans: [string, string][]): Promise<{ id: string; version: number }> {
  itIs('2026-03-02T12:00:00Z');
  return registered(ground, { openingHours: daily(...spans), validFrom: '2016-01-22', supportedSince: '2016-05-01' });
}

/** Whether it is open at the instant, by the field and by the filter, which must agree. */
async function isOpen(id: string, at: string): Promise<boolean> {
  const { data, errors } = await ground.as(
    'public',
    `query ($id: ID!, $at: DateTime!) {
      meetingPoint(id: $id) { isOpenAt(at: $at) }
      meetingPoints(filter: { id: { eq: $id }, openAt: $at }) { totalCount }
    }`,
    { id, at },
  );
  expect(errors).toBeUndefined();
  expect(data.meetingPoints.totalCount).toBe(data.meetingPoint.isOpenAt ? 1 : 0);
  return data.meetingPoint.isOpenAt;
}

/** Whether it is open now, in the same two ways, through the gateway with all that it keeps. */
async function isOpenNow(id: string): Promise<boolean> {
  const { data } = await ground.as(
    'public',
    `query ($id: ID!) {
      meetingPoint(id: $id) { openNow }
      open: meetingPoints(filter: { id: { eq: $id }, openNow: true }) { totalCount }
      shut: meetingPoints(filter: { id: { eq: $id }, openNow: false }) { totalCount }
    }`,
    { id },
  );
  expect([data.open.totalCount, data.shut.totalCount]).toEqual(data.meetingPoint.openNow ? [1, 0] : [0, 1]);
  return data.meetingPoint.openNow;
}

async function setDays(row: { id: string; version: number }, exceptions: object[], ordinary: string[] = []) {
  const input = { id: row.id, expectedVersion: row.version, exceptions, ordinary };
  const { row: after, error } = await ground.act('center', 'setOpeningExceptions', input);
  if (error) throw new Error(JSON.stringify(error));
  return after as { id: string; version: number };
}

test('it is open from the first minute of a span to the last, by the clock of Berlin in winter and summer', async () => {
  const { id } = await thatOpens(['14:00', '18:00']);

  expect(await isOpen(id, '2026-03-03T12:59:59Z')).toBe(false);
  expect(await isOpen(id, '2026-03-03T13:00:00Z')).toBe(true);
  expect(await isOpen(id, '2026-03-03T16:59:59.999Z')).toBe(true);
  expect(await isOpen(id, '2026-03-03T17:00:00Z')).toBe(false);
  expect(await isOpen(id, '2026-07-07T11:59:59Z')).toBe(false);
  expect(await isOpen(id, '2026-07-07T12:00:00Z')).toBe(true);
  expect(await isOpen(id, '2026-07-07T16:00:00Z')).toBe(false);
  expect(await isOpen(id, '2026-07-07T14:00:00+02:00')).toBe(true);
});

test('in the night in which clocks skip an hour, what lies in that hour is never open', async () => {
  const { id } = await thatOpens(['01:30', '02:00'], ['02:00', '03:00'], ['03:00', '03:30']);
  const { id: skipped } = await thatOpens(['02:00', '03:00']);

  // 29 March 2026: 00:59 UTC is 01:59, 01:00 UTC is 03:00.
  expect(localTime(new Date('2026-03-29T00:59:59Z'))).toEqual({ day: '2026-03-29', time: '01:59' });
  expect(localTime(new Date('2026-03-29T01:00:00Z'))).toEqual({ day: '2026-03-29', time: '03:00' });
  expect(await isOpen(id, '2026-03-29T00:29:59Z')).toBe(false);
  expect(await isOpen(id, '2026-03-29T00:30:00Z')).toBe(true);
  expect(await isOpen(id, '2026-03-29T01:00:00Z')).toBe(true);
  expect(await isOpen(id, '2026-03-29T01:30:00Z')).toBe(false);
  for (const at of ['00:59:59', '01:00:00', '01:30:00'])
    expect(await isOpen(skipped, `2026-03-29T${at}Z`), at).toBe(false);
});

test('in the night in which clocks repeat an hour, what lies in that hour is open twice', async () => {
  const { id } = await thatOpens(['02:00', '02:30']);

  // 25 October 2026: 00:00 UTC is 02:00 of summer, 01:00 UTC is 02:00 of winter.
  const open = await Promise.all(
    ['T00:00', 'T00:29', 'T00:30', 'T00:59', 'T01:00', 'T01:29', 'T01:30'].map((time) =>
      isOpen(id, `2026-10-25${time}:00Z`),
    ),
  );

  expect(open).toEqual([true, true, false, false, true, true, false]);
});

test('March of 2017 and October of 2017 have their change in another night', async () => {
  const { id } = await thatOpens(['14:00', '15:00']);

  expect(await isOpen(id, '2017-03-25T13:30:00Z')).toBe(true);
  expect(await isOpen(id, '2017-03-26T13:30:00Z')).toBe(false);
  expect(await isOpen(id, '2017-03-26T12:30:00Z')).toBe(true);
  expect(await isOpen(id, '2017-10-28T12:30:00Z')).toBe(true);
  expect(await isOpen(id, '2017-10-29T13:30:00Z')).toBe(true);
});

test('over New Year a night is two spans: until 24:00, and from 00:00 on what is set for the holiday', async () => {
  const row = await thatOpens(['22:00', '24:00'], ['00:00', '02:00']);

  // 31 December 2026 is a Thursday, and no holiday; 1 January 2027 is one.
  expect(await isOpen(row.id, '2026-12-31T22:59:59Z')).toBe(true);
  expect(await isOpen(row.id, '2026-12-31T23:00:00Z')).toBe(false);
  await setDays(row, [{ day: '2027-01-01', spans: [{ opensAt: '00:00', closesAt: '03:00' }], note: 'Neujahrsfest' }]);
  expect(await isOpen(row.id, '2026-12-31T22:59:59Z')).toBe(true);
  expect(await isOpen(row.id, '2026-12-31T23:00:00Z')).toBe(true);
  expect(await isOpen(row.id, '2027-01-01T01:59:59Z')).toBe(true);
  expect(await isOpen(row.id, '2027-01-01T02:00:00Z')).toBe(false);
  expect(await isOpen(row.id, '2027-01-01T21:30:00Z')).toBe(false);
});

test.each([
  ['2026-04-03', 'Karfreitag'],
  ['2026-05-14', 'Christi Himmelfahrt'],
  ['2026-06-04', 'Fronleichnam'],
  ['2026-11-01', 'Allerheiligen'],
])('on %s, %s, it is closed, and the days beside it open', async (day, holiday) => {
  const { id } = await thatOpens(['10:00', '16:00']);
  const at = (offset: number) => new Date(Date.parse(`${day}T11:00:00Z`) + offset * 86_400_000).toISOString();

  const { data } = await ground.as(
    'public',
    `{ meetingPoint(id: "${id}") { openingOn(day: "${day}") { by holiday spans { opensAt } } } }`,
  );

  expect([await isOpen(id, at(-1)), await isOpen(id, at(0))]).toEqual([true, false]);
  expect(data.meetingPoint.openingOn).toEqual({ by: 'HOLIDAY', holiday, spans: [] });
});

test('an exception takes the place of a day, and goes again', async () => {
  const row = await thatOpens(['10:00', '16:00']);
  const day = '2026-03-10';
  const spans = [{ opensAt: '18:00', closesAt: '20:00' }];

  const closed = await setDays(row, [{ day, note: 'Renovation' }]);
  const whenClosed = [await isOpen(row.id, `${day}T11:00:00Z`), await openingSpansOn(ground.db, row.id, day)];
  const other = await setDays(closed, [{ day, spans }]);
  const whenOther = [await isOpen(row.id, `${day}T11:00:00Z`), await isOpen(row.id, `${day}T17:00:00Z`)];
  const { data } = await ground.as(
    'public',
    `{ meetingPoint(id: "${row.id}") { openingExceptions { day note spans { opensAt closesAt } } } }`,
  );
  await setDays(other, [], [day]);

  expect(whenClosed).toEqual([false, []]);
  expect(whenOther).toEqual([false, true]);
  expect(data.meetingPoint.openingExceptions).toEqual([{ day, note: null, spans }]);
  expect(await isOpen(row.id, `${day}T11:00:00Z`)).toBe(true);
  expect(await openingSpansOn(ground.db, row.id, day)).toEqual([{ opensAt: '10:00', closesAt: '16:00' }]);
});

test.each<[string, object, string]>([
  ['yesterday', { exceptions: [{ day: '2026-03-01' }] }, 'input.exceptions.0.day'],
  ['three years ahead', { exceptions: [{ day: '2029-03-02' }] }, 'input.exceptions.0.day'],
  ['a day twice', { exceptions: [{ day: '2026-03-09' }, { day: '2026-03-09' }] }, 'input.exceptions.1.day'],
  ['a day set and ordinary', { exceptions: [{ day: '2026-03-09' }], ordinary: ['2026-03-09'] }, 'input.ordinary.0'],
  ['nothing', {}, 'input.exceptions'],
  [
    'spans over one another',
    {
      exceptions: [
        {
          day: '2026-03-09',
          spans: [
            { opensAt: '10:00', closesAt: '12:00' },
            { opensAt: '11:59', closesAt: '13:00' },
          ],
        },
      ],
    },
    'input.exceptions.0.spans.1',
  ],
])('as exceptions, %s is refused', async (_what, more, argument) => {
  const { id, version } = await thatOpens(['10:00', '16:00']);

  const { error } = await ground.act('center', 'setOpeningExceptions', { id, expectedVersion: version, ...more });

  expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('openNow follows the clock, however often it is asked', async () => {
  const { id } = await thatOpens(['14:00', '18:00']);
  const found: boolean[] = [];

  for (const now of ['2026-03-28T12:59:30Z', '2026-03-28T13:00:00Z', '2026-03-29T12:00:00Z', '2026-03-29T16:00:00Z']) {
    itIs(now);
    found.push(await isOpenNow(id), await isOpenNow(id));
  }

  expect(found).toEqual([false, false, true, true, true, true, false, false]);
});

test('openNow over New Year is of the new day and the new year', async () => {
  const row = await thatOpens(['00:00', '24:00']);
  const found: boolean[] = [];

  for (const now of ['2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z', '2027-01-01T22:59:59Z', '2027-01-01T23:00:00Z']) {
    itIs(now);
    found.push(await isOpenNow(row.id));
  }

  // Open on 31 December, closed on the holiday, open from the first minute of 2 January on.
  expect(found).toEqual([true, false, false, true]);
});

test('what is planned, paused, closed, or not yet or no longer valid is not open at any hour', async () => {
  const open = await thatOpens(['00:00', '24:00']);
  const planned = await registered(ground, { status: 'PLANNED', openingHours: daily(['00:00', '24:00']) });
  itIs('2026-03-10T12:00:00Z');
  const paused = await ground.act('center', 'pauseMeetingPoint', { id: open.id, expectedVersion: 1 });
  itIs('2026-03-20T12:00:00Z');
  await ground.act('center', 'closeMeetingPoint', { id: open.id, expectedVersion: paused.row.version });

  const at = (day: string) => isOpen(open.id, `${day}T12:00:00Z`);

  expect(await isOpen(planned.id, '2026-03-20T12:00:00Z')).toBe(false);
  expect([await at('2016-01-21'), await at('2016-01-22'), await at('2026-03-09')]).toEqual([false, true, true]);
  expect([await at('2026-03-10'), await at('2026-03-19'), await at('2026-03-21')]).toEqual([false, false, false]);
});

test('the filter finds among the samples what each of them says of itself', async () => {
  const instant = '2026-11-24T15:30:00Z';
  const { data } = await ground.as(
    'public',
    `query ($at: DateTime!) {
      open: meetingPoints(first: 100, filter: { openAt: $at, provenanceKind: { eq: SAMPLE } }) { totalCount nodes { id isOpenAt(at: $at) status openingHours { weekday opensAt closesAt } } }
      shut: meetingPoints(first: 100, filter: { not: { openAt: $at }, provenanceKind: { eq: SAMPLE } }) { totalCount nodes { isOpenAt(at: $at) } }
    }`,
    { at: instant },
  );

  expect(data.open.totalCount + data.shut.totalCount).toBe(804);
  expect(data.open.totalCount).toBeGreaterThan(20);
  for (const { isOpenAt, status, openingHours } of data.open.nodes) {
    const now = openingHours.filter(
      (span: any) => span.weekday === 'TUESDAY' && span.opensAt <= '16:30' && span.closesAt > '16:30',
    );
    expect([isOpenAt, status, now.length]).toEqual([true, 'OPEN', 1]);
  }
  for (const { isOpenAt } of data.shut.nodes) expect(isOpenAt).toBe(false);
});

test('instants at the edge of what can be written are answered', async () => {
  const { id } = await thatOpens(['00:00', '24:00']);

  for (const at of ['0000-01-01T00:00:00+14:00', '0001-01-01T00:00:00Z', '9999-12-31T22:59:59Z'])
    expect(await isOpen(id, at), at).toBe(at.startsWith('9999'));
});
