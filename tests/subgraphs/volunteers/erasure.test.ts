import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertRows } from '../../../subgraphs/common/insert.ts';
import { erasuresFile } from '../../../subgraphs/common/personal-data.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import { Engagement } from '../../../subgraphs/volunteers/entities/engagement.ts';
import { HoursEntry } from '../../../subgraphs/volunteers/entities/hours-entry.ts';
import { Volunteer } from '../../../subgraphs/volunteers/entities/volunteer.ts';
import { reckonAllFigures } from '../../../subgraphs/volunteers/store/reckon-figures.ts';
import { applyErasures, tombstonesIn, tombstonesOf } from '../../../subgraphs/volunteers/store/erasures.ts';
import { eraseExpired, expiredOn, monthsBefore } from '../../../subgraphs/volunteers/store/retention.ts';
import { openPeopleGround, type PeopleGround } from '../../support/people-ground.ts';

// What goes, what stays, and what cannot come back: erasure by hand, by time, and after a backup was restored.

let ground: PeopleGround;
beforeAll(async () => {
  ground = await openPeopleGround();
});
afterAll(() => ground.close());

const OF_KI = { centerId: 'KI-05112', districtAgs: '05112', provenanceKind: 'ENTERED', sourceIds: '' };

/** Puts hours on record, as approving them does. */
const giveHours = (volunteerId: string, year: number, month: number, minutes = 120) =>
  ground.db.transaction(async (transaction) => {
    const { manager, dialect } = transaction;
    const entry = {
      id: `HE-${Math.random().toString(16).slice(2, 10)}`,
      volunteerId,
      minutes,
      status: 'APPROVED',
      version: 1,
    };
    const workedOn = `${year}-${String(month).padStart(2, '0')}-01`;
    await insertRows(dialect, manager, Engagement, [{ ...OF_KI, volunteerId, year, month, minutes }]);
    await insertRows(dialect, manager, HoursEntry, [{ ...OF_KI, ...entry, workedOn, loggedOn: workedOn }]);
    await reckonAllFigures(transaction);
  });

/** Every row of every table, as text. */
const everything = async () => {
  const tables = ground.db.dataSource.entityMetadatas.map(({ tableName }) => tableName);
  return Promise.all(
    tables.map(async (table) => [table, await ground.db.rows({ text: `select * from ${table}`, params: [] })] as const),
  );
};

/** The tables in which the text stands. */
const tablesWith = async (text: string) =>
  (await everything()).filter(([, rows]) => JSON.stringify(rows).includes(text)).map(([table]) => table);

const figures = async (year: number) => {
  const query = `query ($year: Int!) { volunteeringStatistics(groupBy: [CENTER], filter: { year: { eq: $year } }) {
    groups { keys { value } volunteers { value suppressed } hours { value suppressed } } } }`;
  const { data, errors } = await ground.as('public', query, { year });
  expect(errors).toBeUndefined();
  return data.volunteeringStatistics.groups;
};

const FULL = {
  languages: ['de', 'ar'],
  skills: ['LAW'],
  availability: [{ weekday: 'MONDAY', from: '10:00', to: '12:00' }],
  municipalityAgs: '05112000',
};

test('an erased person is in no table but the tombstone and the log, and the figures are as before', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => ground.register(FULL)));
  for (const { id } of people) await giveHours(id, 2025, 3);
  const before = await figures(2025);
  const { id } = people[0];

  const { row, error } = await ground.act('eraseVolunteer', { id, expectedVersion: 1, reason: 'REQUEST' });

  expect(error).toBeUndefined();
  expect(row).toMatchObject({ volunteerId: id, reason: 'REQUEST' });
  expect(await tablesWith(id)).toEqual(expect.arrayContaining(['erasure', 'audit_entry']));
  expect(
    (await tablesWith(id)).filter((table) => !['erasure', 'audit_entry', 'idempotency_key'].includes(table)),
  ).toEqual([]);
  expect(await figures(2025)).toEqual(before);
  expect(JSON.stringify(before)).toContain('"value":6');
});

test('nothing leads from the tombstone to the hours', async () => {
  const { id } = await ground.register();
  await giveHours(id, 2024, 5);
  await ground.act('eraseVolunteer', { id, expectedVersion: 1, reason: 'REQUEST' });

  const [hours] = await ground.db.rows<{ who: string }>(
    sql`select volunteer_id as who from engagement where year = 2024 and month = 5`,
  );

  expect(hours!.who).toMatch(/^A-[0-9a-f]{12}$/);
  expect(await tablesWith(hours!.who)).toEqual(['engagement']);
});

test('the tombstone stands in a file outside of the database, for its owner’s eyes only', async () => {
  const { id } = await ground.register();
  await ground.act('eraseVolunteer', { id, expectedVersion: 1, reason: 'MISTAKE' });

  const file = erasuresFile(ground.settings);
  const told = tombstonesIn(readFileSync(file, 'utf8'));

  expect(told.at(-1)).toMatchObject({ volunteerId: id, centerId: 'KI-05112', reason: 'MISTAKE' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('an erasure that cannot be remembered outside of the database is none', async () => {
  const blocked = await openPeopleGround({ ERASURES_FILE: '/dev/null/erasures.jsonl' });
  const { id } = await blocked.register();

  const { error } = await blocked.act('eraseVolunteer', { id, expectedVersion: 1, reason: 'REQUEST' });
  const { data } = await blocked.as('center', `{ volunteer(id: "${id}") { id } }`);
  await blocked.close();

  expect(error?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(data.volunteer).toEqual({ id });
});

test('who is erased is gone for the center too; the tombstone is the center’s own', async () => {
  const { id } = await ground.register();
  await ground.act('eraseVolunteer', { id, expectedVersion: 1, reason: 'REQUEST' });

  const { data } = await ground.as('center', `{ volunteer(id: "${id}") { id } erasures { volunteerId } }`);
  const other = await ground.as('center', '{ erasures { volunteerId } }', {}, 'KI-05113');
  const again = await ground.act('eraseVolunteer', { id, expectedVersion: 1, reason: 'REQUEST' });

  expect(data.volunteer).toBeNull();
  expect(data.erasures.map(({ volunteerId }: any) => volunteerId)).toContain(id);
  expect(other.data.erasures).toEqual([]);
  expect(again.error?.extensions['code']).toBe('NOT_FOUND');
});

test('a restored backup is cleaned by the tombstones, hours included; doing it again changes nothing', async () => {
  const { id } = await ground.register(FULL);
  await giveHours(id, 2023, 7);
  const backup = await everything();
  await ground.act('eraseVolunteer', { id, expectedVersion: 1, reason: 'REQUEST' });
  const kept = (await tombstonesOf(ground.db)).map((each) => JSON.stringify(each)).join('\n');
  await ground.db.transaction(async ({ manager, dialect }) => {
    for (const { target, tableName, columns } of ground.db.dataSource.entityMetadatas) {
      if (['audit_entry', 'audit_head', 'source', 'loaded_file'].includes(tableName)) continue;
      const rows = backup.find(([table]) => table === tableName)![1];
      await manager.query(`delete from ${tableName}`);
      const named = rows.map((row) =>
        Object.fromEntries(columns.map(({ propertyName, databaseName }) => [propertyName, row[databaseName]])),
      );
      await insertRows(dialect, manager, target as new () => object, named);
    }
  });
  expect(await tablesWith(id)).toContain('volunteer_language');

  const system = ground.system('erasures:apply');
  const first = await applyErasures(system, tombstonesIn(kept));
  const rows = await everything();
  const second = await applyErasures(system, tombstonesIn(kept));

  expect(first).toBe(1);
  expect((await tablesWith(id)).filter((table) => !['audit_entry', 'idempotency_key'].includes(table))).toEqual([
    'erasure',
  ]);
  expect(second).toBe(0);
  expect(await everything()).toEqual(rows);
  expect((await verifyAudit(ground.db)).fault).toBeNull();
});

test.for([
  'nonsense',
  '{"volunteerId":"MP-0001"}',
  '{"volunteerId":"V-00001","centerId":"KI-05112","erasedAt":"soon","reason":"REQUEST"}',
])('a line that is no tombstone is told by its number: %s', (line) => {
  expect(() => tombstonesIn(`\n${line}\n`)).toThrow('Line 2 is no tombstone');
});

const touch = (id: string, changedOn: string) =>
  ground.db.transaction(async ({ manager }) => void (await manager.update(Volunteer, id, { changedOn })));

test('whoever is inactive for 24 months is erased in any status, and nobody a day earlier', async () => {
  const [idle, dayLess, helped, fresh, ended] = await Promise.all(Array.from({ length: 5 }, () => ground.register()));
  await ground.act('endVolunteer', { id: ended.id, expectedVersion: 1, reason: 'OWN_WISH' });
  for (const { id } of [idle, helped, ended]) await touch(id, '2028-03-14');
  await touch(dayLess.id, '2028-03-15');
  await giveHours(helped.id, 2028, 3);
  const ids = [idle, dayLess, helped, fresh, ended].map(({ id }) => id);
  const today = '2030-03-15';
  await touch(fresh.id, '2030-01-01');

  const told = (await expiredOn(ground.db, today)).map(({ id }) => id).filter((id) => ids.includes(id));
  const untouched = await tablesWith(idle.id);
  const erased = (await eraseExpired(ground.system('retention'), today)).map(({ id }) => id);
  const left = await expiredOn(ground.db, today);

  expect(told.sort()).toEqual([idle.id, ended.id].sort());
  expect(untouched).toContain('volunteer');
  expect(erased.filter((id) => ids.includes(id)).sort()).toEqual(told);
  expect(left).toEqual([]);
  expect(await tablesWith(idle.id)).not.toContain('volunteer');
  expect((await tombstonesOf(ground.db)).find(({ volunteerId }) => volunteerId === idle.id)?.reason).toBe('RETENTION');
});

test('whoever has withdrawn the consent is erased at once, and the samples never', async () => {
  const { id } = await ground.register();
  await ground.act('withdrawVolunteerConsent', { id, expectedVersion: 1 });

  const erased = await eraseExpired(ground.system('retention'), '2026-11-25');
  const [samples] = await ground.db.rows<{ n: number }>(
    sql`select count(*) as n from volunteer where provenance_kind = 'SAMPLE'`,
  );

  expect(erased).toMatchObject([{ id, reason: 'CONSENT_WITHDRAWN' }]);
  expect(Number(samples!.n)).toBe(2000);
});

test.for([
  ['2026-11-25', '2024-11-25'],
  ['2026-02-28', '2024-02-28'],
  ['2028-02-29', '2026-02-28'],
  ['2026-01-31', '2024-01-31'],
])('24 months before %s is %s', ([day, expected]) => {
  expect(monthsBefore(day!, 24)).toBe(expected);
});

test('an export has all that is on record, leaves an entry in the audit log, and is the own center’s', async () => {
  const { id } = await ground.register({ ...FULL, name: '<i>Ägnes</i>' });
  await giveHours(id, 2026, 2, 90);

  const { row } = await ground.act('exportVolunteer', { id });
  const other = await ground.act('exportVolunteer', { id }, { center: 'KI-05113' });
  const log = await ground.db.rows<{ action: string; changed: string }>(
    sql`select action, changed from audit_entry where entity_key = ${id} order by sequence`,
  );

  expect(JSON.parse(row.document)).toMatchObject({
    volunteer: {
      id,
      name: '<i>Ägnes</i>',
      contact: { kind: 'EMAIL', value: 'aenne@example.org' },
      status: 'INTERESTED',
    },
    languages: ['ar', 'de'],
    skills: ['LAW'],
    availability: FULL.availability,
    consents: [{ textVersion: '2026-1', withdrawnAt: null }],
    hours: [{ year: 2026, month: 2, minutes: 90 }],
    hoursEntries: [{ workedOn: '2026-02-01', minutes: 90 }],
  });
  expect(row.document).not.toMatch(/sealed|mark/i);
  expect(other.error?.extensions['code']).toBe('NOT_FOUND');
  expect(log.map(({ action }) => action)).toEqual(['REGISTER', 'EXPORT']);
});
