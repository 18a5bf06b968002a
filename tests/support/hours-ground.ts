import { inject } from 'vitest';
import type { Database } from '../../subgraphs/common/database.ts';
import { load } from '../../subgraphs/common/load.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { berlinDay, daysLater } from '../../subgraphs/common/validity.ts';
import type { Role } from '../../subgraphs/common/viewer.ts';
import { Volunteer } from '../../subgraphs/volunteers/entities/volunteer.ts';
import { tokenOf } from './callers.ts';
import { newDatabases } from './databases.ts';
import { openGraph, type Answer } from './graph.ts';

export const TODAY = berlinDay(new Date());
export const daysAgo = (days: number): string => daysLater(TODAY, -days);

/** The whole product over databases of its own, with the repo's volunteers, to log hours in. */
export interface HoursGround {
  db: Database;
  as(role: Role | 'public', query: string, variables?: Record<string, unknown>, center?: string): Promise<Answer>;
  /** Calls a mutation of a center with its input; gives what it answers, or its error. */
  act(mutation: string, input: object, more?: { center?: string; key?: string }): Promise<{ row: any; error: any }>;
  /** Volunteers of a center, by id, who help since long ago unless told otherwise. */
  add(...volunteers: (Partial<Volunteer> & { id: string })[]): Promise<void>;
  /** Logs hours and approves them; gives the id of the entry. */
  give(volunteerId: string, given: { workedOn: string; minutes: number; topicCode?: string }): Promise<string>;
  /** What the figures are made of: months of the volunteer, and topics in them. */
  counted(volunteerId: string): Promise<{ months: object[]; topics: object[] }>;
  close(): Promise<void>;
}

const ENTRY = `id workedOn minutes topic { code } offer { id } status loggedOn version volunteer { id } provenance { kind }
  decision { id outcome reason } corrects { id status } correctedBy { id }`;
const COURSE = `id kind title heldOn minutes capacity status version topic { code } center { id }
  participants { volunteer { id } status minutes } certificates { id hours revokedOn courseTitle volunteer { id } }`;
const ANSWERS: Record<string, string> = {
  logHours: ENTRY,
  correctHours: ENTRY,
  approveHours: 'id outcome reason decidedOn entries { id status version }',
  declineHours: 'id outcome reason decidedOn entries { id status version }',
  revokeCertificate: 'id revokedOn revokedBecause version',
};
const INPUTS: Record<string, string> = {
  enrolParticipants: 'ParticipantsInput',
  withdrawParticipants: 'ParticipantsInput',
};

export async function openHoursGround(): Promise<HoursGround> {
  const { settings, drop } = newDatabases(inject('mysqlUrl'));
  const graph = await openGraph(settings);
  for (const { db, subgraph } of graph.runtimes) {
    await migrate(db);
    if (subgraph.name === 'volunteers') await load(db, subgraph.name, subgraph.data(settings));
  }
  const { db } = graph.runtimes.find(({ subgraph }) => subgraph.name === 'volunteers')!;

  const as: HoursGround['as'] = async (role, query, variables, center = 'KI-05112') =>
    graph.query(query, variables, role === 'public' ? {} : await tokenOf(settings, role, center));
  const act: HoursGround['act'] = async (mutation, input, { center, key } = {}) => {
    const type = INPUTS[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!, $key: ID) { ${mutation}(input: $input, idempotencyKey: $key) { ${ANSWERS[mutation] ?? COURSE} } }`;
    const { data, errors } = await as('center', query, { input, key }, center);
    return { row: data?.[mutation], error: errors?.[0] };
  };
  return {
    db,
    as,
    act,
    async add(...volunteers) {
      const rows = volunteers.map((volunteer) => ({ ...HELPS, ...volunteer }));
      await db.transaction(async ({ manager }) => void (await manager.insert(Volunteer, rows)));
    },
    async give(volunteerId, given) {
      const { row, error } = await act('logHours', { volunteerId, ...given });
      if (error) throw new Error(JSON.stringify(error));
      await act('approveHours', { entries: [{ id: row.id, expectedVersion: 1 }] });
      return row.id;
    },
    async counted(volunteerId) {
      const of = (table: string, columns: string) =>
        db.rows({
          text: `select ${columns} from ${table} where volunteer_id = ? order by ${columns}`,
          params: [volunteerId],
        });
      const topics = await of('topic_engagement', 'month, topic_code, minutes');
      return { months: await of('engagement', 'year, month, minutes, provenance_kind'), topics };
    },
    async close() {
      await graph.close();
      await drop();
    },
  };
}

const HELPS = {
  centerId: 'KI-05112',
  districtAgs: '05112',
  status: 'ACTIVE',
  startedOn: '2020-01-01',
  provenanceKind: 'ENTERED',
  sourceIds: '',
};
