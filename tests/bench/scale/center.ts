import type { Row } from '../../../subgraphs/common/database.ts';
import { insertRows } from '../../../subgraphs/common/insert.ts';
import { groupBy } from '../../../subgraphs/common/read.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import type { Transaction } from '../../../subgraphs/common/transaction.ts';
import { Engagement } from '../../../subgraphs/volunteers/entities/engagement.ts';
import { HoursEntry } from '../../../subgraphs/volunteers/entities/hours-entry.ts';
import { Offer } from '../../../subgraphs/volunteers/entities/offer.ts';
import { Session } from '../../../subgraphs/volunteers/entities/session.ts';
import { TopicEngagement } from '../../../subgraphs/volunteers/entities/topic-engagement.ts';
import { Volunteer } from '../../../subgraphs/volunteers/entities/volunteer.ts';
import { VolunteerAvailability } from '../../../subgraphs/volunteers/entities/volunteer-availability.ts';
import { VolunteerConsent } from '../../../subgraphs/volunteers/entities/volunteer-consent.ts';
import { VolunteerLanguage } from '../../../subgraphs/volunteers/entities/volunteer-language.ts';
import { VolunteerSkill } from '../../../subgraphs/volunteers/entities/volunteer-skill.ts';
import type { Random } from '../../../subgraphs/volunteers/importers/samples/random.ts';
import { hoursRows } from './hours.ts';
import { offerRows, type OpenPoint } from './offers.ts';
import { companionsOf, peopleRows, type Person } from './people.ts';

/** What goes on from center to center. */
export interface Going {
  counters: { volunteer: number; hours: number; offer: number };
  /** Approved entries of the next person who helps. */
  countOf: () => number;
  random: Random;
}

/** Writes all that a center has. */
export async function fillCenter(transaction: Transaction, centerId: string, going: Going): Promise<void> {
  const tables = [...(await peopleOf(transaction, centerId, going)), ...(await offersOf(transaction, centerId, going))];
  for (const [entity, rows] of tables) await insertRows(transaction.dialect, transaction.manager, entity, rows);
}

type Table = [new () => object, Row[]];

async function peopleOf({ rows }: Transaction, centerId: string, going: Going): Promise<Table[]> {
  const { counters, countOf, random } = going;
  const samples = await rows<Person>(
    sql`select id, center_id as centerId, district_ags as districtAgs, status, started_on as startedOn from volunteer
      where center_id = ${centerId} and id not like 'V-____________' order by id`,
  );
  const people = [...samples, ...companionsOf(samples, () => ++counters.volunteer)];
  const made = peopleRows(people, await placesOf(rows, centerId), await topicsOf(rows), random);
  const skills = groupBy(made.skills, ({ volunteerId }) => volunteerId as string);
  const helping = people.filter(({ status }) => status !== 'INTERESTED');
  const skillsOf = (id: string) => skills.get(id)!.map(({ topicCode }) => topicCode as string);
  const hours = hoursRows(helping, { countOf, next: () => ++counters.hours, skillsOf }, random);
  return [
    [Volunteer, made.volunteers],
    [VolunteerLanguage, made.languages],
    [VolunteerSkill, made.skills],
    [VolunteerAvailability, made.availability],
    [VolunteerConsent, made.consents],
    [HoursEntry, hours.entries],
    [Engagement, hours.engagements],
    [TopicEngagement, hours.topicEngagements],
  ];
}

async function offersOf({ rows }: Transaction, centerId: string, { counters, random }: Going): Promise<Table[]> {
  const points = await rows<OpenPoint>(
    sql`select t.id as meetingPointId, t.center_id as centerId, t.district_ags as districtAgs, h.weekday, h.opens_at as startsAt,
        h.closes_at as endsAt, (select min(o.topic_code) from meeting_point_topic o where o.meeting_point_id = t.id) as topicCode,
        (select max(l.language) from meeting_point_language l where l.meeting_point_id = t.id) as language
      from meeting_point t join opening_hours h on h.meeting_point_id = t.id
        and h.weekday = (select min(w.weekday) from opening_hours w where w.meeting_point_id = t.id)
      where t.center_id = ${centerId} order by t.id`,
  );
  const { offers, sessions } = offerRows(points, () => ++counters.offer, random);
  return [
    [Offer, offers],
    [Session, sessions],
  ];
}

/** Municipalities of the center with their inhabitants: where its volunteers live. */
async function placesOf(rows: Transaction['rows'], centerId: string): Promise<Record<string, number>> {
  const places = await rows<{ ags: string; population: number }>(
    sql`select municipality_ags as ags, population from place where center_id = ${centerId} order by municipality_ags`,
  );
  return Object.fromEntries(places.map(({ ags, population }) => [ags, population]));
}

/** All topics alike. */
async function topicsOf(rows: Transaction['rows']): Promise<Record<string, number>> {
  const topics = await rows<{ code: string }>(sql`select code from topic order by code`);
  return Object.fromEntries(topics.map(({ code }) => [code, 1]));
}
