import { compact, dayOf, type Operation } from '../scenario.ts';
import { dashboardOn } from '../scenarios/dashboard.ts';

/** An operation as a page sends it. */
export interface ScaleOperation {
  name: string;
  /** What it asks, for the report. */
  title: string;
  /** Whether the center asks: single people, and what waits for it. */
  isPersonal?: boolean;
  request(number: number): Operation;
}

/** What is known of the data before anything is measured. */
export interface Ground {
  /** Cursor behind three quarters of all meeting points by name. */
  deepCursor: string;
  /** Offers and volunteers of the largest center. */
  offerIds: readonly string[];
  volunteerIds: readonly string[];
}

/** The largest center: Cologne. */
export const CENTER = 'KI-05315';

const YEARS = [2024, 2025];
const YEAR = 2025;

const operation = (
  name: string,
  title: string,
  query: string,
  variablesOf: (number: number) => Record<string, unknown> = () => ({}),
): ScaleOperation => {
  const text = compact(query);
  const operationName = /query (\w+)/.exec(text)![1]!;
  return { name, title, request: (number) => ({ operationName, query: text, variables: variablesOf(number) }) };
};

const personal = (...of: Parameters<typeof operation>): ScaleOperation => ({ ...operation(...of), isPersonal: true });

const LIST = `query List($filter: MeetingPointFilter, $day: Date, $near: NearInput, $after: String) {
  meetingPoints(first: 50, filter: $filter, asOf: $day, near: $near, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id name status address { street postalCode city } topics { code label } languages openingHours { weekday opensAt closesAt } }
  }
}`;

/** Around Cologne, another point each time. */
const around = (radiusKm: number) => (number: number) => ({
  near: { lat: 50.9 + (number % 50) / 500, lon: 6.9 + (number % 31) / 400, radiusKm },
});

const places = ({ deepCursor }: Ground): ScaleOperation[] => [
  operation('list', '50 meeting points by name, with the count of all', LIST, (number) => ({ day: dayOf(number) })),
  operation('list-filtered', 'the same, of one topic and one language', LIST, (number) => ({
    day: dayOf(number),
    filter: { topic: { eq: 'LANGUAGE' }, language: { eq: 'ar' } },
  })),
  operation('list-open', 'the same, open at an hour (what openNow asks)', LIST, (number) => ({
    filter: { openAt: `2026-11-24T${String(8 + (number % 11)).padStart(2, '0')}:15:00Z` },
  })),
  operation('list-deep', 'the page behind three quarters of all', LIST, (number) => ({
    day: dayOf(number),
    after: deepCursor,
  })),
  operation('near-5', 'the nearest first, within 5 km', LIST, around(5)),
  operation('near-25', 'the nearest first, within 25 km', LIST, around(25)),
  operation(
    'coverage',
    'coverage of each district',
    `query Coverage($day: Date) { coverage(by: DISTRICT, asOf: $day) {
      district { ags name } municipalities municipalitiesWithMeetingPoint share meetingPoints populationWithMeetingPoint } }`,
    (number) => ({ day: dayOf(number) }),
  ),
  operation(
    'coverage-history',
    'coverage of the regions at the end of twelve years',
    `query CoverageHistory { coverageHistory(fromYear: 2015, by: ADMINISTRATIVE_REGION) {
      year coverage { administrativeRegion { id } share meetingPoints } } }`,
  ),
  operation(
    'uncovered',
    '50 municipalities without a meeting point, and how far the nearest is',
    `query Uncovered($day: Date) { uncoveredMunicipalities(first: 50, asOf: $day) {
      totalCount nodes { name population nearest { distanceMetres meetingPoint { id name } } planned { id } servedBy { id } } } }`,
    (number) => ({ day: dayOf(number) }),
  ),
];

const STATISTICS = `query Volunteering($by: [VolunteeringDimension!]!, $year: Int!) {
  volunteeringStatistics(groupBy: $by, filter: { year: { eq: $year } }) {
    groups { keys { dimension value } volunteers { value suppressed } hours { value suppressed } }
  }
}`;

const yearBy =
  (...by: string[]) =>
  (number: number) => ({ by, year: YEARS[number % YEARS.length] });

const figures: ScaleOperation[] = [
  operation('volunteering-center', 'volunteers and hours by center', STATISTICS, yearBy('CENTER')),
  operation('volunteering-quarter', '… by district and quarter', STATISTICS, yearBy('DISTRICT', 'QUARTER')),
  operation('volunteering-topic', '… by district and topic', STATISTICS, yearBy('DISTRICT', 'TOPIC')),
  operation(
    'sessions',
    'sessions by center and quarter',
    `query Sessions { sessionStatistics(groupBy: [CENTER, QUARTER]) { total groups { keys { value } planned held cancelled } } }`,
  ),
  operation(
    'attendance',
    'visits by district and year',
    `query Attendance { attendanceStatistics(groupBy: [DISTRICT, YEAR]) { groups { keys { value } visits { value suppressed } } } }`,
  ),
];

const people = ({ offerIds, volunteerIds }: Ground): ScaleOperation[] => [
  personal(
    'matching',
    'the 20 best volunteers of the largest center for an offer',
    `query Matching($offerId: ID!) { matchingVolunteers(first: 20, input: { offerId: $offerId }) {
      score reasons { criterion points } volunteer { id languages skills { code } } } }`,
    (number) => ({ offerId: offerIds[number % offerIds.length] }),
  ),
  personal(
    'hours-to-approve',
    'the 50 oldest hours that wait there, with the count of all',
    `query ToApprove { hoursToApprove(first: 50) { totalCount nodes { id workedOn minutes version topic { code } volunteer { id } } } }`,
  ),
  personal(
    'volunteers',
    '50 volunteers there, with the count of all',
    `query Volunteers($center: ID!, $year: Int!) { center(id: $center) { volunteers(first: 50, filter: { status: { eq: ACTIVE } }) {
      totalCount nodes { id status languages skills { code } engagements(year: $year) { month hours } } } } }`,
    () => ({ center: CENTER, year: YEAR }),
  ),
  personal(
    'volunteer',
    'one volunteer with the hours of all years',
    `query Volunteer($id: ID!) { volunteer(id: $id) { id status languages availability { weekday from to }
      hoursEntries(first: 50) { totalCount nodes { workedOn minutes status } } engagements { year month hours } } }`,
    (number) => ({ id: volunteerIds[number % volunteerIds.length] }),
  ),
];

const main: ScaleOperation = {
  name: 'main',
  title: 'the main query: all centers, up to 100 meeting points each, and all figures',
  request: dashboardOn,
};

/** All that is read. */
export const operationsOn = (ground: Ground): ScaleOperation[] => [
  ...places(ground),
  ...figures,
  ...people(ground),
  main,
];
