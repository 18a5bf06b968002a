import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { oneOf, raw, sql } from '../../common/sql.ts';
import { ofOwnCenter } from './people.ts';
import { contactWords, nameWords, openedContact, openedName } from './person.ts';

interface Marked {
  id: string;
  nameMark: string | null;
  contactMark: string | null;
}

/** Columns of the volunteers whose likes are looked for. */
export const MARKED_BY = ['id', 'centerId', 'sealedName', 'contactKind', 'sealedContact'] as const;

/**
 * For each volunteer the ids of others of the center with the same name or contact: one statement. The marks are made anew from the values, under
 * every key of the ring, as those of the rows wait for rotation.
 */
export async function duplicatesOf(volunteers: readonly Row[], context: Context): Promise<string[][]> {
  const marks = volunteers.map((volunteer) => marksOf(volunteer as never, context));
  const all = [...new Set(marks.flat())];
  if (!all.length) return volunteers.map(() => []);
  const found = await context.db.rows<Marked>(
    sql`select t.id, t.name_mark as nameMark, t.contact_mark as contactMark from volunteer t
      where ${ofOwnCenter(context)} and (${oneOf(raw('t.name_mark'), all)} or ${oneOf(raw('t.contact_mark'), all)}) order by t.id`,
  );
  return volunteers.map(({ id }, at) => {
    const own = new Set<string | null>(marks[at]);
    const isAlike = (other: Marked) => own.has(other.nameMark) || own.has(other.contactMark);
    return found.filter((other) => other.id !== id && isAlike(other)).map((other) => other.id);
  });
}

type Person = Parameters<typeof openedName>[0] & Parameters<typeof openedContact>[0] & { centerId: string };

function marksOf(row: Person, { personalData }: Context): string[] {
  const name = openedName(row, personalData);
  const contact = openedContact(row, personalData);
  if (name === null || contact === null) return [];
  const { centerId } = row;
  return [
    ...personalData.marks(...nameWords(centerId, name)),
    ...personalData.marks(...contactWords(centerId, contact.value)),
  ];
}
