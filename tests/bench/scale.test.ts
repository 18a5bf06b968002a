import { expect, test } from 'vitest';
import { Random } from '../../subgraphs/volunteers/importers/samples/random.ts';
import { hoursRows } from './scale/hours.ts';
import { idOf } from './scale/ids.ts';

const people = Array.from({ length: 50 }, (_, at) => ({
  id: idOf.volunteer(at + 1),
  ...{ centerId: 'KI-05112', districtAgs: '05112', status: 'ACTIVE', startedOn: '2016-01-01' },
}));

const made = () => {
  let number = 0;
  const going = { countOf: () => 20, next: () => ++number, skillsOf: () => ['LAW', 'WORK'] };
  return hoursRows(people, going, new Random(1));
};

const minutesIn = (rows: readonly Record<string, unknown>[]): number =>
  rows.reduce((sum, { minutes }) => sum + Number(minutes), 0);

test('months are the sum of their approved entries, topics of those about one', () => {
  const { entries, engagements, topicEngagements } = made();
  const approved = entries.filter(({ status }) => status === 'APPROVED');

  expect(approved).toHaveLength(1000);
  expect(entries.length).toBeGreaterThan(1000);
  expect(minutesIn(engagements)).toBe(minutesIn(approved));
  expect(minutesIn(topicEngagements)).toBe(minutesIn(approved.filter(({ topicCode }) => topicCode !== null)));
  const months = engagements.map(({ volunteerId, year, month }) => [volunteerId, year, month].join());
  expect(new Set(months).size).toBe(months.length);
});

test('the same rows come out each time', () => {
  expect(made()).toEqual(made());
});

test('no two ids are the same', () => {
  const ids = Array.from({ length: 100_000 }, (_, at) => idOf.hours(at + 1));

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^HE-[0-9a-f]{12}$/.test(id))).toBe(true);
});
