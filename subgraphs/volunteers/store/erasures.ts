import { z } from 'zod';
import { sql } from '../../common/sql.ts';
import type { Database } from '../../common/database.ts';
import type { Context } from '../../common/context.ts';
import { write } from '../../common/write.ts';
import { erase, type Tombstone } from './erase-volunteer.ts';

/** What commands write with. */
export type System = Pick<Context, 'db' | 'viewer' | 'requestId' | 'changes' | 'personalData'>;

const tombstoneLine = z.object({
  volunteerId: z.string().regex(/^V-\d{5,12}$/),
  centerId: z.string().regex(/^KI-05\d{3}(\d{3})?$/),
  erasedAt: z.iso.datetime(),
  reason: z.enum(['REQUEST', 'CONSENT_WITHDRAWN', 'RETENTION', 'MISTAKE']),
});

/** The tombstones in a file of JSON lines. @throws Error that names the line which is none; then nothing is to be done with any. */
export function tombstonesIn(text: string): Tombstone[] {
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), number: at + 1 }));
  return lines
    .filter(({ line }) => line)
    .map(({ line, number }) => {
      const { success, data } = tombstoneLine.safeParse(jsonIn(line));
      if (success) return data;
      throw new Error(`Line ${number} is no tombstone. Give what npm run erasures:list printed, or the ERASURES_FILE.`);
    });
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** All tombstones of the database, the oldest first. */
export const tombstonesOf = ({ rows }: Pick<Database, 'rows'>): Promise<Tombstone[]> =>
  rows<Tombstone>(
    sql`select volunteer_id as volunteerId, center_id as centerId, erased_at as erasedAt, reason from erasure
      order by erased_at, volunteer_id`,
  );

/**
 * Erases again whoever a restored backup has brought back, and sets the tombstones that it lacks. Running it twice changes nothing.
 * @returns how many people were erased
 */
export async function applyErasures(system: System, tombstones: readonly Tombstone[]): Promise<number> {
  let erased = 0;
  for (const tombstone of tombstones) {
    const { volunteerId } = tombstone;
    const [found] = await system.db.rows<{ back: number; known: number }>(
      sql`select exists(select 1 from volunteer where id = ${volunteerId})
          or exists(select 1 from engagement where volunteer_id = ${volunteerId})
          or exists(select 1 from hours_entry where volunteer_id = ${volunteerId}) as back,
        exists(select 1 from erasure where volunteer_id = ${volunteerId}) as known`,
    );
    if (!found!.back && found!.known) continue;
    await write('volunteers', system, { mutation: 'erasures:apply', input: null }, async (writing) => {
      await erase(writing, tombstone);
      return volunteerId;
    });
    if (found!.back) erased += 1;
  }
  return erased;
}
