import { sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { Engagement } from '../entities/engagement.ts';
import { TopicEngagement } from '../entities/topic-engagement.ts';
import type { Volunteer } from '../entities/volunteer.ts';

/** A month of a year. */
export interface Month {
  year: number;
  month: number;
}

/**
 * Counts the approved hours of a volunteer in a month anew, for the figures: of the month, and of each topic in it. Belongs into the
 * transaction that approves or corrects. Nothing stays where nothing is approved: an empty month would count a volunteer.
 */
export async function countMonth(
  { manager, rows }: Write,
  { id: volunteerId, centerId, districtAgs }: Pick<Volunteer, 'id' | 'centerId' | 'districtAgs'>,
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
