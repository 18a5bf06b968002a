import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import { anOffer, everythingOffered, placeOf } from '../../support/offers.ts';
import { openVolunteersGround, type VolunteersGround } from '../../support/volunteers-ground.ts';

// Offers at a meeting point of KI-05112, and the sessions planned of them. Each test has an offer of its own.

let ground: VolunteersGround;
let place: string;
beforeAll(async () => {
  ground = await openVolunteersGround();
  place = await placeOf(ground);
});
afterAll(() => ground.close());

const SESSIONS = 'sessions(first: 100) { totalCount nodes { id heldOn startsAt beginsAt finishesAt status } }';
const ANSWER = `id version title topic { code } audience capacity weekday validTo ${SESSIONS}`;
const create = (more: object = {}) => ground.act('center', 'createOffer', anOffer(place, more), { answer: ANSWER });
const plan = (id: string, from: string, to: string, more: object = {}) =>
  ground.act('center', 'planSessions', { id, expectedVersion: 1, from, to, ...more }, { answer: ANSWER });
const daysOf = (offer: any) => offer.sessions.nodes.map(({ heldOn }: any) => heldOn);

test('an offer is created with its sessions, and everybody can read it at its meeting point', async () => {
  const { row, error } = await create({ title: '  Café <b>مرحبا</b> ', capacity: 12, planUntil: '2025-01-31' });

  const { data } = await ground.as(
    'public',
    `query ($id: ID!, $place: ID!) {
      offer(id: $id) { title topic { code label } language audience capacity weekday startsAt endsAt everyWeeks validFrom validTo version
        center { id } district { ags } meetingPoint { id } provenance { kind } }
      meetingPoint(id: $place) { offers(filter: { title: { contains: "CAFE" } }, asOf: "2025-06-01") { totalCount nodes { id } } }
      offers(filter: { weekday: { eq: MONDAY }, centerId: { eq: "KI-05112" } }, asOf: "2024-12-31") { totalCount } }`,
    { id: row.id, place },
  );
  expect(error).toBeUndefined();
  expect(daysOf(row)).toEqual(['2025-01-06', '2025-01-13', '2025-01-20', '2025-01-27']);
  expect(data.offer).toEqual({
    title: 'Café <b>مرحبا</b>',
    topic: { code: 'LANGUAGE', label: expect.any(String) },
    ...{ language: 'de', audience: 'BOTH', capacity: 12, weekday: 'MONDAY', startsAt: '14:00', endsAt: '16:00' },
    ...{ everyWeeks: 1, validFrom: '2025-01-01', validTo: null, version: 1 },
    ...{ center: { id: 'KI-05112' }, district: { ags: '05112' }, meetingPoint: { id: place } },
    provenance: { kind: 'ENTERED' },
  });
  expect(data.meetingPoint.offers).toEqual({ totalCount: 1, nodes: [{ id: row.id }] });
  expect(data.offers.totalCount).toBe(0);
});

test('sessions keep the time of the clock in Berlin when the clocks change, and tell the right instants', async () => {
  const { row } = await create({ validFrom: '2026-03-16' });
  const night = { weekday: 'SUNDAY', startsAt: '02:30', endsAt: '03:30', validFrom: '2026-03-22' };
  const nights = (await create(night)).row;

  const spring = await plan(row.id, '2026-03-23', '2026-03-30');
  const autumn = await plan(row.id, '2026-10-19', '2026-10-26');
  const skipped = await plan(nights.id, '2026-03-29', '2026-03-29');
  const repeated = await plan(nights.id, '2026-10-25', '2026-10-25');

  const begins = ({ row: of }: any) => of.sessions.nodes.map(({ beginsAt }: any) => beginsAt);
  expect(begins(spring)).toEqual(['2026-03-23T13:00:00.000Z', '2026-03-30T12:00:00.000Z']);
  expect(begins(autumn).slice(2)).toEqual(['2026-10-19T12:00:00.000Z', '2026-10-26T13:00:00.000Z']);
  // 02:30 is not shown on the one day, and shown twice on the other.
  expect(begins(skipped)).toEqual(['2026-03-29T01:30:00.000Z']);
  expect(repeated.row.sessions.nodes[1]).toMatchObject({
    startsAt: '02:30',
    beginsAt: '2026-10-25T00:30:00.000Z',
    finishesAt: '2026-10-25T02:30:00.000Z',
  });
});

test('every other week counts from the first such day, and the end of the offer is the end of its sessions', async () => {
  const { row } = await create({ everyWeeks: 2, validFrom: '2025-01-07', validTo: '2025-03-10' });

  const { row: planned } = await plan(row.id, '2025-01-20', '2025-12-31');

  expect(daysOf(planned)).toEqual(['2025-01-27', '2025-02-10', '2025-02-24', '2025-03-10']);
});

test('New Year and Easter Monday are closed: refused by their days, or left out if told so', async () => {
  const { row } = await create({ weekday: 'WEDNESDAY', startsAt: '11:00', endsAt: '13:00', validFrom: '2024-12-18' });
  const mondays = (await create()).row;
  const before = await everythingOffered(ground);

  const refused = await plan(row.id, '2024-12-18', '2025-01-08');
  const easter = await plan(mondays.id, '2025-04-20', '2025-04-28');
  const unchanged = await everythingOffered(ground);
  const skipped = await plan(row.id, '2024-12-18', '2025-01-08', { skipClosed: true });

  expect(refused.error).toMatchObject({
    message: expect.stringContaining('2024-12-25, 2025-01-01'),
    extensions: { code: 'CONFLICT', argument: 'input.skipClosed' },
  });
  expect(easter.error!.message).toContain('2025-04-21');
  expect(unchanged).toBe(before);
  expect(daysOf(skipped.row)).toEqual(['2024-12-18', '2025-01-08']);
});

test('what is planned already is left as it is, cancelled days too', async () => {
  const { row } = await create({ planUntil: '2025-01-20' });
  const [, second] = row.sessions.nodes;
  await ground.act('center', 'cancelSession', { id: second.id, expectedVersion: 1, reason: 'Heating.' });

  const { row: planned } = await plan(row.id, '2025-01-01', '2025-01-27');

  expect(planned.sessions.nodes.map(({ status }: any) => status)).toEqual([
    'PLANNED',
    'CANCELLED',
    'PLANNED',
    'PLANNED',
  ]);
  expect(planned.version).toBe(1);
});

test('a change goes with sessions to come, and leaves those of the past what they were', async () => {
  const { row } = await create({ planUntil: '2025-01-06' });
  await plan(row.id, '2099-01-01', '2099-01-12', { skipClosed: true });

  const input = { id: row.id, expectedVersion: 1, topicCode: 'HEALTH', audience: 'NEWCOMERS', title: 'Fit' };
  const { row: changed } = await ground.act('center', 'changeOffer', input, { answer: ANSWER });
  const stale = await ground.act('center', 'changeOffer', input);

  const { data } = await ground.as(
    'public',
    `query ($id: ID!) { offer(id: $id) { sessions { nodes { heldOn topic { code } audience version } } } }`,
    { id: row.id },
  );
  expect(changed).toMatchObject({ version: 2, title: 'Fit', topic: { code: 'HEALTH' }, audience: 'NEWCOMERS' });
  expect(stale.error!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  expect(data.offer.sessions.nodes).toEqual([
    { heldOn: '2025-01-06', topic: { code: 'LANGUAGE' }, audience: 'BOTH', version: 1 },
    { heldOn: '2099-01-05', topic: { code: 'HEALTH' }, audience: 'NEWCOMERS', version: 2 },
    { heldOn: '2099-01-12', topic: { code: 'HEALTH' }, audience: 'NEWCOMERS', version: 2 },
  ]);
});

test('the end of an offer cancels what is planned after it, but not what was held', async () => {
  const { row } = await create({ planUntil: '2025-01-27' });
  const [first] = row.sessions.nodes;
  await ground.act('center', 'recordAttendance', { id: first.id, expectedVersion: 1, newcomers: 3, locals: 2 });
  const end = (validTo: string, expectedVersion = 1) =>
    ground.act('center', 'endOffer', { id: row.id, expectedVersion, validTo, reason: 'No room.' }, { answer: ANSWER });

  const held = await end('2025-01-05');
  const ended = await end('2025-01-13');
  const longer = await end('2025-01-14', 2);

  expect(held.error!.extensions).toEqual({ code: 'CONFLICT', argument: 'input.validTo' });
  expect(ended.row).toMatchObject({ version: 2, validTo: '2025-01-13' });
  expect(ended.row.sessions.nodes.map(({ status }: any) => status)).toEqual([
    'HELD',
    'PLANNED',
    'CANCELLED',
    'CANCELLED',
  ]);
  expect(longer.error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.validTo' });
});

test('the same key creates an offer once', async () => {
  const input = anOffer(place, { title: 'Einmal' });
  const first = await ground.act('center', 'createOffer', input, { idempotencyKey: 'one-offer' });
  const before = await everythingOffered(ground);

  const again = await ground.act('center', 'createOffer', input, { idempotencyKey: 'one-offer' });

  expect(again).toEqual(first);
  expect(await everythingOffered(ground)).toBe(before);
});

test('another center may change none of it: neither the place, nor the offer, nor the session', async () => {
  const { row } = await create({ planUntil: '2025-01-06' });
  const center = 'KI-05334';
  const of = { id: row.id, expectedVersion: 1 };
  const session = { id: row.sessions.nodes[0].id, expectedVersion: 1 };
  const before = await everythingOffered(ground);

  const answers = [
    await ground.act('center', 'createOffer', anOffer(place), { center }),
    await ground.act('center', 'changeOffer', { ...of, title: 'Ours' }, { center }),
    await ground.act('center', 'endOffer', { ...of, validTo: '2025-02-01', reason: 'Ours' }, { center }),
    await ground.act('center', 'planSessions', { ...of, from: '2025-01-01', to: '2025-02-01' }, { center }),
    await ground.act('center', 'cancelSession', { ...session, reason: 'Ours' }, { center }),
    await ground.act('center', 'recordAttendance', { ...session, newcomers: 1, locals: 1 }, { center }),
  ];

  expect(answers.map(({ error }) => error!.extensions['code'])).toEqual(Array(6).fill('FORBIDDEN'));
  expect(await everythingOffered(ground)).toBe(before);
});

test.for([
  [{ topicCode: 'KNITTING' }, 'input.topicCode'],
  [{ title: ' ' }, 'input.title'],
  [{ title: 'a'.repeat(201) }, 'input.title'],
  [{ title: 'bell \u0007' }, 'input.title'],
  [{ language: 'DE' }, 'input.language'],
  [{ language: 'zz' }, 'input.language'],
  [{ capacity: 0 }, 'input.capacity'],
  [{ capacity: 1001 }, 'input.capacity'],
  [{ startsAt: '24:00' }, 'input.startsAt'],
  [{ startsAt: '9:00' }, 'input.startsAt'],
  [{ endsAt: '25:00' }, 'input.endsAt'],
  [{ startsAt: '16:00', endsAt: '14:00' }, 'input.endsAt'],
  [{ startsAt: '13:59' }, 'input.startsAt'],
  [{ endsAt: '18:01' }, 'input.startsAt'],
  [{ weekday: 'TUESDAY' }, 'input.startsAt'],
  [{ everyWeeks: 0 }, 'input.everyWeeks'],
  [{ everyWeeks: 9 }, 'input.everyWeeks'],
  [{ validFrom: '1999-12-31' }, 'input.validFrom'],
  [{ validTo: '2024-12-31' }, 'input.validTo'],
  [{ planUntil: '2026-01-03' }, 'input.planUntil'],
  [{ planUntil: '2024-12-31' }, 'input.planUntil'],
] as const)('an offer with %j names the field, and nothing is written', async ([more, argument]) => {
  const before = await everythingOffered(ground);

  const { row, error } = await create(more);

  expect(row).toBeNull();
  expect(error!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  expect(await everythingOffered(ground)).toBe(before);
});

test('ids of another form are told how they look', async () => {
  const { errors } = await ground.as('public', '{ offer(id: "1") { id } session(id: "SE-1") { id } }');

  expect(errors!.map(({ extensions }) => extensions)).toEqual([
    { code: 'BAD_USER_INPUT', argument: 'id' },
    { code: 'BAD_USER_INPUT', argument: 'id' },
  ]);
});

test('the audit log of all this holds', async () => {
  expect((await verifyAudit(ground.db)).fault).toBeNull();
});
