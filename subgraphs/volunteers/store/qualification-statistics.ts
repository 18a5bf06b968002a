import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { checkYear } from '../../common/filter.ts';
import { sql } from '../../common/sql.ts';
import { FEWEST } from './suppression.ts';

/**
 * Courses of a year in the whole Land, and who took part. People are not told by place, kind or topic: a year of the Land has no parts
 * that could be taken off it.
 */
export async function qualificationsOf(year: number, context: Context): Promise<Row> {
  checkYear(year, 'year');
  const [row] = await context.db.rows<{ courses: number; people: number; minutes: number | null }>(
    sql`select count(distinct q.id) as courses, count(distinct p.volunteer_id) as people, sum(p.minutes) as minutes
      from qualification q left join participation p on p.qualification_id = q.id and p.status = 'ATTENDED'
      where q.status = 'HELD' and q.held_on between ${`${year}-01-01`} and ${`${year}-12-31`}`,
  );
  const { courses, people, minutes } = row!;
  const suppressed = Number(people) > 0 && Number(people) < FEWEST;
  const told = (value: number) => ({ value: suppressed ? null : value, suppressed });
  return { year, courses, participants: told(Number(people)), hours: told(Number(minutes ?? 0) / 60) };
}
