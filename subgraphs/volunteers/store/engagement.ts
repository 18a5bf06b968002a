import { sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { Engagement } from '../entities/engagement.ts';
import type { HoursEntry } from '../entities/hours-entry.ts';
import { TopicEngagement } from '../entities/topic-engagement.ts';
import { reckonFigures } from './reckon-figures.ts';

/** A month of a year. */
export interface Month {
  year: number;
  month: number;
}

type Given = Pick<HoursEntry, 'volunteerId' | 'centerId' | 'districtAgs' | 'workedOn'>;

/**
 * Counts the approved hours anew of all months that the entries lie in, each month of each volunteer once, and then the figures of their
 * years. The entries are of one center. Belongs into the transaction that approves or corrects.
 */
export async function countHours(write: Write, entries: readonly Given[]): Promise<void> {
  const months = new Map(entries.map((entry) => [`${entry.volunteerId} ${entry.workedOn.slice(0, 7)}`, entry]));
  for (const entry of months.values()) await countMonth(write, entry, monthOf(entry.workedOn));
  const years = new Map(entries.map(({ workedOn, centerId }) => [monthOf(workedOn).year, centerId]));
  for (const [year, centerId] of years) await reckonFigures(write, year, centerId);
}

/** The month of a day. */
export const monthOf = (day: string): Month => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) });

/** Of the month, and of each topic in it. Nothing stays where nothing is approved: an empty month would count a volunteer. */
async function countMonth(
  { manager, rows }: Write,
  { volunteerId, centerId, districtAgs }: Given,
  { year, month }: Month,
): Promise<void> {
  const first = `${year}-${String(month).padStart(2, '0')}`;
  const byTopic = await rows<{ topicCode: string | null; minutes: number }>(
    sql`select topic_code as topicCode, sum(minutes) as minutes from hours_entry
      where volunteer_id = ${volunteerId} and worked_on between ${`${first}-01`} and ${lastDayOf(first)} and status = 'APPROVED'
      group by topic_code having sum(minutes) > 0`,
  );
  const key = { volunteerId, year, month };
  const where = { ...key, centerId, districtAgs };
  await manager.delete(Engagement, key);
  await manager.delete(TopicEngagement, key);
  if (!byTopic.length) return;
  const minutes = byTopic.reduce((sum, topic) => sum + Number(topic.minutes), 0);
  await manager.insert(Engagement, { ...where, minutes, provenanceKind: 'ENTERED', sourceIds: '' });
  const topics = byTopic.flatMap((row) =>
    row.topicCode === null ? [] : [{ ...where, topicCode: row.topicCode, minutes: Number(row.minutes) }],
  );
  if (topics.length) await manager.insert(TopicEngagement, topics);
}

/** MySQL refuses a day that its month does not have. */
function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
