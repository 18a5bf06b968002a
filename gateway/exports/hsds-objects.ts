import { sampleNote, type MeetingPointRow, type OfferRow, type OpeningRow, type ProviderRow } from './rows.ts';
import { uuidOf } from './uuid.ts';

// Objects of the Human Services Data Specification 3.2, https://docs.openreferral.org: provider, meeting point and offer are its
// organization, location and service. What has no value is left out: its schemas know no null.

const KINDS: Readonly<Record<string, string>> = {
  WELFARE_ASSOCIATION: 'Welfare association (Freie Wohlfahrtspflege).',
  CLUB: 'Club (Verein).',
  FAITH_COMMUNITY: 'Religious community.',
  MIGRANT_ORGANIZATION: 'Organization of migrants (Migrantenselbstorganisation).',
  INITIATIVE: 'Initiative of citizens.',
  MUNICIPALITY: 'City, town or district.',
};

const AUDIENCES: Readonly<Record<string, string>> = {
  NEWCOMERS: 'For newcomers.',
  LOCALS: 'For locals.',
  BOTH: 'For newcomers and locals, to meet.',
};

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** Its times have one offset for the whole year, which Berlin has not. */
const CLOCK = 'Times are those of the clock in Europe/Berlin, with its summer time.';

/** An organization: the body that runs meeting points. */
export const organizationOf = ({ id, name, kind, provenance }: ProviderRow) => ({
  id: uuidOf(id),
  name,
  description: sentences(KINDS[kind] ?? kind, sampleNote(provenance)),
});

/** A location: the meeting point, with its address, week and languages. */
export function locationOf(row: MeetingPointRow & { openingHours: OpeningRow[]; provider: { id: string } }) {
  const { id, name, coordinates, languages, openingHours, provider, provenance } = row;
  const location_id = uuidOf(id);
  return withoutNull({
    id: location_id,
    location_type: 'physical',
    organization_id: uuidOf(provider.id),
    name,
    description: sampleNote(provenance),
    ...coordinates,
    external_identifier: id,
    external_identifier_type: 'KI-NRW',
    languages: languages.map((code) => ({ id: uuidOf(`${id} language ${code}`), location_id, code })),
    addresses: [addressOf(row)],
    schedules: openingHours.map((hours) => ({
      id: uuidOf(`${id} schedule ${hours.weekday} ${hours.opensAt}`),
      location_id,
      ...weekly(hours.weekday, 1),
      opens_at: hours.opensAt,
      closes_at: hours.closesAt,
      notes: CLOCK,
    })),
  });
}

/** A house without a street on record is found by its name. */
const addressOf = ({ id, name, address }: MeetingPointRow) => ({
  id: uuidOf(`${id} address`),
  location_id: uuidOf(id),
  address_1: address.street ?? name,
  city: address.city ?? '',
  state_province: 'Nordrhein-Westfalen',
  postal_code: address.postalCode ?? '',
  country: 'DE',
  address_type: 'physical',
});

/** A service: the offer, at the one location where it takes place. */
export function serviceOf(offer: OfferRow, at: { id: string; provider: { id: string } }) {
  const { id, title, topic, audience, capacity, language, provenance } = offer;
  const service_id = uuidOf(id);
  return {
    id: service_id,
    organization_id: uuidOf(at.provider.id),
    name: title,
    description: sentences(`${topic.label}.`, capacity && `Room for ${capacity} persons.`, sampleNote(provenance)),
    status: 'active',
    eligibility_description: AUDIENCES[audience] ?? audience,
    languages: [{ id: uuidOf(`${id} language ${language}`), service_id, code: language }],
    schedules: [{ id: uuidOf(`${id} schedule`), service_id, ...recurrenceOf(offer) }],
    service_at_locations: [{ id: uuidOf(`${id} at ${at.id}`), service_id, location_id: uuidOf(at.id) }],
  };
}

const recurrenceOf = ({ weekday, everyWeeks, startsAt, endsAt, validFrom, validTo }: OfferRow) =>
  withoutNull({
    valid_from: validFrom,
    valid_to: validTo,
    dtstart: firstDay(validFrom, weekday),
    ...weekly(weekday, everyWeeks),
    opens_at: startsAt,
    closes_at: endsAt,
    notes: CLOCK,
  });

const weekly = (weekday: string, interval: number) => ({ freq: 'WEEKLY', interval, byday: weekday.slice(0, 2) });

/** The first such weekday from the day on, which an interval counts from. */
function firstDay(from: string, weekday: string): string {
  const day = new Date(from);
  const days = (DAYS.indexOf(weekday) + 1 - day.getUTCDay() + 7) % 7;
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const sentences = (...told: (string | number | null)[]): string => told.filter(Boolean).join(' ');

const withoutNull = <T extends object>(of: T) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== null));
