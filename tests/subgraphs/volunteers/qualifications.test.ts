import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysAgo, openHoursGround, TODAY, type HoursGround } from '../../support/hours-ground.ts';

// Courses for volunteers: places, who came, certificates. Each test has volunteers and courses of its own.

let ground: HoursGround;
let last = 0;
beforeAll(async () => {
  ground = await openHoursGround();
});
afterAll(() => ground.close());

async function volunteers(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => `V-9${String(++last).padStart(5, '0')}`);
  await ground.add(...ids.map((id) => ({ id })));
  return ids;
}

const COURSE = { kind: 'SPEAKER', title: 'Asylrecht für Ehrenamtliche', minutes: 180, capacity: 3 };

/** Calls of one course, each with the version that the one before left. */
async function course(more: object = {}) {
  const { row, error } = await ground.act('createQualification', { ...COURSE, heldOn: daysAgo(1), ...more });
  if (error) throw new Error(JSON.stringify(error));
  const { id } = row;
  let expectedVersion = 1;
  const act = async (mutation: string, input: object = {}) => {
    const answer = await ground.act(mutation, { id, expectedVersion, ...input });
    if (answer.row) expectedVersion = answer.row.version;
    return answer;
  };
  return { id, row, act };
}

/** A course that was held, to the end of which everybody stayed. */
async function held(volunteerIds: string[], more: object = {}) {
  const all = await course({ capacity: 100, ...more });
  await all.act('enrolParticipants', { volunteerIds });
  await all.act('recordParticipation', {
    attended: volunteerIds.map((volunteerId) => ({ volunteerId, minutes: 180 })),
  });
  return all;
}

const refused = ({ error }: { error: any }) => error?.extensions;

test('a course is planned, changed and called off', async () => {
  const { row, act } = await course({ topicCode: 'LAW', title: ' Grundlagen\u0301 ' });

  const changed = await act('changeQualification', { title: 'Asylrecht', capacity: 20, topicCode: null });
  const cancelled = await act('cancelQualification', { reason: 'The speaker is ill.' });
  const late = await act('changeQualification', { capacity: 1 });

  expect(row).toMatchObject({
    status: 'PLANNED',
    title: 'Grundlageń',
    topic: { code: 'LAW' },
    center: { id: 'KI-05112' },
  });
  expect(changed.row).toMatchObject({ title: 'Asylrecht', capacity: 20, minutes: 180, topic: null, version: 2 });
  expect(cancelled.row).toMatchObject({ status: 'CANCELLED', version: 3 });
  expect(refused(late)).toMatchObject({ code: 'CONFLICT', currentStatus: 'CANCELLED' });
});

test.for([
  ['title', ' '],
  ['title', 'x'.repeat(201)],
  ['heldOn', '1999-12-31'],
  ['minutes', 100],
  ['capacity', 0],
  ['capacity', 501],
  ['topicCode', 'GOLF'],
] as const)('a course with the %s %s is refused, and the field is named', async ([field, value]) => {
  const input = { ...COURSE, heldOn: TODAY, [field]: value };

  const answer = await ground.act('createQualification', input);

  expect(refused(answer)).toMatchObject({ code: 'BAD_USER_INPUT', argument: `input.${field}` });
});

test('places are given until there are none, to all who are named or to none', async () => {
  const [one, two, three, four] = await volunteers(4);
  const { act } = await course();

  const first = await act('enrolParticipants', { volunteerIds: [one, two] });
  const tooMany = await act('enrolParticipants', { volunteerIds: [three, four] });
  const again = await act('enrolParticipants', { volunteerIds: [three, one] });
  const strange = await act('enrolParticipants', { volunteerIds: ['V-00000'] });
  const freed = await act('withdrawParticipants', { volunteerIds: [one] });
  const smaller = await act('changeQualification', { capacity: 1 });
  await act('changeQualification', { capacity: 2 });
  const second = await act('enrolParticipants', { volunteerIds: [one] });
  const below = await act('changeQualification', { capacity: 1 });

  expect(first.row.participants).toEqual(
    [one, two].map((id) => ({ volunteer: { id }, status: 'ENROLLED', minutes: null })),
  );
  expect(refused(tooMany)).toMatchObject({ code: 'CONFLICT', bound: 'CAPACITY', left: { places: 1 } });
  expect(refused(again)).toMatchObject({ code: 'CONFLICT', argument: 'input.volunteerIds[1]' });
  expect(refused(strange)).toMatchObject({ code: 'NOT_FOUND', argument: 'input.volunteerIds[0]' });
  expect(freed.row.participants).toMatchObject([{ status: 'WITHDRAWN' }, { status: 'ENROLLED' }]);
  expect(smaller.error).toBeUndefined();
  expect(second.row.participants).toMatchObject([{ status: 'ENROLLED' }, { status: 'ENROLLED' }]);
  expect(refused(below)).toMatchObject({ code: 'CONFLICT', argument: 'input.capacity' });
});

test('who came is recorded; who did not was absent', async () => {
  const [one, two, three] = await volunteers(3);
  const { act } = await course();
  await act('enrolParticipants', { volunteerIds: [one, two] });
  const came = (volunteerId: string | undefined, minutes: number) =>
    act('recordParticipation', { attended: [{ volunteerId, minutes }] });

  const longer = await came(one, 195);
  const stranger = await came(three, 180);
  const recorded = await came(one, 120);

  expect(refused(longer)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.attended[0].minutes' });
  expect(refused(stranger)).toMatchObject({ code: 'CONFLICT', argument: 'input.attended[0].volunteerId' });
  expect(recorded.row).toMatchObject({ status: 'HELD' });
  expect(recorded.row.participants).toEqual([
    { volunteer: { id: one }, status: 'ATTENDED', minutes: 120 },
    { volunteer: { id: two }, status: 'ABSENT', minutes: null },
  ]);
});

test('a course that is ahead was not held yet', async () => {
  const { act } = await course({ heldOn: daysAgo(-1) });

  const answer = await act('recordParticipation', { attended: [] });

  expect(refused(answer)).toMatchObject({ code: 'CONFLICT', argument: 'input.id' });
});

test('certificates are for those who came, once, with a number of their own', async () => {
  const [one, two] = await volunteers(2);
  const { act } = await course();
  await act('enrolParticipants', { volunteerIds: [one, two] });
  const early = await act('issueCertificates');
  await act('recordParticipation', { attended: [{ volunteerId: one, minutes: 165 }] });

  const absent = await act('issueCertificates', { volunteerIds: [two] });
  const issued = await act('issueCertificates');
  const again = await act('issueCertificates');
  const twice = await act('issueCertificates', { volunteerIds: [one] });
  const rewritten = await act('recordParticipation', { attended: [{ volunteerId: one, minutes: 180 }] });

  expect(refused(early)).toMatchObject({ code: 'CONFLICT', currentStatus: 'PLANNED' });
  expect(refused(absent)).toMatchObject({ code: 'CONFLICT', argument: 'input.volunteerIds[0]' });
  expect(issued.row.certificates).toEqual([
    {
      id: expect.stringMatching(/^CE-05112-\d{4}-\d{4}$/),
      hours: 2.75,
      revokedOn: null,
      courseTitle: COURSE.title,
      volunteer: { id: one },
    },
  ]);
  expect(refused(again)).toMatchObject({ code: 'CONFLICT', argument: 'input.id' });
  expect(refused(twice)).toMatchObject({ code: 'CONFLICT', argument: 'input.volunteerIds[0]' });
  expect(refused(rewritten)).toMatchObject({ code: 'CONFLICT', argument: 'input.attended' });
});

test('a certificate that is taken back stays on record, and its number is never given again', async () => {
  const [one] = await volunteers(1);
  const { act } = await held([one!]);
  const { row } = await act('issueCertificates');
  const { id } = row.certificates[0];
  const revoke = (center: string) =>
    ground.act('revokeCertificate', { id, expectedVersion: 1, reason: 'Was not there.' }, { center });

  const theirs = await revoke('KI-05113');
  const revoked = await revoke('KI-05112');
  const anew = await act('issueCertificates');

  expect(refused(theirs)).toMatchObject({ code: 'NOT_FOUND' });
  expect(revoked.row).toEqual({ id, revokedOn: TODAY, revokedBecause: 'Was not there.', version: 2 });
  expect(anew.row.certificates).toMatchObject([{ id, revokedOn: TODAY }, { revokedOn: null }]);
  expect(anew.row.certificates[1].id > id).toBe(true);
});

test('courses, participants and certificates are the own center’s alone', async () => {
  const [one] = await volunteers(1);
  const { id, act } = await held([one!]);
  await act('issueCertificates');
  const query = `{ qualification(id: "${id}") { title } qualifications(filter: { id: { eq: "${id}" } }) { totalCount nodes { id } } }`;
  const enrolled = { id, expectedVersion: 4, volunteerIds: [one] };

  const own = await ground.as('center', query);
  const other = await ground.as('center', query, {}, 'KI-05113');
  const everybody = await ground.as('public', query);
  const written = await ground.act('enrolParticipants', enrolled, { center: 'KI-05113' });
  const { data } = await ground.as('center', `{ volunteer(id: "${one}") { certificates { qualification { id } } } }`);

  expect(own.data).toEqual({
    qualification: { title: COURSE.title },
    qualifications: { totalCount: 1, nodes: [{ id }] },
  });
  expect(other.data).toEqual({ qualification: null, qualifications: { totalCount: 0, nodes: [] } });
  expect(everybody.errors!.every(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED')).toBe(true);
  expect(refused(written)).toMatchObject({ code: 'NOT_FOUND' });
  expect(data.volunteer.certificates).toEqual([{ qualification: { id } }]);
});

test('who took part in a year is told for the whole Land, and not of fewer than five', async () => {
  const of = async (year: number) => {
    const query = `{ qualificationStatistics(year: ${year}) { courses participants { value suppressed } hours { value suppressed } } }`;
    return (await ground.as('public', query)).data.qualificationStatistics;
  };
  const all = await volunteers(5);
  await held(all.slice(0, 4), { heldOn: '2019-03-01' });
  const few = await of(2019);
  await held(all.slice(3), { heldOn: '2019-04-01' });

  expect(few).toEqual({
    courses: 1,
    participants: { value: null, suppressed: true },
    hours: { value: null, suppressed: true },
  });
  expect(await of(2019)).toEqual({
    courses: 2,
    participants: { value: 5, suppressed: false },
    hours: { value: 18, suppressed: false },
  });
  expect(await of(2018)).toEqual({
    courses: 0,
    participants: { value: 0, suppressed: false },
    hours: { value: 0, suppressed: false },
  });
});
