import { sql } from '../../common/sql.ts';
import { write } from '../../common/write.ts';
import { Volunteer } from '../entities/volunteer.ts';
import type { System } from './erasures.ts';
import { personIn } from './person.ts';
import { keepPerson } from './register-volunteer.ts';

const BATCH = 200;

/**
 * Seals anew, with the first key of the ring, whatever is sealed with another one, and marks it anew. A batch is one write, so that others
 * come in between; what is done stays done, and the next run goes on with the rest.
 * @throws Error that names the key where a value is sealed with one that is not in the ring
 */
export async function rotate(system: System, told: (rows: number) => void = () => {}, batch = BATCH): Promise<number> {
  let all = 0;
  for (;;) {
    const rows = await rotateBatch(system, batch);
    if (rows === 0) return all;
    told((all += rows));
  }
}

async function rotateBatch(system: System, batch: number): Promise<number> {
  const keyId = system.personalData.keyId();
  let rows = 0;
  await write('volunteers', system, { mutation: 'personal-data:rotate', input: null }, async (writing) => {
    const found = await writing.manager
      .createQueryBuilder(Volunteer, 't')
      .where('t.sealed_with <> :keyId', { keyId })
      .orderBy('t.id')
      .take(batch)
      .getMany();
    for (const row of found) await keepPerson(writing, row, personIn(row, writing.personalData)!);
    rows = found.length;
    if (rows) writing.note({ action: 'RESEAL', type: 'Volunteer', key: '*', changed: { rows, keyId } });
    return '*';
  });
  return rows;
}

/** How many people are sealed with which key. */
export const sealedWith = ({ db }: Pick<System, 'db'>): Promise<{ keyId: string; people: number }[]> =>
  db.rows(
    sql`select v.sealed_with as keyId, count(*) as people from volunteer v where v.sealed_with is not null
      group by v.sealed_with order by v.sealed_with`,
  );
