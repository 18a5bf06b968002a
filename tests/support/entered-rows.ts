import type { Database } from '../../subgraphs/common/database.ts';
import type { SubgraphName } from '../../subgraphs/common/config.ts';
import { insertRows } from '../../subgraphs/common/insert.ts';
import { sql } from '../../subgraphs/common/sql.ts';
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
}
