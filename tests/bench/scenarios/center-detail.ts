import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../subgraphs/common/config.ts';
import { compact, dayOf, type Scenario } from '../scenario.ts';

const QUERY = compact(`
  query CenterDetail($id: ID!, $year: Int!, $day: Date) {
    center(id: $id) {
      id officialName openedIn host website
      address { street postalCode city }
      district { name population(asOf: $day) administrativeRegion { name authorityName } }
      staffingIncrements(asOf: $day) { fullTimeEquivalents purpose validFrom provenance { kind note } }
      fundingSummary(year: $year) { allocated { cents } approved { cents } forwarded { cents } }
      meetingPoints(first: 5, asOf: $day) { totalCount nodes { name address { street postalCode city } } }
      volunteering(year: $year) { volunteers { value suppressed } hours { value suppressed } }
      provenance { kind certainty note sources { id title url } }
    }
  }
`);

const CENTERS = readFileSync(join(ROOT, 'subgraphs', 'centers', 'data', 'centers.csv'), 'utf8')
  .split('\n')
  .map((line) => /^KI-\d+/.exec(line)?.[0])
  .filter((id) => id !== undefined);

export const centerDetail: Scenario = {
  name: 'center-detail',
  title: 'everything about one center; centers by turns, every request on another day',
  caches: false,
  request: (number) => ({
    operationName: 'CenterDetail',
    query: QUERY,
    variables: { id: CENTERS[number % CENTERS.length], year: 2016, day: dayOf(number) },
  }),
};
