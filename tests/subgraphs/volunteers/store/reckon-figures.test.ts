import { afterAll, beforeAll, expect, test } from 'vitest';
import { raw } from '../../../../subgraphs/common/sql.ts';
import { reckonAllFigures } from '../../../../subgraphs/volunteers/store/reckon-figures.ts';
import { daysAgo, openHoursGround, type HoursGround } from '../../../support/hours-ground.ts';

let ground: HoursGround;
beforeAll(async () => void (ground = await openHoursGround()));
afterAll(() => ground.close());

const figures = async () => ({
  years: await ground.db.rows(raw('select * from volunteering_figure order by year, level, place_id')),
  splits: await ground.db.rows(
    raw('select * from volunteering_split order by year, split, center_id, kind, activity'),
  ),
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
