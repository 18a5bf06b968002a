import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { centers } from '../../../subgraphs/centers/subgraph.ts';
import { searchable, sortable } from '../../../subgraphs/common/text.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';

let graph: SubgraphUnderTest;
let all: { centers: any[]; districts: any[]; municipalities: any[] };

const FIELDS = {
  centers:
    'id name officialName openedOn address { city } district { ags administrativeRegion { id } } provenance { kind }',
  districts:
    'ags name shortName kind population areaSquareKm administrativeRegion { id } centers { id } provenance { kind }',
  municipalities: 'ags name kind population areaSquareKm postalCode district { ags } provenance { kind }',
};
type List = keyof typeof FIELDS;
const keyOf = (row: any): string => row.id ?? row.ags;

beforeAll(async () => {
  graph = await openSubgraph(centers);
  const [first, second, third] = await Promise.all([
    pages('centers', ''),
    pages('districts', ''),
    pages('municipalities', ''),
  ]);
  all = { centers: first!, districts: second!, municipalities: third! };
});
afterAll(() => graph.close());

/** All rows of a list, page by page. */
async function pages(list: List, args: string, size = 100): Promise<any[]> {
  const rows: any[] = [];
  let after: string | null = null;
  do {
    const cursor: string = after ? `, after: "${after}"` : '';
    const query = `{ ${list}(first: ${size}${cursor}${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${FIELDS[list]} } } }`;
    const { data, errors } = await graph.query(query);
    if (errors) throw errors[0];
    rows.push(...data[list].nodes);
    after = data[list].pageInfo.hasNextPage ? data[list].pageInfo.endCursor : null;
  } while (after);
  return rows;
}

/** Each filter field of each list, with what it must mean. */
const filters: Record<List, [filter: string, holds: (row: any) => boolean][]> = {
  centers: [
    ['id: { eq: "KI-05112" }', ({ id }) => id === 'KI-05112'],
    ['id: { in: ["KI-05112", "KI-05113", "KI-05999"] }', ({ id }) => ['KI-05112', 'KI-05113'].includes(id)],
    ['id: { in: [] }', () => false],
    ['name: { eq: "KI Köln" }', ({ name }) => name === 'KI Köln'],
    ['name: { contains: "kreis" }', (row) => searched(row).includes('kreis')],
    ['name: { contains: "MUENSTER" }', (row) => searched(row).includes('munster')],
    ['name: { startsWith: "ki b" }', ({ name }) => searchable(name).startsWith('ki b')],
    ['districtAgs: { eq: "05334" }', ({ district }) => district.ags === '05334'],
    [
      'administrativeRegionId: { in: ["055", "057"] }',
      ({ district }) => ['055', '057'].includes(district.administrativeRegion.id),
    ],
    ['openedOn: { isNull: true }', ({ openedOn }) => openedOn === null],
    ['openedOn: { gte: "2013-08-01", lte: "2013-08-31" }', ({ openedOn }) => openedOn?.startsWith('2013-08') ?? false],
    ['provenanceKind: { eq: DOCUMENTED }', ({ provenance }) => provenance.kind === 'DOCUMENTED'],
    ['provenanceKind: { in: [SAMPLE, MODELLED] }', ({ provenance }) => provenance.kind !== 'DOCUMENTED'],
  ],
  districts: [
    ['ags: { eq: "05112" }', ({ ags }) => ags === '05112'],
    ['name: { contains: "aachen" }', ({ name }) => searchable(name).includes('aachen')],
    ['name: { startsWith: "muen" }', ({ shortName }) => searchable(shortName).startsWith('mun')],
    ['kind: { eq: KREIS }', ({ kind }) => kind === 'KREIS'],
    ['kind: { in: [KREISFREIE_STADT, STAEDTEREGION] }', ({ kind }) => kind !== 'KREIS'],
    ['administrativeRegionId: { eq: "051" }', ({ administrativeRegion }) => administrativeRegion.id === '051'],
    ['population: { gte: 500000 }', ({ population }) => population >= 500000],
    ['population: { gte: 100000, lte: 200000 }', ({ population }) => population >= 100000 && population <= 200000],
    ['hasCenter: true', (row) => row.centers.length > 0],
    ['hasCenter: false', (row) => row.centers.length === 0],
    ['provenanceKind: { eq: DOCUMENTED }', () => true],
  ],
  municipalities: [
    ['ags: { in: ["05112000", "05315000"] }', ({ ags }) => ['05112000', '05315000'].includes(ags)],
    ['name: { contains: "oe" }', ({ name, postalCode }) => searchable(`${name} ${postalCode}`).includes('o')],
    ['name: { in: ["Aachen", "Bonn"] }', ({ name }) => ['Aachen', 'Bonn'].includes(name)],
    ['kind: { eq: GEMEINDE }', ({ kind }) => kind === 'GEMEINDE'],
    ['districtAgs: { in: ["05554", "05570"] }', ({ district }) => ['05554', '05570'].includes(district.ags)],
    ['administrativeRegionId: { eq: "059" }', ({ ags }) => ags.startsWith('059')],
    ['postalCode: { eq: "47051" }', ({ postalCode }) => postalCode === '47051'],
    ['population: { lte: 10000 }', ({ population }) => population <= 10000],
    ['population: { in: [247380] }', ({ population }) => population === 247380],
    ['provenanceKind: { eq: SAMPLE }', () => false],
  ],
};
const searched = ({ name, officialName, address }: any): string =>
  searchable(`${name} ${officialName} ${address.city ?? ''}`);
const cases = (Object.keys(filters) as List[]).flatMap((list) =>
  filters[list].map(([filter, holds]) => [list, filter, holds] as const),
);

test.for(cases)('%s, filtered by %s', async ([list, filter, holds]) => {
  const rows = await pages(list, `, filter: { ${filter} }`);

  expect(rows.map(keyOf).toSorted()).toEqual(all[list].filter(holds).map(keyOf).toSorted());
});

test('and, or and not mean what they say, in any combination', async () => {
  const leaf = fc.constantFrom(...filters.districts);
  type Node = { text: string; holds: (row: any) => boolean };
  const { node } = fc.letrec<{ node: Node }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      leaf.map(([text, holds]) => ({ text, holds })),
      fc.array(tie('node'), { maxLength: 3 }).map((nodes) => ({
        text: `and: [${nodes.map(({ text }) => `{ ${text} }`).join()}]`,
        holds: (row: any) => nodes.every(({ holds }) => holds(row)),
      })),
      fc.array(tie('node'), { maxLength: 3 }).map((nodes) => ({
        text: `or: [${nodes.map(({ text }) => `{ ${text} }`).join()}]`,
        holds: (row: any) => nodes.some(({ holds }) => holds(row)),
      })),
      tie('node').map(({ text, holds }) => ({ text: `not: { ${text} }`, holds: (row: any) => !holds(row) })),
    ),
  }));

  await fc.assert(
    fc.asyncProperty(node, async ({ text, holds }) => {
      const { data } = await graph.query(`{ districts(first: 100, filter: { ${text} }) { totalCount nodes { ags } } }`);
      const expected = all.districts.filter(holds).map(keyOf).toSorted();
      expect(data.districts.nodes.map(keyOf).toSorted()).toEqual(expected);
      expect(data.districts.totalCount).toBe(expected.length);
    }),
    { numRuns: 60 },
  );
});

const orders: [List, string, (row: any) => string | number][] = [
  ['centers', 'ID', keyOf],
  ['centers', 'NAME', ({ name }) => sortable(name)],
  ['centers', 'OPENED_ON', ({ openedOn }) => openedOn ?? ''],
  ['districts', 'ID', keyOf],
  ['districts', 'NAME', ({ shortName }) => sortable(shortName)],
  ['districts', 'POPULATION', ({ population }) => population],
  ['districts', 'AREA', ({ areaSquareKm }) => areaSquareKm],
  ['municipalities', 'ID', keyOf],
  ['municipalities', 'NAME', ({ name }) => sortable(name)],
  ['municipalities', 'POPULATION', ({ population }) => population],
  ['municipalities', 'AREA', ({ areaSquareKm }) => areaSquareKm],
];
const directed = orders.flatMap(([list, field, by]) =>
  (['ASC', 'DESC'] as const).map((direction) => [list, field, direction, by] as const),
);

test.for(directed)(
  '%s by %s %s: ordered, the key breaks ties, and pages of seven miss and repeat nothing',
  async ([list, field, direction, by]) => {
    const rows = await pages(list, `, orderBy: [{ field: ${field}, direction: ${direction} }]`, 7);

    const sign = direction === 'ASC' ? 1 : -1;
    const compare = (a: any, b: any) => (by(a) < by(b) ? -sign : by(a) > by(b) ? sign : keyOf(a) < keyOf(b) ? -1 : 1);
    expect(rows.map(keyOf)).toEqual(all[list].toSorted(compare).map(keyOf));
  },
);

test('pages below 53 districts miss and repeat nothing, and tell the same count behind every cursor', async () => {
  const found = new Map<string, string[]>();
  let open = new Map<string, string | null>(all.districts.map(({ ags }) => [ags, null]));
  while (open.size) {
    const next = new Map<string, string | null>();
    for (const [ags, after] of open) {
      const { data } = await graph.query(
        `query ($after: String) {
          district(ags: "${ags}") {
            municipalities(first: 5, after: $after) {
              totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ags } } nodes { ags }
            }
          }
        }`,
        { after },
      );
      const { totalCount, pageInfo, nodes, edges } = data.district.municipalities;
      expect(edges.map(({ node }: any) => node)).toEqual(nodes);
      expect(totalCount).toBe(all.municipalities.filter(({ district }) => district.ags === ags).length);
      found.set(ags, [...(found.get(ags) ?? []), ...nodes.map(keyOf)]);
      if (pageInfo.hasNextPage) next.set(ags, pageInfo.endCursor);
    }
    open = next;
  }

  const expected = all.municipalities.map(keyOf).toSorted();
  expect([...found.values()].flat().toSorted()).toEqual(expected);
});

test('behind one cursor, lists below many parents each go on at that place', async () => {
  const size = 3;
  const first = await graph.query(
    `{ districts(first: 100) { nodes { ags municipalities(first: ${size}) { pageInfo { endCursor } nodes { ags name } } } } }`,
  );
  const cursor = first.data.districts.nodes.find(({ ags }: any) => ags === '05554').municipalities.pageInfo.endCursor;

  const { data } = await graph.query(
    `{ districts(first: 100) { nodes { ags municipalities(first: ${size}, after: "${cursor}") { totalCount nodes { ags name } } } } }`,
  );

  const last = first.data.districts.nodes.find(({ ags }: any) => ags === '05554').municipalities.nodes.at(-1);
  const place = (row: any) => `${sortable(row.name)} ${row.ags}`;
  for (const { ags, municipalities } of data.districts.nodes) {
    const own = all.municipalities.filter(({ district }) => district.ags === ags);
    const after = own.filter((row) => place(row) > place(last)).toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
    expect(municipalities.nodes.map(keyOf), ags).toEqual(after.slice(0, size).map(keyOf));
    expect(municipalities.totalCount, ags).toBe(own.length);
  }
});

test('a statement asks for the columns that the query asks for, and no others', async () => {
  await graph.query('{ municipalities(first: 3) { nodes { name } } }');

  expect(graph.statements).toHaveLength(1);
  expect(graph.statements[0]).toMatch(/^select t\.ags as `ags`, t\.name as `name` from municipality t/);
});

test('one name twice in an answer, asked for different things, through nodes and edges', async () => {
  const { data } = await graph.query(`{
    districts(first: 2) {
      nodes { ags x: centers { id } }
      edges { node { ags x: municipalities(first: 1) { totalCount } } }
    }
  }`);

  expect(data.districts.nodes[0].x).toBeInstanceOf(Array);
  expect(data.districts.edges[0].node.x.totalCount).toBeGreaterThan(0);
});

test('fragments, aliases, skip and include are obeyed', async () => {
  const { data } = await graph.query(
    `query ($no: Boolean = false) {
      a: center(id: "KI-05112") { ...Named district @include(if: $no) { ags } }
      b: center(id: "KI-05113") { ... on Center { id } name @skip(if: true) }
    }
    fragment Named on Center { title: name, name: officialName }`,
  );

  expect(data).toEqual({
    a: { title: 'KI Duisburg', name: 'Kommunales Integrationszentrum Duisburg' },
    b: { id: 'KI-05113' },
  });
});
