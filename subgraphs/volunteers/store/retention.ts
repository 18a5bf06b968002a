import { sql, type Sql } from '../../common/sql.ts';
import { berlinDay } from '../../common/validity.ts';
import { write } from '../../common/write.ts';
import type { ErasureReason } from '../__generated__/types.ts';
import { erase } from './erase-volunteer.ts';
import type { System } from './erasures.ts';

/** After so many months without anything a person is erased. */
export const RETENTION_MONTHS = 24;

/** Who is to be erased, and since when there is nothing to keep them for. */
export interface Expired {
  id: string;
  centerId: string;
  status: string;
  lastChangedOn: string;
  reason: ErasureReason;
}

/**
 * Who is to be erased on the day: whoever's consent is withdrawn; and whoever, in any status, was neither changed through the API nor gave
 * or logged hours for 24 months. Hours are kept by months: those of the month that the time begins in count. Samples are nobody, and stay.
 */
export const expiredOn = (db: Pick<System['db'], 'rows'>, today: string): Promise<Expired[]> =>
  db.rows<Expired>(
    sql`select v.id, v.center_id as centerId, v.status, v.changed_on as lastChangedOn,
        case when ${withoutConsent} then 'CONSENT_WITHDRAWN' else 'RETENTION' end as reason
      from volunteer v where ${isExpired(today)} order by v.id`,
  );

const withoutConsent: Sql = sql`not exists (
  select 1 from volunteer_consent c where c.volunteer_id = v.id and c.withdrawn_at is null)`;

function isExpired(today: string): Sql {
  const cutoff = monthsBefore(today, RETENTION_MONTHS);
  const month = Number(cutoff.slice(0, 4)) * 12 + Number(cutoff.slice(5, 7));
  const idle = sql`v.changed_on < ${cutoff} and not exists (
    select 1 from engagement e where e.volunteer_id = v.id and e.year * 12 + e.month >= ${month}) and not exists (
    select 1 from hours_entry h where h.volunteer_id = v.id and h.logged_on >= ${cutoff})`;
  return sql`v.sealed_name is not null and (${withoutConsent} or (${idle}))`;
}

/** The same day so many months before, or the last one of a shorter month. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

/** Erases them, each in a write of its own, unless something happened meanwhile. @returns who was erased */
export async function eraseExpired(system: System, today = berlinDay(new Date())): Promise<Expired[]> {
  const erased: Expired[] = [];
  for (const expired of await expiredOn(system.db, today)) {
    await write('volunteers', system, { mutation: 'retention', input: null }, async (writing) => {
      const { id, centerId, reason } = expired;
      const [still] = await writing.rows(sql`select v.id from volunteer v where v.id = ${id} and ${isExpired(today)}`);
      if (!still) return id;
      const tombstone = { volunteerId: id, centerId, erasedAt: writing.at, reason };
      await erase(writing, tombstone);
      writing.personalData.remember(tombstone);
      erased.push(expired);
      return id;
    });
  }
  return erased;
}
