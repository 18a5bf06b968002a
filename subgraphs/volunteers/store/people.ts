import type { Context } from '../../common/context.ts';
import { byRange, byValue, checkYear } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import { wordsOf, nameWord } from './person.ts';
import { groupBy, type ListBelow } from '../../common/read.ts';
import { every, oneOf, raw, sql, type Sql } from '../../common/sql.ts';
import type { JoinTable } from '../../common/through.ts';
import { VolunteerSkill } from '../entities/volunteer-skill.ts';

/**
 * Rows about single people: those of the viewer's own center, and nobody else's. A scope alone opens no row.
 * Figures about people do not come this way: they are public, made of all rows and suppressed, see `figures.ts`.
 */
export const ofOwnCenter = ({ viewer: { role, centerId } }: Context): Sql =>
  role === 'center' && centerId ? sql`center_id = ${centerId}` : raw('1 = 0');

/** The volunteers of a center, by id. */
export const volunteerList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    status: byValue(raw('t.status')),
    startedOn: byRange(raw('t.started_on')),
    ...provenanceFilter,
  }),
  orders: () => ({ ID: raw('t.id'), STARTED_ON: raw("coalesce(t.started_on, '')") }),
  standard: [{ field: 'ID', direction: 'ASC' }],
  where: ({ named }, context) => (typeof named === 'string' ? isNamed(named, context) : raw('1 = 1')),
};

/**
 * Whoever's name has all of these words. Names are sealed, so words are found by their marks, under every key of the ring: parts of words
 * are not found. Two centers have different marks for one word, so nobody else's can be tried out.
 */
function isNamed(name: string, { viewer: { centerId }, personalData }: Context): Sql {
  const words = name.length <= NAMED_MOST ? wordsOf(name) : [];
  if (!words.length || centerId === null) return raw('1 = 0');
  return every(
    words.map((word) => {
      const marks = personalData.marks(...nameWord(centerId, word));
      return sql`exists (select 1 from volunteer_name_word w where w.volunteer_id = t.id and ${oneOf(raw('w.mark'), marks)})`;
    }),
  );
}

const NAMED_MOST = 200;

/** The languages of each volunteer, by code. */
export async function languagesByVolunteer(ids: readonly string[], context: Context): Promise<string[][]> {
  const rows = await context.db.rows<{ id: string; language: string }>(
    sql`select l.volunteer_id as id, l.language from volunteer_language l where ${oneOf(raw('l.volunteer_id'), ids)}
      order by l.language`,
  );
  const groups = groupBy(rows, ({ id }) => id);
  return ids.map((id) => groups.get(id)?.map(({ language }) => language) ?? []);
}

/** The topics that a volunteer can help with, by code. */
export const skillsByVolunteer: JoinTable = {
  entity: VolunteerSkill,
  parent: 'volunteerId',
  child: 'topicCode',
  orderBy: raw('t.code'),
};

/** The week of a volunteer, from Monday on. */
export const availabilityByVolunteer: ListBelow = { by: 'volunteerId', orderBy: raw('t.weekday, t.from_time') };

/** What a volunteer agreed to, the last one first. */
export const consentsByVolunteer: ListBelow = { by: 'volunteerId', orderBy: raw('t.position desc') };

/** The months in which a volunteer gave hours, in their order. */
export const engagementsByVolunteer: ListBelow = {
  by: 'volunteerId',
  orderBy: raw('t.year, t.month'),
  where: ({ year }: { year?: number | null }) =>
    year === null || year === undefined ? raw('1 = 1') : sql`t.year = ${checkYear(year, 'year')}`,
};
