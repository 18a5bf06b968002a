import { expect, test } from 'vitest';
import { daysLater } from '../../../../subgraphs/common/validity.ts';
import { easterSunday, holidayOn } from '../../../../subgraphs/volunteers/store/holidays.ts';

const holidaysOf = (year: number) =>
  Array.from({ length: 366 }, (_, at) => daysLater(`${year}-01-01`, at))
    .filter((day) => day.startsWith(`${year}`) && holidayOn(day))
    .map((day) => `${day} ${holidayOn(day)}`);

test('NRW has eleven public holidays in 2016, those by Easter where the calendar of that year has them', () => {
  expect(holidaysOf(2016)).toEqual([
    '2016-01-01 Neujahr',
    '2016-03-25 Karfreitag',
    '2016-03-28 Ostermontag',
    '2016-05-01 Tag der Arbeit',
    '2016-05-05 Christi Himmelfahrt',
    '2016-05-16 Pfingstmontag',
    '2016-05-26 Fronleichnam',
    '2016-10-03 Tag der Deutschen Einheit',
    '2016-11-01 Allerheiligen',
    '2016-12-25 1. Weihnachtstag',
    '2016-12-26 2. Weihnachtstag',
  ]);
});

test('the Reformationstag is a holiday in 2017 alone', () => {
  expect(holidayOn('2017-10-31')).toBe('Reformationstag');
  expect(holidaysOf(2017)).toHaveLength(12);
  expect([holidayOn('2016-10-31'), holidayOn('2018-10-31')]).toEqual([null, null]);
});

test.each([
  [1961, '1961-04-02'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is on %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('every year that a day can have has an Easter, on a Sunday from 22 March to 25 April', () => {
  for (let year = 0; year <= 9999; year++) {
    const day = easterSunday(year);

    expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25' && new Date(day).getUTCDay() === 0, day).toBe(true);
  }
});
