import { compact, dayOf, type Operation, type Scenario } from '../scenario.ts';

const QUERY = compact(`
  query Dashboard($year: Int!, $day: Date) {
    centers(first: 100, asOf: $day) {
      totalCount
      nodes {
        id name officialName openedOn
        district { ags name kind population(asOf: $day) administrativeRegion { name } }
        staffingIncrements(asOf: $day) {
          id fullTimeEquivalents purpose validFrom validTo
          annualAmount(asOf: $day) { cents currency }
          provenance { kind source { id title url } }
        }
        fundingSummary(year: $year) {
          allocated { cents } applied { cents } approved { cents } paid { cents } used { cents }
        }
        meetingPoints(first: 100, asOf: $day) {
          totalCount
          nodes { id name origin status municipality { ags name population(asOf: $day) } topics { code label } }
        }
        volunteering(year: $year) { volunteers { value suppressed } hours { value suppressed } }
      }
    }
  }
`);

/** The main query on the day with this number. */
export const dashboardOn = (number: number): Operation => ({
  operationName: 'Dashboard',
  query: QUERY,
  variables: { year: 2016, day: dayOf(number) },
});

export const dashboardCold: Scenario = {
  name: 'dashboard-cold',
  title: 'the main query; every request asks for another day',
  caches: false,
  request: dashboardOn,
};

export const warmSame: Scenario = {
  name: 'warm-same',
  title: 'the main query, always the same; everybody’s caches of answers are on',
  caches: true,
  request: () => dashboardOn(0),
};

export const revalidate: Scenario = {
  name: 'revalidate-304',
  title: 'the same, asked with the ETag of the answer before, by those that give one',
  caches: true,
  revalidates: true,
  request: () => dashboardOn(0),
};
