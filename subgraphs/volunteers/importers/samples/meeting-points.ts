import type { Row } from '../../../common/database.ts';
import { searchable, sortable } from '../../../common/text.ts';
import { Random } from './random.ts';
import { apportion, coveredPlaces, type ServedPlace } from './spread.ts';

/** Every sample says that it is one. */
export const SAMPLE = { provenanceKind: 'SAMPLE', sourceIds: 'S-SAMPLE' };

const NOTE = 'Made up. Known is only that there were 804 meeting points in 2016 (S-LAND1216), not which.';

/** The days in 2016 on which support begins: the programme paid from May on, the total was told on 5 December. */
const SUPPORT = { first: '2016-05-01', last: '2016-12-01' };

const STREETS = ['Muster', 'Beispiel', 'Probe'].flatMap((word) =>
  ['straße', 'weg', 'platz', 'allee', 'gasse', 'ring', 'hof', 'ufer'].map((kind) => word + kind),
);

/** How often each kind runs a meeting point, and what its samples are called. */
const PROVIDERS = {
  WELFARE_ASSOCIATION: { weight: 28, name: 'Beispiel-Wohlfahrtsverband' },
  CLUB: { weight: 18, name: 'Beispiel-Verein' },
  FAITH_COMMUNITY: { weight: 18, name: 'Beispiel-Glaubensgemeinde' },
  MIGRANT_ORGANIZATION: { weight: 12, name: 'Beispiel-Migrantenorganisation' },
  INITIATIVE: { weight: 14, name: 'Beispiel-Initiative' },
  MUNICIPALITY: { weight: 10, name: 'Beispiel-Verwaltung' },
};

type ProviderKind = keyof typeof PROVIDERS;

const PROVIDER_WEIGHTS = Object.fromEntries(
  Object.entries(PROVIDERS).map(([kind, { weight }]) => [kind, weight]),
) as Record<ProviderKind, number>;

/** So many meeting points: one in each covered place, the others by population; and the providers that run them. */
export function sampleMeetingPoints(
  places: readonly ServedPlace[],
  total: number,
): { providers: Row[]; meetingPoints: Row[] } {
  const random = new Random(804);
  const covered = coveredPlaces(places);
  const others = apportion(
    total - covered.length,
    covered.map(({ population }) => population),
  );
  const providers = new Map<string, Row>();
  const meetingPoints: Row[] = [];
  covered.forEach((place, at) => {
    for (let count = 0; count <= others[at]!; count++) {
      const provider = providerOf(random, place, providers);
      const id = numbered('MP', meetingPoints.length + 1, 4);
      meetingPoints.push({ id, providerId: provider['id'], ...meetingPointIn(place, count, random) });
    }
  });
  return { providers: [...providers.values()], meetingPoints };
}

/** `MP-0001`; longer from 10 000 on. */
export const numbered = (prefix: string, number: number, digits: number): string =>
  `${prefix}-${String(number).padStart(digits, '0')}`;

/** One provider of each kind and place; the same one runs several meeting points. */
function providerOf(random: Random, place: ServedPlace, known: Map<string, Row>): Row {
  const kind = random.weighted(PROVIDER_WEIGHTS);
  const name = `${PROVIDERS[kind].name} ${place.name}`;
  const before = known.get(name);
  if (before) return before;
  const id = numbered('PR', known.size + 1, 4);
  const made = { id, name, nameSortable: sortable(name), searchable: searchable(name), kind, ...SAMPLE };
  known.set(name, made);
  return made;
}

function meetingPointIn(place: ServedPlace, count: number, random: Random): Row {
  const { street, name } = addressIn(place, count);
  const isNew = random.percent(60);
  const supportedSince = random.day(SUPPORT.first, SUPPORT.last);
  return {
    name,
    nameSortable: sortable(name),
    searchable: searchable(`${name} ${place.postalCode}`),
    origin: isNew ? 'NEW' : 'EXISTING',
    status: random.percent(94) ? 'OPEN' : 'PAUSED',
    street: `${street} ${random.whole(1, 60)}`,
    postalCode: place.postalCode,
    city: place.name,
    ...near(place, random),
    municipalityAgs: place.municipalityAgs,
    districtAgs: place.districtAgs,
    centerId: place.centerId,
    supportedSince,
    validFrom: isNew ? supportedSince : null,
    ...SAMPLE,
    provenanceNote: NOTE,
  };
}

/** Each street once in a town; when they are used up, with a number behind the name. */
function addressIn(place: ServedPlace, count: number): { street: string; name: string } {
  const street = STREETS[(count + Number(place.municipalityAgs)) % STREETS.length]!;
  const round = Math.floor(count / STREETS.length) + 1;
  return { street, name: `Ankommenstreffpunkt ${street}${round > 1 ? ` ${round}` : ''}, ${place.name}` };
}

const KM_PER_DEGREE = 111.2;
const FARTHEST_KM = 2;

/** A point at most two kilometres from that of the municipality. */
function near(place: ServedPlace, random: Random): { latitude: number; longitude: number } {
  let [north, east] = [FARTHEST_KM, FARTHEST_KM];
  while (north ** 2 + east ** 2 > FARTHEST_KM ** 2) {
    [north, east] = [(random.fraction() * 2 - 1) * FARTHEST_KM, (random.fraction() * 2 - 1) * FARTHEST_KM];
  }
  const narrower = Math.cos((place.latitude * Math.PI) / 180);
  return {
    latitude: rounded(place.latitude + north / KM_PER_DEGREE),
    longitude: rounded(place.longitude + east / KM_PER_DEGREE / narrower),
  };
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
