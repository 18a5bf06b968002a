import type { Database } from '../../subgraphs/common/database.ts';
import type { SubgraphName } from '../../subgraphs/common/config.ts';
import { insertRows } from '../../subgraphs/common/insert.ts';
import { sql } from '../../subgraphs/common/sql.ts';
import { Qualification } from '../../subgraphs/volunteers/entities/qualification.ts';
import { Participation } from '../../subgraphs/volunteers/entities/participation.ts';
import { HoursEntry } from '../../subgraphs/volunteers/entities/hours-entry.ts';
import { HoursDecision } from '../../subgraphs/volunteers/entities/hours-decision.ts';
import { Certificate } from '../../subgraphs/volunteers/entities/certificate.ts';
import { Offer } from '../../subgraphs/volunteers/entities/offer.ts';
import { Session } from '../../subgraphs/volunteers/entities/session.ts';
import { OWN_CENTER } from './callers.ts';

/** Rows of what no data file has, one of each: what walks through every type, such as the matrix of rights, must meet one. */
export async function enterRows(db: Database, name: SubgraphName): Promise<void> {
  if (name !== 'volunteers') return;
  const [place] = await db.rows<{ id: string }>(
    sql`select id from meeting_point where center_id = ${OWN_CENTER} order by id limit 1`,
  );
  const of = {
    meetingPointId: place!.id,
    centerId: OWN_CENTER,
    districtAgs: OWN_CENTER.slice(3, 8),
    topicCode: 'LANGUAGE',
    audience: 'BOTH',
    startsAt: '14:00',
    endsAt: '16:00',
    version: 1,
    provenanceKind: 'ENTERED',
    sourceIds: '',
  };
  const named = { title: 'Sprachcafé', titleSortable: 'sprachcafe', searchable: 'sprachcafe', language: 'de' };
  const offer = {
    ...of,
    ...named,
    id: 'OF-0000000a',
    capacity: 12,
    weekday: 1,
    everyWeeks: 1,
    validFrom: '2016-01-11',
  };
  const held = { status: 'HELD', newcomers: 20, locals: 10 };
  const session = { ...of, ...held, id: 'SE-0000000a-20160111', offerId: 'OF-0000000a', heldOn: '2016-01-11' };
  await db.transaction(async ({ manager, dialect }) => {
    await insertRows(dialect, manager, Offer, [offer]);
    await insertRows(dialect, manager, Session, [session]);
  });
  await enterHours(db);
}

/** Hours, a course and a certificate of the first volunteer. The hours are none, so that no figure changes. */
async function enterHours(db: Database): Promise<void> {
  const [volunteer] = await db.rows<{ id: string }>(
    sql`select id from volunteer where center_id = ${OWN_CENTER} order by id limit 1`,
  );
  const place = { centerId: OWN_CENTER, districtAgs: OWN_CENTER.slice(3, 8) };
  const of = { ...place, version: 1, provenanceKind: 'ENTERED', sourceIds: '' };
  const volunteerId = volunteer!.id;
  const [decisionId, qualificationId, day] = ['HD-0000000a', 'QU-0000000a', '2019-03-01'];
  const told = { topicCode: 'LANGUAGE', offerId: 'OF-0000000a', workedOn: day, loggedOn: day, minutes: 0, volunteerId };
  const old = { ...of, ...told, id: 'HE-0000000a', status: 'CORRECTED', decisionId, correctedById: 'HE-0000000b' };
  const next = { ...of, ...told, id: 'HE-0000000b', status: 'LOGGED', correctsId: 'HE-0000000a' };
  const decision = { id: decisionId, ...place, outcome: 'APPROVED', decidedOn: day, reason: 'As planned.' };
  const course = { kind: 'SPEAKER', title: 'Asylrecht', heldOn: day, minutes: 60, capacity: 9, topicCode: 'LAW' };
  const here = { qualificationId, volunteerId, minutes: 60, centerId: OWN_CENTER };
  const issued = {
    courseTitle: 'Asylrecht',
    courseHeldOn: day,
    issuedOn: day,
    revokedOn: day,
    revokedBecause: 'A slip.',
  };
  await db.transaction(async ({ manager, dialect }) => {
    await insertRows(dialect, manager, HoursEntry, [old, next]);
    await insertRows(dialect, manager, HoursDecision, [decision]);
    await insertRows(dialect, manager, Qualification, [{ ...of, ...course, id: qualificationId, status: 'PLANNED' }]);
    await insertRows(dialect, manager, Participation, [{ ...here, id: 'PA-0000000a', status: 'ATTENDED' }]);
    await insertRows(dialect, manager, Certificate, [{ ...here, ...issued, id: 'CE-05112-2019-0001', version: 2 }]);
  });
}
