import { afterAll, beforeAll, expect, test } from 'vitest';
import { raw, sql } from '../../../../subgraphs/common/sql.ts';
import { Topic } from '../../../../subgraphs/volunteers/entities/topic.ts';
import { topics } from '../../../../subgraphs/volunteers/importers/topics.ts';
import { reckonAllFigures } from '../../../../subgraphs/volunteers/store/reckon-figures.ts';
import { splitFiguresOf } from '../../../../subgraphs/volunteers/store/split-figures.ts';
import { daysAgo, openHoursGround, type HoursGround } from '../../../support/hours-ground.ts';

let ground: HoursGround;
beforeAll(async () => void (ground = await openHoursGround()));
afterAll(() => ground.close());

const figures = async () => ({
  years: await ground.db.rows(raw('select * from volunteering_figure order by year, level, place_id')),
  splits: await ground.db.rows(raw('select * from volunteering_split order by year, split, center_id, kind, activity')),
});

test('figures that were reckoned write by write are those that are reckoned of all hours at once', async () => {
  await ground.add({ id: 'V-90001' }, { id: 'V-90002' });
  const before = await figures();
  const wrong = await ground.give('V-90001', { workedOn: daysAgo(3), minutes: 60 });
  await ground.give('V-90002', { workedOn: daysAgo(400), minutes: 90 });
  await ground.act('correctHours', { id: wrong, expectedVersion: 2, minutes: 15, reason: 'Misread.' });

  const written = await figures();
  await ground.db.transaction(reckonAllFigures);

  expect(written.years).not.toEqual(before.years);
  expect(written.splits).not.toEqual(before.splits);
  expect(written).toEqual(await figures());
});

test('a topic that joins the list moves nobody’s hours to another one', async () => {
  await ground.add({ id: 'V-90003' });
  const workedOn = daysAgo(5);
  await ground.give('V-90003', { workedOn, minutes: 75, topicCode: 'WORK' });
  const minutesByTopic = async () => {
    const years = sql`e.year = ${Number(workedOn.slice(0, 4))}`;
    const all = await splitFiguresOf('TOPIC', years, { db: ground.db } as never);
    return Object.fromEntries(all.filter(({ level }) => level === 'LAND').map(({ part, minutes }) => [part, minutes]));
  };
  const before = await minutesByTopic();

  await ground.db.transaction(async (transaction) => {
    const texts = { labelDe: 'Kunst', labelEn: 'Arts', descriptionDe: '', descriptionEn: '' };
    await transaction.manager.insert(Topic, { code: 'ARTS', ...texts, provenanceKind: 'ENTERED', sourceIds: '' });
    await topics.after!(transaction);
  });

  expect(before['WORK']).toBe(75);
  expect(await minutesByTopic()).toEqual({ ...before, ARTS: 0 });
});
