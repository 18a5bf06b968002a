import { every, raw, sql, type Sql } from '../../common/sql.ts';

/** What a year can be split by: each volunteer is active in one part of it or in several. */
export const SPLITS = ['QUARTER', 'TOPIC'] as const;
export type Split = (typeof SPLITS)[number];

/** A row of the statement: people by the parts that they were active in, or the minutes of a part, or a part that there can be. */
export interface SplitRow {
  kind: 'PEOPLE' | 'MINUTES' | 'PART';
  year: number;
  centerId: string;
  districtAgs: string;
  /** Sum of the bits of the parts, or the bit of the one part: 1, 2, 4. */
  activity: number;
  /** Number of the quarter, code of the topic; empty for hours about nothing in particular. */
  part: string;
  people: number;
  minutes: number;
  provenanceKinds: string | null;
}

/**
 * All that the figures of these years split by quarter or topic are made of, in one statement: who is counted in several parts is known
 * by numbers of people, never by person.
 */
export function splitStatement(split: Split, years: Sql, kinds: boolean): Sql {
  const given = split === 'QUARTER' ? byQuarter(years, kinds) : byTopic(years, kinds);
  return sql`with part as (${split === 'QUARTER' ? QUARTERS : TOPICS}), given as (${given}), active as (
      select g.year, g.centerId, min(g.districtAgs) as districtAgs, g.volunteerId, sum(p.bit) as activity
      from given g join part p on p.code = g.part group by g.year, g.centerId, g.volunteerId)
    select 'PEOPLE' as kind, year, centerId, min(districtAgs) as districtAgs, activity, '' as part, count(*) as people, 0 as minutes,
      null as provenanceKinds from active group by year, centerId, activity
    union all select 'MINUTES', g.year, g.centerId, min(g.districtAgs), min(p.bit), g.part, 0, sum(g.minutes),
      ${raw(kinds ? 'group_concat(distinct g.kinds)' : 'null')}
      from given g join part p on p.code = g.part group by g.year, g.centerId, g.part
    union all select 'PART', 0, '', '', p.bit, p.code, 0, 0, null from part p`;
}

const QUARTERS = raw(
  ['1', '2', '3', '4'].map((quarter, at) => `select '${quarter}' as code, ${2 ** at} as bit`).join(' union all '),
);

/** Nothing in particular comes first. */
const TOPICS = raw(
  "select '' as code, 1 as bit union all select code, 1 << row_number() over (order by code) as bit from topic",
);

const KINDS = (kinds: boolean, column: string): Sql => raw(kinds ? `group_concat(distinct ${column})` : 'null');

const QUARTER_OF = "case when e.month <= 3 then '1' when e.month <= 6 then '2' when e.month <= 9 then '3' else '4' end";

const byQuarter = (years: Sql, kinds: boolean): Sql =>
  sql`select e.year, e.center_id as centerId, min(e.district_ags) as districtAgs, e.volunteer_id as volunteerId,
      ${raw(QUARTER_OF)} as part, sum(e.minutes) as minutes, ${KINDS(kinds, 'e.provenance_kind')} as kinds
    from engagement e where ${years} group by e.year, e.center_id, e.volunteer_id, ${raw(QUARTER_OF)}`;

/** What is about a topic, and the rest of all. */
function byTopic(years: Sql, kinds: boolean): Sql {
  const columns = 'e.year, e.center_id as centerId, e.district_ags as districtAgs, e.volunteer_id as volunteerId';
  const rows = (part: string, minutes: string, kind: string, table: string): Sql =>
    sql`select ${raw(`${columns}, ${part} as part, ${minutes} as minutes, ${kind} as kind from ${table} e where`)} ${every([years])}`;
  return sql`select a.year, a.centerId, min(a.districtAgs) as districtAgs, a.volunteerId, a.part, sum(a.minutes) as minutes,
      ${KINDS(kinds, 'a.kind')} as kinds
    from (${rows("''", 'e.minutes', 'e.provenance_kind', 'engagement')}
      union all ${rows("''", '-e.minutes', 'null', 'topic_engagement')}
      union all ${rows('e.topic_code', 'e.minutes', 'null', 'topic_engagement')}) a
    group by a.year, a.centerId, a.volunteerId, a.part having sum(a.minutes) > 0`;
}
