import type { Row } from '../../../common/database.ts';
import { numbered, SAMPLE } from './meeting-points.ts';
import { Random } from './random.ts';
import { apportion, type ServedPlace } from './spread.ts';

/** Centers that get so many volunteers at any scale: few enough for their figures to be suppressed. */
const FEW: Readonly<Record<string, number>> = { 'KI-05120': 3, 'KI-05334': 4 };

const YEAR = 2016;

interface CenterPlace {
  centerId: string;
  districtAgs: string;
  population: number;
}

/** So many volunteers, spread over the centers by population, and their hours of 2016: not every month of each. */
export function sampleVolunteers(
  places: readonly ServedPlace[],
  total: number,
): { volunteers: Row[]; engagements: Row[] } {
  const random = new Random(2000);
  const centers = centersOf(places);
  const few = Object.values(FEW).reduce((sum, count) => sum + count, 0);
  const weights = centers.map(({ centerId, population }) => (FEW[centerId] ? 0 : population));
  const byPopulation = apportion(total - few, weights);
  const volunteers: Row[] = [];
  const engagements: Row[] = [];
  centers.forEach(({ centerId, districtAgs }, at) => {
    const count = FEW[centerId] ?? byPopulation[at]!;
    for (let one = 0; one < count; one++) {
      const status = FEW[centerId] ? 'ACTIVE' : random.weighted({ ACTIVE: 76, PAUSED: 9, ENDED: 10, INTERESTED: 5 });
      const volunteer = volunteerOf(
        { id: numbered('V', volunteers.length + 1, 5), centerId, districtAgs, status },
        random,
      );
      volunteers.push(volunteer);
      if (status !== 'INTERESTED') logHours(volunteer, random, engagements);
    }
  });
  return { volunteers, engagements };
}

/** Each center once, with the inhabitants of all its municipalities. */
function centersOf(places: readonly ServedPlace[]): CenterPlace[] {
  const centers = new Map<string, CenterPlace>();
  for (const { centerId, districtAgs, population } of places) {
    const known = centers.get(centerId);
    if (known) known.population += population;
    else centers.set(centerId, { centerId, districtAgs, population });
  }
  return [...centers.values()];
}

const volunteerOf = (volunteer: Row, random: Random): Row => ({
  ...volunteer,
  startedOn: volunteer['status'] === 'INTERESTED' ? null : random.day('2014-06-01', '2016-10-31'),
  ...SAMPLE,
});

/** One to twenty hours in about six of ten months since the start, and some in December where that left none. */
function logHours(
  { id: volunteerId, centerId, districtAgs, startedOn }: Row,
  random: Random,
  engagements: Row[],
): void {
  const first = String(startedOn) < `${YEAR}` ? 1 : Number(String(startedOn).slice(5, 7));
  const before = engagements.length;
  for (let month = first; month <= 12; month++) {
    if (!random.percent(60) && !(month === 12 && engagements.length === before)) continue;
    const minutes = 60 + 15 * random.whole(0, 76);
    engagements.push({ volunteerId, year: YEAR, month, minutes, centerId, districtAgs, ...SAMPLE });
  }
}
