import { raw, sql, type Sql } from '../../common/sql.ts';

/** What a year can be split by: each volunteer is active in one part of it or in several. */
export const SPLITS = ['QUARTER', 'TOPIC'] as const;
export type Split = (typeof SPLITS)[number];

/** People of a center and a year by the parts that they were active in, or the minutes of a part. */
export interface SplitCount {
  kind: 'PEOPLE' | 'MINUTES';
  year: number;
  centerId: string;
  districtAgs: string;
  /** Sum of the bits of the parts, or the bit of the one part: 1, 2, 4. */
  activity: number;
  people: number;
  minutes: number;
}

/**
 * Counts what the figures of these years and centers by quarter or topic are made of: who is active in several parts is known by numbers
 * of people, never by person. For writes: whoever reads takes what was reckoned. Volunteers come in the order of the indexes
 * `engagement_counted` and `topic_engagement_figures`, so nothing has to be sorted but what is found.
 */
export function countStatement(split: Split, where: Sql): Sql {
  const { active, minutes } = split === 'QUARTER' ? byQuarter(where) : byTopic(where);
  return sql`with part as (${partsOf(split)}), active as (${active})
    select 'PEOPLE' as kind, a.year, a.centerId, min(a.districtAgs) as districtAgs, a.activity, count(*) as people, 0 as minutes
      from active a group by a.year, a.centerId, a.activity
    union all ${minutes}`;
}

/** The parts that there can be, with their bits. */
export const partsOf = (split: Split): Sql => (split === 'QUARTER' ? QUARTERS : TOPICS);

const QUARTERS = raw(
  ['1', '2', '3', '4'].map((quarter, at) => `select '${quarter}' as code, ${2 ** at} as bit`).join(' union all '),
);

/** Nothing in particular comes first. */
const TOPICS = raw(
  "select '' as code, 1 as bit union all select code, 1 << row_number() over (order by code) as bit from topic",
);

/** The statements that a count is made of; `active` has a row for each volunteer, center and year. */
interface Counting {
  active: Sql;
  minutes: Sql;
}

const BIT_OF_MONTH = 'case when e.month <= 3 then 1 when e.month <= 6 then 2 when e.month <= 9 then 4 else 8 end';

const BITS_OF_YEAR = [1, 2, 4, 8]
  .map((bit) => `max(case when ${BIT_OF_MONTH} = ${bit} then ${bit} else 0 end)`)
  .join(' + ');

const byQuarter = (where: Sql): Counting => ({
  active: sql`select e.year, e.center_id as centerId, min(e.district_ags) as districtAgs, ${raw(BITS_OF_YEAR)} as activity
    from engagement e where ${where} group by e.year, e.center_id, e.volunteer_id`,
  minutes: sql`select 'MINUTES', e.year, e.center_id, min(e.district_ags), ${raw(BIT_OF_MONTH)}, 0, sum(e.minutes)
    from engagement e where ${where} group by e.year, e.center_id, ${raw(BIT_OF_MONTH)}`,
});

/** What is about a topic, and the rest of all. */
function byTopic(where: Sql): Counting {
  const all = sql`select e.year, e.center_id as centerId, min(e.district_ags) as districtAgs, e.volunteer_id as volunteerId,
      sum(e.minutes) as minutes
    from engagement e where ${where} group by e.year, e.center_id, e.volunteer_id`;
  const topics = sql`select e.year, e.center_id as centerId, e.volunteer_id as volunteerId, e.topic_code as topicCode,
      sum(e.minutes) as minutes
    from topic_engagement e where ${where} group by e.year, e.center_id, e.volunteer_id, e.topic_code`;
  const ofTopics = sql`select t.year, t.centerId, t.volunteerId, sum(t.minutes) as minutes, sum(p.bit) as bits
    from (${topics}) t join part p on p.code = t.topicCode group by t.year, t.centerId, t.volunteerId`;
  const rest = raw('a.minutes - coalesce(b.minutes, 0)');
  return {
    active: sql`select a.year, a.centerId, a.districtAgs, ${rest} as rest,
        case when ${rest} > 0 then 1 else 0 end + coalesce(b.bits, 0) as activity
      from (${all}) a
      left join (${ofTopics}) b on b.volunteerId = a.volunteerId and b.centerId = a.centerId and b.year = a.year`,
    minutes: sql`select 'MINUTES', a.year, a.centerId, min(a.districtAgs), 1, 0, sum(a.rest)
        from active a where a.rest > 0 group by a.year, a.centerId
      union all select 'MINUTES', e.year, e.center_id, min(e.district_ags), min(p.bit), 0, sum(e.minutes)
        from topic_engagement e join part p on p.code = e.topic_code where ${where} group by e.year, e.center_id, e.topic_code`,
  };
}
