import { compact, dayOf, type Operation, type Scenario } from '../scenario.ts';

const QUERY = compact(`
  query MeetingPointsList($day: Date) {
    meetingPoints(first: 100, asOf: $day) {
      totalCount
      nodes {
        id name
        municipality { ags name population(asOf: $day) }
        center { id name district { population(asOf: $day) } }
      }
    }
  }
`);

export const meetingPointsList: Scenario = {
  name: 'meeting-points-list',
  title: '100 meeting points with municipality and center; every request on another day',
  caches: false,
  request: (number) => ({ operationName: 'MeetingPointsList', query: QUERY, variables: { day: dayOf(number) } }),
};

const WALK = compact(`
  query Walk($day: Date, $after: String) {
    meetingPoints(first: 100, after: $after, asOf: $day) {
      nodes { id name municipality { name } center { name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** A page of the walk through the whole list. */
export const pageAfter = (after: string | null, number: number): Operation => ({
  operationName: 'Walk',
  query: WALK,
  variables: { day: dayOf(number), after },
});
