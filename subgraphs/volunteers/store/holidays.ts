import { daysLater } from '../../common/validity.ts';

/** Public holidays whose day of the year is fixed. Source: Feiertagsgesetz NW § 2. */
const FIXED: Readonly<Record<string, string>> = {
  '01-01': 'Neujahr',
  '05-01': 'Tag der Arbeit',
  '10-03': 'Tag der Deutschen Einheit',
  '11-01': 'Allerheiligen',
  '12-25': '1. Weihnachtstag',
  '12-26': '2. Weihnachtstag',
};

/** Those that move with Easter, by days after Easter Sunday. Easter and Whit Sunday are Sundays, and no holidays of NRW by law. */
const BY_EASTER: Readonly<Record<number, string>> = {
  [-2]: 'Karfreitag',
  1: 'Ostermontag',
  39: 'Christi Himmelfahrt',
  50: 'Pfingstmontag',
  60: 'Fronleichnam',
};

/** The Reformation's 500th year: once, in all of Germany. */
const ONCE: Readonly<Record<string, string>> = { '2017-10-31': 'Reformationstag' };

const DAY_MS = 86_400_000;

/** The German name of the public holiday of North Rhine-Westphalia on this day, or null. */
export function holidayOn(day: string): string | null {
  const afterEaster = (Date.parse(day) - Date.parse(easterSunday(Number(day.slice(0, 4))))) / DAY_MS;
  return ONCE[day] ?? FIXED[day.slice(5)] ?? BY_EASTER[afterEaster] ?? null;
}

/** Easter Sunday of a year of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - h - (ofCentury % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  // Days after 22 March, the earliest day there is.
  return daysLater(`${String(year).padStart(4, '0')}-03-22`, h + l - 7 * m);
}
