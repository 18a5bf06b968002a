import { join, raw, sql, type Sql } from '../../common/sql.ts';
import type { Transaction } from '../../common/transaction.ts';

/** What a year can be split by: each volunteer is active in one part of it or in several. */
export const SPLITS = ['QUARTER', 'TOPIC'] as const;
export type Split = (typeof SPLITS)[number];

/** Number of the quarter, code of the topic; empty for hours about nothing in particular. */
export type Part = string;

/** Volunteers of a center and a year who were active in the same parts, and their minutes in each: `minutes0`, `minutes1`. */
export interface SplitRow {
  year: number;
  centerId: string;
  districtAgs: string;
  /** Sum of the bits of their parts: 1, 2, 4. */
  activity: number;
  people: number;
  [minutes: `minutes${number}`]: number;
}

/** The parts that there can be, in their order. */
export async function partsOf(split: Split, { rows }: Pick<Transaction, 'rows'>): Promise<Part[]> {
  if (split === 'QUARTER') return ['1', '2', '3', '4'];
  const topics = await rows<{ code: string }>(raw('select code from topic order by code'));
  return ['', ...topics.map(({ code }) => code)];
}

/**
 * Counts what the figures of a center and a year by part are made of, for the write that changed them: who is counted in several parts is known by numbers of people, never by person.
 * Each table is read once, in the order of its index, so nothing has to be sorted but one row a volunteer.
 */
export function splitStatement(split: Split, parts: readonly Part[], where: Sql): Sql {
  const given = split === 'QUARTER' ? byQuarter(where) : byTopic(parts, where);
  const activity = parts.map((_, at) => `case when ${minutes(at)} > 0 then ${2 ** at} else 0 end`).join(' + ');
  const sums = parts.map((_, at) => `sum(${minutes(at)}) as ${minutes(at)}`).join();
  return sql`select year, centerId, min(districtAgs) as districtAgs, ${raw(activity)} as activity, count(*) as people, ${raw(sums)}
    from (${given}) given group by year, centerId, ${raw(activity)}`;
}

const minutes = (at: number) => `minutes${at}` as const;

/** One row for each volunteer, center and year of a table, with these columns. */
const byVolunteer = (table: string, columns: Sql, where: Sql): Sql =>
  sql`select e.year, e.center_id as centerId, min(e.district_ags) as districtAgs, e.volunteer_id as volunteerId, ${columns}
    from ${raw(table)} e where ${where} group by e.year, e.center_id, e.volunteer_id`;

/** The minutes where the condition holds. */
const minutesWhere = (condition: Sql, at: number): Sql =>
  sql`sum(case when ${condition} then e.minutes else 0 end) as ${raw(minutes(at))}`;

function byQuarter(where: Sql): Sql {
  const quarters = [3, 6, 9, 12].map((last, at) => minutesWhere(raw(`e.month between ${last - 2} and ${last}`), at));
  return byVolunteer('engagement', join(quarters), where);
}

/** What is about each topic, and first the rest of all, which is about nothing in particular. */
function byTopic([, ...topics]: readonly Part[], where: Sql): Sql {
  const all = byVolunteer('engagement', sql`sum(e.minutes) as minutes`, where);
  const each = topics.map((code, at) => minutesWhere(sql`e.topic_code = ${code}`, at + 1));
  const about = byVolunteer('topic_engagement', join([sql`sum(e.minutes) as minutes`, ...each]), where);
  const own = topics.map((_, at) => `coalesce(t.${minutes(at + 1)}, 0) as ${minutes(at + 1)}`);
  return sql`select a.year, a.centerId, a.districtAgs, ${raw([`a.minutes - coalesce(t.minutes, 0) as ${minutes(0)}`, ...own].join())}
    from (${all}) a left join (${about}) t on t.year = a.year and t.centerId = a.centerId and t.volunteerId = a.volunteerId`;
}
