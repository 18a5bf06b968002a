import { expect, test } from 'vitest';
import { isDay, scalars } from '../../../subgraphs/common/scalars.ts';

test('a day must exist', () => {
  expect(['2016-02-29', '2016-01-22'].every(isDay)).toBe(true);
  expect(['2015-02-29', '2016-13-01', '2016-1-1', '22.01.2016', ''].some(isDay)).toBe(false);
});

test('a wrong day says what to give instead', () => {
  expect(() => scalars.Date.parseValue('yesterday')).toThrow('Date: give a calendar day such as 2016-01-22.');
});

test('a SafeInt is whole and within 2^53', () => {
  expect(scalars.SafeInt.parseValue(770000000)).toBe(770000000);
  for (const wrong of [0.5, 2 ** 53, '5', null])
    expect(() => scalars.SafeInt.parseValue(wrong)).toThrow('whole number');
});
