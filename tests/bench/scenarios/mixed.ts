import { compact, type Operation } from '../scenario.ts';

// Reads and writes as a day at the granting authority has them: of twenty requests sixteen are about one center, three are the
// dashboard, and one is a step of an application, a draft and then its submission by turns.

export type MixedKind = 'detail' | 'dashboard' | 'write';

const YEAR = 2024;
/** Centers that write, and of which details are asked. */
export const MIXED_CENTERS = ['KI-05112', 'KI-05113', 'KI-05334', 'KI-05711'] as const;
/** What an application asks for: a print medium. */
export const APPLIED_CENTS = 50_000;
export const EVERY = 20;

/** Which request has this number: spread, as 7 and 20 have no common factor. */
export function mixedKind(number: number): MixedKind {
  const place = (number * 7) % EVERY;
  return place < 16 ? 'detail' : place < 19 ? 'dashboard' : 'write';
}

/** Whose turn it is: each center writes, and each is asked about, as often as the others. */
export const mixedCenter = (number: number): string =>
  MIXED_CENTERS[(mixedKind(number) === 'write' ? Math.floor(number / EVERY) : number) % MIXED_CENTERS.length]!;

/** What every write changes, and every answer must show. */
const MONEY = `fundingSummary(year: ${YEAR}) { applied { cents } } grantApplications(filter: { year: { eq: ${YEAR} } }) { totalCount }`;

const DETAIL = compact(`query MixedDetail($id: ID!) { center(id: $id) {
  id name openedOn address { street city } district { name population }
  staffingIncrements { fullTimeEquivalents purpose } meetingPoints(first: 5) { totalCount nodes { name } } ${MONEY} } }`);

const DASHBOARD = compact(`query MixedDashboard { centers(first: 100) { totalCount nodes {
  id name district { name population } meetingPoints(first: 100) { totalCount nodes { id name } } ${MONEY} } } }`);

const CREATE = compact(
  'mutation MixedCreate($input: CreateGrantApplicationInput!) { createGrantApplication(input: $input) { id } }',
);

const SUBMIT = compact(
  'mutation MixedSubmit($input: GrantApplicationStepInput!) { submitGrantApplication(input: $input) { status } }',
);

/** A read, as the public asks it. */
export const mixedRead = (kind: Exclude<MixedKind, 'write'>, id: string): Operation =>
  kind === 'detail'
    ? { operationName: 'MixedDetail', query: DETAIL, variables: { id } }
    : { operationName: 'MixedDashboard', query: DASHBOARD, variables: {} };

/** Begins an application of a center. */
export const mixedDraft = (centerId: string): Operation => ({
  operationName: 'MixedCreate',
  query: CREATE,
  variables: {
    input: {
      ...{ year: YEAR, partId: 'KOMM_AN_NRW-II', districtAgs: centerId.slice(3, 8), centerId },
      lines: [{ itemCode: 'C_PRINT', quantity: 1 }],
    },
  },
});

/** Hands in what was begun. */
export const mixedSubmission = (id: string): Operation => ({
  operationName: 'MixedSubmit',
  query: SUBMIT,
  variables: { input: { id, expectedVersion: 1 } },
});
