import { insertRows } from '../../subgraphs/common/insert.ts';
import { raw, sql } from '../../subgraphs/common/sql.ts';
import { OpeningHours } from '../../subgraphs/volunteers/entities/opening-hours.ts';
import { OWN_CENTER } from './callers.ts';
import type { VolunteersGround } from './volunteers-ground.ts';

/** The week of the meeting point that offers are tried at: Monday afternoon, two spans of Wednesday that meet, the night to Sunday's morning. */
const WEEK = [
  [1, '14:00', '18:00'],
  [3, '09:00', '12:00'],
  [3, '12:00', '15:00'],
  [7, '00:00', '06:00'],
] as const;

/** A meeting point of the center that opens in that week. */
export async function placeOf({ db }: VolunteersGround, center = OWN_CENTER): Promise<string> {
  const [place] = await db.rows<{ id: string }>(
    sql`select id from meeting_point where center_id = ${center} and status = 'OPEN' order by id limit 1`,
  );
  await db.transaction(async ({ manager, dialect, rows }) => {
    await rows(sql`delete from opening_hours where meeting_point_id = ${place!.id}`);
    // Open before and after all of this: what is tried here is the week.
    await rows(sql`update meeting_point set valid_from = null, valid_to = null where id = ${place!.id}`);
    const week = WEEK.map(([weekday, opensAt, closesAt]) => ({
      meetingPointId: place!.id,
      weekday,
      opensAt,
      closesAt,
    }));
    await insertRows(dialect, manager, OpeningHours, week);
  });
  return place!.id;
}

/** A Monday's offer at the meeting point, as an input. */
export const anOffer = (meetingPointId: string, more: object = {}) => ({
  meetingPointId,
  topicCode: 'LANGUAGE',
  title: 'Sprachcafé',
  language: 'de',
  audience: 'BOTH',
  weekday: 'MONDAY',
  startsAt: '14:00',
  endsAt: '16:00',
  validFrom: '2025-01-01',
  ...more,
});

/** Every row that offers write, as one text: what changes nothing leaves it as it is. */
export async function everythingOffered({ db }: VolunteersGround): Promise<string> {
  const tables = ['offer', 'session', 'audit_head', 'idempotency_key'];
  return JSON.stringify(
    await Promise.all(tables.map((table) => db.rows(sql`select * from ${raw(table)} order by id`))),
  );
}
