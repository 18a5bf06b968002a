import type { Context } from '../../common/context.ts';
import { groupBy } from '../../common/read.ts';
import { join, raw, sql, type Sql } from '../../common/sql.ts';
import { distanceMetres } from './near.ts';
import { ofOwnCenter } from './people.ts';

/** What somebody is wanted for; null for what does not matter. */
export interface Want {
  topicCode: string | null;
  language: string | null;
  time: { weekday: number; fromTime: string; toTime: string } | null;
  place: { municipalityAgs: string; latitude: number; longitude: number } | null;
}

/** How many points a volunteer has, and for what; the rule stands at `VolunteerMatch` in the SDL. */
export interface Match {
  volunteerId: string;
  score: number;
  topic: number;
  language: number;
  availability: number;
  distance: number;
  /** Whole kilometres, rounded; null where nobody knows. */
  km: number | null;
}

const POINTS = { topic: 40, language: 30, free: 20, partlyFree: 10, near: 10 };
const METRES_PER_POINT = 5000;

/** The volunteers of the viewer's own center for each want, the best first, at most so many of each: one statement. */
export async function matchesFor(wants: readonly Want[], most: number, context: Context): Promise<Match[][]> {
  if (!wants.length) return [];
  const pointed = join(
    wants.map((want, at) => pointsFor(want, at, context)),
    ' union all ',
  );
  const rows = await context.db.rows<Match & { want: number }>(
    sql`select * from (
        select p.*, p.topic + p.language + p.availability + p.distance as score,
          row_number() over (partition by p.want order by p.topic + p.language + p.availability + p.distance desc, p.volunteerId) as \`rank\`
        from (${pointed}) p
      ) ranked where score > 0 and \`rank\` <= ${most} order by want, \`rank\``,
  );
  const groups = groupBy(rows, ({ want }) => String(want));
  return wants.map((_, at) => (groups.get(String(at)) ?? []).map(asNumbers));
}

/** Every volunteer that is considered, with the points for one want. */
function pointsFor({ topicCode, language, time, place }: Want, at: number, context: Context): Sql {
  const metres = place
    ? sql`case when v.municipality_ags = ${place.municipalityAgs} then 0 else d.metres end`
    : raw('null');
  const distances = place
    ? sql`left join (${distancesTo(place)}) d on d.municipality_ags = v.municipality_ags`
    : raw('');
  return sql`select ${raw(String(at))} as want, v.id as volunteerId,
      ${topicCode === null ? raw('0') : has('volunteer_skill', sql`b.topic_code = ${topicCode}`, POINTS.topic)} as topic,
      ${language === null ? raw('0') : has('volunteer_language', sql`b.language = ${language}`, POINTS.language)} as language,
      ${time === null ? raw('0') : freeAt(time)} as availability,
      ${nearness(metres)} as distance, ${metres} as metres
    from volunteer v ${distances}
    where ${ofOwnCenter(context)} and v.status in ('INTERESTED', 'ACTIVE')
      and exists (select 1 from volunteer_consent c where c.volunteer_id = v.id and c.withdrawn_at is null)`;
}

const below = (table: string, where: Sql): Sql =>
  sql`exists (select 1 from ${raw(table)} b where b.volunteer_id = v.id and ${where})`;

const has = (table: string, where: Sql, points: number): Sql =>
  sql`case when ${below(table, where)} then ${raw(String(points))} else 0 end`;

function freeAt({ weekday, fromTime, toTime }: NonNullable<Want['time']>): Sql {
  const whole = sql`b.weekday = ${weekday} and b.from_time <= ${fromTime} and b.to_time >= ${toTime}`;
  const part = sql`b.weekday = ${weekday} and b.from_time < ${toTime} and b.to_time > ${fromTime}`;
  return sql`case when ${below('volunteer_availability', whole)} then ${raw(String(POINTS.free))}
    when ${below('volunteer_availability', part)} then ${raw(String(POINTS.partlyFree))} else 0 end`;
}

/** How far each municipality is from the place. */
const distancesTo = ({ latitude, longitude }: NonNullable<Want['place']>): Sql =>
  sql`select t.municipality_ags, ${distanceMetres({ lat: latitude, lon: longitude })} as metres from place t`;

const nearness = (metres: Sql): Sql =>
  metres.text === 'null'
    ? raw('0')
    : sql`case when coalesce(${metres}, ${POINTS.near * METRES_PER_POINT}) >= ${POINTS.near * METRES_PER_POINT} then 0
        else ${POINTS.near} - cast(floor((${metres} + ${METRES_PER_POINT - 1}) / ${METRES_PER_POINT + 0.0}) as signed) end`;

/** MySQL hands sums over as text. */
function asNumbers({ volunteerId, ...row }: Match & { metres?: unknown }): Match {
  const { score, topic, language, availability, distance, metres } = row;
  const numbers = { score, topic, language, availability, distance };
  const points = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)]));
  const km = metres === null || metres === undefined ? null : Math.round(Number(metres) / 1000);
  return { volunteerId, ...(points as typeof numbers), km };
}
