import { daysLater } from '../../common/validity.ts';
import { localTime } from './opening.ts';

/** What the clocks of Berlin are ahead of UTC by: in summer, which the repeated hour of October belongs to at first, and in winter. */
const AHEAD_MS = [7_200_000, 3_600_000];

/**
 * The instant at which the clocks of Berlin show this time on this day. A time that they skip in March is read as an hour later, of the
 * hour that they repeat in October the first counts. `24:00` is the midnight that the day ends with.
 */
export function berlinInstant(day: string, time: string): Date {
  if (time === '24:00') return berlinInstant(daysLater(day, 1), '00:00');
  const shown = Date.parse(`${day}T${time}:00Z`);
  const instants = AHEAD_MS.map((ahead) => new Date(shown - ahead));
  return instants.find((instant) => isShown(instant, day, time)) ?? instants.at(-1)!;
}

function isShown(instant: Date, day: string, time: string): boolean {
  const shown = localTime(instant);
  return shown.day === day && shown.time === time;
}
