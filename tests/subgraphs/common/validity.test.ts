import { expect, test } from 'vitest';
import { berlinDay } from '../../../subgraphs/common/validity.ts';

test('the day is that of Berlin, not of UTC', () => {
  expect(berlinDay(new Date('2016-01-21T23:30:00Z'))).toBe('2016-01-22');
  expect(berlinDay(new Date('2016-07-21T21:59:59Z'))).toBe('2016-07-21');
  expect(berlinDay(new Date('2016-07-21T22:00:00Z'))).toBe('2016-07-22');
});
