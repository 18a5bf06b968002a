import { locationOf, organizationOf, serviceOf } from './hsds-objects.ts';
import { pagesOf, type AskGraph, type MeetingPoints, type Page, type Walk } from './pages.ts';
import type { Wanted } from './parameters.ts';
import type { MeetingPointRow, OfferRow, OpeningRow, ProviderRow } from './rows.ts';

const OFFERS = `offers(first: 100, after: $afterOffer, filter: $offers, asOf: $asOf, orderBy: [{ field: ID }]) {
  nodes {
    id title language audience capacity weekday startsAt endsAt everyWeeks validFrom validTo
    topic { code label(lang: EN) } provenance { kind note }
  }
  pageInfo { hasNextPage endCursor }
}`;

const list = (name: string, variables: string, fields: string) =>
  `query ${name}($filter: MeetingPointFilter, $asOf: Date, $after: String${variables}) {
    meetingPoints(first: 100, after: $after, filter: $filter, asOf: $asOf, orderBy: [{ field: ID }]) {
      nodes { ${fields} }
      pageInfo { hasNextPage endCursor }
    }
  }`;

const LOCATIONS = list(
  'LocationsForHsds',
  '',
  `id name origin status languages supportedSince validFrom validTo
   address { street postalCode city } coordinates { latitude longitude } openingHours { weekday opensAt closesAt }
   provider { id name kind provenance { kind note } } provenance { kind note }`,
);
const SERVICES = list('ServicesForHsds', ', $offers: OfferFilter, $afterOffer: String', `id provider { id } ${OFFERS}`);
const MORE = `query MoreServicesForHsds($id: ID!, $asOf: Date, $offers: OfferFilter, $afterOffer: String) {
  meetingPoint(id: $id) { ${OFFERS} }
}`;

interface Place {
  id: string;
  provider: { id: string };
  offers: Page<OfferRow>;
}

type Location = MeetingPointRow & { openingHours: OpeningRow[]; provider: ProviderRow };

/** A walk through the meeting points. */
const walkOf = <Row>(query: string, variables: Record<string, unknown>): Walk<Row, MeetingPoints<Row>> => ({
  query,
  variables,
  connection: ({ meetingPoints }) => meetingPoints,
});

/** The version of the specification that the objects follow. */
const VERSION = '3.2';

/**
 * Locations, services and organizations as one HSDS document, in pieces of text. Services carry their `service_at_locations`. Only the
 * providers of the locations are kept until the end, each once.
 */
export async function* hsdsOf(ask: AskGraph, wanted: Wanted): AsyncGenerator<string> {
  const providers = new Map<string, ProviderRow>();
  yield* section(`{"version":"${VERSION}","locations":[`, locationsOf(ask, wanted, providers));
  yield* section('],"services":[', servicesOf(ask, wanted));
  yield* section('],"organizations":[', organizationsOf(providers));
  yield ']}\n';
}

/** The objects of each page behind the text that begins them. */
async function* section(begin: string, pages: AsyncIterable<object[]> | Iterable<object[]>): AsyncGenerator<string> {
  let before = begin;
  for await (const page of pages) {
    if (!page.length) continue;
    yield before + page.map((each) => JSON.stringify(each)).join(',');
    before = ',';
  }
  if (before === begin) yield begin;
}

function* organizationsOf(providers: ReadonlyMap<string, ProviderRow>): Generator<object[]> {
  yield [...providers.values()].sort((one, other) => (one.id < other.id ? -1 : 1)).map(organizationOf);
}

async function* locationsOf(ask: AskGraph, wanted: Wanted, providers: Map<string, ProviderRow>) {
  for await (const page of pagesOf(ask, walkOf<Location>(LOCATIONS, variablesOf(wanted)))) {
    for (const { provider } of page) providers.set(provider.id, provider);
    yield page.map(locationOf);
  }
}

async function* servicesOf(ask: AskGraph, wanted: Wanted) {
  const variables = { ...variablesOf(wanted), offers: wanted.topic ? { topic: { eq: wanted.topic } } : {} };
  for await (const page of pagesOf(ask, walkOf<Place>(SERVICES, variables))) {
    yield page.flatMap((place) => place.offers.nodes.map((offer) => serviceOf(offer, place)));
    for (const place of page) if (place.offers.pageInfo.hasNextPage) yield* moreServicesOf(ask, place, variables);
  }
}

/** What does not fit into the first page of a place. */
async function* moreServicesOf(ask: AskGraph, place: Place, variables: Record<string, unknown>) {
  const first = place.offers.pageInfo.endCursor;
  const walk: Walk<OfferRow, { meetingPoint: Pick<Place, 'offers'> | null }> = {
    query: MORE,
    variables: { ...variables, id: place.id },
    connection: ({ meetingPoint }) => meetingPoint?.offers,
  };
  const fromThere: AskGraph = (query, { after, filter: _, ...others }) =>
    ask(query, { ...others, afterOffer: after ?? first });
  for await (const page of pagesOf(fromThere, walk)) yield page.map((offer) => serviceOf(offer, place));
}

/** Places that are closed for good are no locations of services, unless they are asked for. */
const variablesOf = ({ filter, asOf }: Wanted) => ({
  filter: filter['status'] ? filter : { ...filter, status: { in: ['PLANNED', 'OPEN', 'PAUSED'] } },
  asOf,
});
