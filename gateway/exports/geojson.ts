import { pagesOf, type AskGraph, type MeetingPoints, type Walk } from './pages.ts';
import type { Wanted } from './parameters.ts';
import type { MeetingPointRow } from './rows.ts';

const QUERY = `query MeetingPointsAsGeoJson($filter: MeetingPointFilter, $asOf: Date, $after: String) {
  meetingPoints(first: 100, after: $after, filter: $filter, asOf: $asOf, orderBy: [{ field: ID }]) {
    nodes {
      id name origin status languages supportedSince validFrom validTo
      address { street postalCode city } coordinates { latitude longitude }
      topics { code } openingHours { weekday opensAt closesAt }
      municipality { ags } district { ags } center { id } provider { name kind }
      provenance { kind note }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Row extends MeetingPointRow {
  topics: { code: string }[];
  openingHours: object[];
  municipality: { ags: string } | null;
  district: { ags: string } | null;
  center: { id: string } | null;
  provider: { name: string; kind: string };
}

/** The meeting points as one FeatureCollection of points (RFC 7946), by id, in pieces of text. */
export async function* geoJsonOf(ask: AskGraph, { filter, asOf }: Wanted): AsyncGenerator<string> {
  let before = '{"type":"FeatureCollection","features":[';
  const variables = { filter, asOf };
  const walk: Walk<Row, MeetingPoints<Row>> = { query: QUERY, variables, connection: (data) => data.meetingPoints };
  for await (const page of pagesOf(ask, walk)) {
    yield before + page.map((row) => JSON.stringify(featureOf(row))).join(',');
    before = page.length ? ',' : before;
  }
  yield ']}\n';
}

function featureOf({ id, coordinates, address, topics, municipality, district, center, provenance, ...own }: Row) {
  return {
    type: 'Feature',
    id,
    // Longitude first, section 3.1.1.
    geometry: { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
    properties: {
      ...own,
      ...address,
      topics: topics.map(({ code }) => code),
      municipalityAgs: municipality?.ags ?? null,
      districtAgs: district?.ags ?? null,
      centerId: center?.id ?? null,
      provenanceKind: provenance.kind,
      provenanceNote: provenance.note,
    },
  };
}
