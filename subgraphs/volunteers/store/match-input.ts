import type { Context } from '../../common/context.ts';
import { BadUserInput } from '../../common/errors.ts';
import { sql } from '../../common/sql.ts';
import type { Weekday } from '../__generated__/types.ts';
import type { Match, Want } from './matching.ts';
import { languageIn, timeIn } from './volunteer-details.ts';
import { weekdayOf } from './weekdays.ts';

/** What somebody is wanted for, as a client gives it. */
export interface MatchingInput {
  offerId?: string | null;
  topicCode?: string | null;
  language?: string | null;
  weekday?: Weekday | null;
  from?: string | null;
  to?: string | null;
  meetingPointId?: string | null;
  municipalityAgs?: string | null;
}

/** Labels of the topic, for the reasons. */
export interface TopicLabels {
  labelDe: string;
  labelEn: string;
}

/** The input as a want. @throws BadUserInput that names what is not there, not whole, or given twice. */
export async function wantIn(
  given: MatchingInput,
  context: Context,
): Promise<{ want: Want; topic: TopicLabels | null }> {
  const input = given.offerId ? await inputOfOffer(given, context) : given;
  const topic = await topicIn(input, context);
  const want = {
    topicCode: input.topicCode ?? null,
    language: input.language ? languageIn(input.language, 'input.language') : null,
    time: wantedTime(input),
    place: await placeIn(input, context),
  };
  return { want, topic };
}

/** What the offer says; nothing else may be given beside it, or nobody could tell which counts. */
async function inputOfOffer({ offerId, ...more }: MatchingInput, { db }: Context): Promise<MatchingInput> {
  const [offer] = await db.rows<MatchingInput & { day: number }>(
    sql`select o.topic_code as topicCode, o.language, o.weekday as day, o.starts_at as \`from\`, o.ends_at as \`to\`,
        o.meeting_point_id as meetingPointId from offer o where o.id = ${offerId!}`,
  );
  if (Object.values(more).some((value) => value !== null && value !== undefined)) {
    throw new BadUserInput(
      'input.offerId: give it alone; topic, language, time and place are those of the offer.',
      'input.offerId',
    );
  }
  if (!offer) throw new BadUserInput('input.offerId: there is no offer of this id.', 'input.offerId');
  const { day, ...input } = offer;
  return { ...input, weekday: weekdayOf(day) };
}

async function topicIn({ topicCode }: MatchingInput, { db }: Context): Promise<TopicLabels | null> {
  if (topicCode === null || topicCode === undefined) return null;
  const [topic] = await db.rows<TopicLabels>(
    sql`select t.label_de as labelDe, t.label_en as labelEn from topic t where t.code = ${topicCode}`,
  );
  if (topic) return topic;
  throw new BadUserInput('input.topicCode: give the code of a topic, such as SCHOOLS.', 'input.topicCode');
}

function wantedTime({ weekday, from, to }: MatchingInput): Want['time'] {
  if (!weekday && !from && !to) return null;
  if (weekday && from && to) return timeIn({ weekday, from, to }, 'input');
  throw new BadUserInput('input.weekday: give weekday, from and to together.', 'input.weekday');
}

async function placeIn({ meetingPointId, municipalityAgs }: MatchingInput, { db }: Context): Promise<Want['place']> {
  if (meetingPointId && municipalityAgs) {
    throw new BadUserInput('input.municipalityAgs: give it or meetingPointId, not both.', 'input.municipalityAgs');
  }
  if (!meetingPointId && !municipalityAgs) return null;
  const columns = sql`select t.municipality_ags as municipalityAgs, t.latitude, t.longitude`;
  const [place] = await db.rows<NonNullable<Want['place']>>(
    meetingPointId
      ? sql`${columns} from meeting_point t where t.id = ${meetingPointId}`
      : sql`${columns} from place t where t.municipality_ags = ${municipalityAgs!}`,
  );
  if (place) return place;
  const argument = meetingPointId ? 'input.meetingPointId' : 'input.municipalityAgs';
  throw new BadUserInput(`${argument}: there is none of this key.`, argument);
}

/** What the points are for, in words. */
export function reasonsOf(match: Match, { language, time }: Want, topic: TopicLabels | null) {
  const { km } = match;
  const whole = match.availability === 20;
  const all = [
    reason('TOPIC', match.topic, `Hilft beim Thema ${topic?.labelDe}.`, `Helps with ${topic?.labelEn}.`),
    reason('LANGUAGE', match.language, `Spricht ${named(language, 'de')}.`, `Speaks ${named(language, 'en')}.`),
    reason(
      'AVAILABILITY',
      match.availability,
      `Hat ${whole ? 'die ganze' : 'einen Teil der'} Zeit von ${time?.fromTime} bis ${time?.toTime}.`,
      `Is free ${whole ? 'all the time' : 'for a part of the time'} from ${time?.fromTime} to ${time?.toTime}.`,
    ),
    reason('DISTANCE', match.distance, `Wohnt etwa ${km} km entfernt.`, `Lives about ${km} km away.`),
  ];
  return all.filter(({ points }) => points > 0);
}

const reason = (criterion: string, points: number, textDe: string, textEn: string) => ({
  criterion,
  points,
  textDe,
  textEn,
});

const named = (code: string | null, locale: string): string | undefined =>
  code === null ? undefined : new Intl.DisplayNames(locale, { type: 'language' }).of(code);
