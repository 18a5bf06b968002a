import { describe, expect, test } from 'vitest';
import { fault, federationOf } from '../../support/federation.ts';

interface Box {
  id: string;
  colour?: string;
}

let boxes: Box[] = [{ id: '1' }, { id: '2' }];

const graph = federationOf({
  boxes: {
    sdl: `type Query { boxes(first: Int = 9): [Box!]! box(id: ID!): Box grid: [[Box]]! numbers: [[Int!]!] self: Query! }
      type Mutation { add(id: ID!, colour: String = "red"): Box! clear: Boolean }
      type Box @key(fields: "id") { id: ID! colour: String inner: Box size(unit: String = "cm", round: Boolean): String! }`,
    resolvers: {
      Query: {
        boxes: (_: unknown, { first }: { first: number }) => boxes.slice(0, first),
        box: (_: unknown, { id }: { id: string }) => boxes.find((box) => box.id === id),
        grid: () => [[{ id: '1' }, null, { id: '2' }], [], [{ id: '1' }]],
        numbers: () => [[1, 2], [], [3]],
        self: () => ({}),
      },
      Mutation: {
        add: (_: unknown, box: Box) => (boxes.push(box), box),
        clear: () => ((boxes = boxes.slice(0, 2)), true),
      },
      Box: {
        inner: ({ id }: Box) => (id === '1' ? { id: '2' } : null),
        size: (_: unknown, { unit, round }: { unit: string; round?: boolean }) =>
          `4 ${unit}${round === undefined ? '' : round === null ? ' (null)' : ' round'}`,
      },
    },
  },
  labels: {
    sdl: `type Query { labels: [String!]! }
      type Box @key(fields: "id") { id: ID! label(lang: String = "DE"): String! tags(first: Int): [String!] twin: Box }`,
    resolvers: {
      Query: { labels: () => ['a'] },
      Box: {
        label: ({ id }: Box, { lang }: { lang: string }) => `${id} in ${lang}`,
        tags: ({ id }: Box, { first }: { first?: number }) => [`t${id}`, 'x', 'y'].slice(0, first ?? 3),
        twin: ({ id }: Box) => ({ id: id === '1' ? '2' : '1' }),
      },
    },
  },
});

describe('lists of lists', () => {
  test('of entities, with nothing at some places', () =>
    graph.answers({
      query: '{ grid { id label inner { label } } numbers }',
      data: {
        grid: [
          [
            { id: '1', label: '1 in DE', inner: { label: '2 in DE' } },
            null,
            { id: '2', label: '2 in DE', inner: null },
          ],
          [],
          [{ id: '1', label: '1 in DE', inner: { label: '2 in DE' } }],
        ],
        numbers: [[1, 2], [], [3]],
      },
    }));
});

describe('the same field more than once', () => {
  test('with different arguments', () =>
    graph.answers({
      query:
        '{ boxes { de: label en: label(lang: "EN") size inches: size(unit: "in") } two: boxes(first: 1) { label } }',
      data: {
        boxes: [
          { de: '1 in DE', en: '1 in EN', size: '4 cm', inches: '4 in' },
          { de: '2 in DE', en: '2 in EN', size: '4 cm', inches: '4 in' },
        ],
        two: [{ label: '1 in DE' }],
      },
    }));

  test('written twice, with different fields below', () =>
    graph.answers({
      query: `{ box(id: "1") { inner { id } } box(id: "1") { inner { label } ...more } ...again }
        fragment more on Box { inner { twin { id } } } fragment again on Query { box(id: "1") { inner { twin { label } } } }`,
      data: { box: { inner: { id: '2', label: '2 in DE', twin: { id: '1', label: '1 in DE' } } } },
    }));

  test('under names that other fields have', () =>
    graph.answers({
      query: '{ boxes { id: label label: id twin: size inner: twin { id: label size: id } } }',
      data: {
        boxes: [
          { id: '1 in DE', label: '1', twin: '4 cm', inner: { id: '2 in DE', size: '2' } },
          { id: '2 in DE', label: '2', twin: '4 cm', inner: { id: '1 in DE', size: '1' } },
        ],
      },
    }));

  test('under names that objects of the language have', () =>
    graph.answers({
      query: '{ box(id: "1") { constructor: label toString: id valueOf: inner { hasOwnProperty: label } } }',
      data: { box: { constructor: '1 in DE', toString: '1', valueOf: { hasOwnProperty: '2 in DE' } } },
    }));
});

describe('@skip and @include', () => {
  const query = `query ($with: Boolean!, $without: Boolean = true) {
    boxes { id label @include(if: $with) ... @skip(if: $without) { twin { label } } ...named @include(if: $without) } }
    fragment named on Box { inner @skip(if: $with) { label } }`;

  test('around fields of another subgraph: one is asked for less', async () => {
    await graph.answers({
      query,
      variables: { with: false },
      data: {
        boxes: [
          { id: '1', inner: { label: '2 in DE' } },
          { id: '2', inner: null },
        ],
      },
    });

    await graph.answers({
      query,
      variables: { with: true },
      data: {
        boxes: [
          { id: '1', label: '1 in DE' },
          { id: '2', label: '2 in DE' },
        ],
      },
    });
  });

  test('by defaults, and by variables that say otherwise', () =>
    graph.answers({
      query,
      variables: { with: true, without: false },
      data: {
        boxes: [
          { id: '1', label: '1 in DE', twin: { label: '2 in DE' } },
          { id: '2', label: '2 in DE', twin: { label: '1 in DE' } },
        ],
      },
    }));

  test('a subgraph that nothing is left of is not asked', async () => {
    await graph.answers({
      query: 'query ($no: Boolean!) { labels @include(if: $no) boxes { id ... on Box @include(if: $no) { label } } }',
      variables: { no: false },
      data: { boxes: [{ id: '1' }, { id: '2' }] },
    });

    expect(graph.asked.map(({ subgraph }) => subgraph)).toEqual(['boxes']);
  });

  test('both at one field, and the field once with and once without', () =>
    graph.answers({
      query: `query ($a: Boolean!, $b: Boolean!) {
        box(id: "1") { label @skip(if: $a) @include(if: $b) id @skip(if: true) id @include(if: $b) size @include(if: false) } }`,
      variables: { a: false, b: true },
      data: { box: { label: '1 in DE', id: '1' } },
    }));

  test('all of a selection is left out', () =>
    graph.answers({
      query: 'query ($no: Boolean!) { box(id: "1") { label @include(if: $no) twin @skip(if: true) { id } } }',
      variables: { no: false },
      data: { box: {} },
    }));
});

describe('variables', () => {
  const query = `query ($unit: String = "m", $lang: String = "EN", $round: Boolean) {
    box(id: "1") { size(unit: $unit, round: $round) label(lang: $lang) } }`;

  test('left out: their defaults count', () =>
    graph.answers({ query, data: { box: { size: '4 m', label: '1 in EN' } } }));

  test('null, which is no default', () =>
    graph.answers({
      query,
      variables: { unit: null, lang: 'FR', round: null },
      data: { box: { size: '4 null (null)', label: '1 in FR' } },
    }));

  test('for several subgraphs, some of which take it', () =>
    graph.answers({
      query: 'query ($n: Int!) { boxes(first: $n) { id tags(first: $n) } }',
      variables: { n: 1 },
      data: { boxes: [{ id: '1', tags: ['t1'] }] },
    }));

  test('that do not fit are refused by Apollo’s executor, in its words', () =>
    graph.answers({
      query: 'query ($n: Int!) { boxes(first: $n) { id } }',
      variables: { n: 'one' },
      data: undefined,
      errors: [
        {
          message: 'Variable "$n" got invalid value at "n": it does not fit the type that the schema states.',
          code: 'BAD_USER_INPUT',
        },
      ],
      isRefused: true,
    }));

  test('null for a condition whose default it overrides is a fault of the operation', async () => {
    const conditional = 'query ($c: Boolean = false) { box(id: "1") { id label @skip(if: $c) } }';
    await graph.answers({ query: conditional, data: { box: { id: '1', label: '1 in DE' } } });

    await graph.answers({
      query: conditional,
      variables: { c: null },
      data: undefined,
      errors: [fault()],
      leftToApollo: 'a condition that is null',
    });
  });
});

describe('mutations', () => {
  test('are Apollo’s always', async () => {
    await graph.answers({
      query: 'mutation { add(id: "3") { id label } cleared: clear }',
      data: { add: { id: '3', label: '3 in DE' }, cleared: true },
      leftToApollo: 'mutations always',
    });

    expect(boxes).toEqual([{ id: '1' }, { id: '2' }]);
  });
});

describe('several operations in one document', () => {
  test('each by its name', async () => {
    const query = 'query A { box(id: "1") { label } } query B { box(id: "2") { label } }';

    await graph.answers({ query, operationName: 'A', data: { box: { label: '1 in DE' } } });
    await graph.answers({ query, operationName: 'B', data: { box: { label: '2 in DE' } } });
  });
});

test('the root type below itself', () =>
  graph.answers({
    query: '{ self { box(id: "1") { label } labels self { labels } } }',
    data: { self: { box: { label: '1 in DE' }, labels: ['a'], self: { labels: ['a'] } } },
  }));

test('a name in the answer may be one that JavaScript has a meaning for', () =>
  graph.answers({
    query: '{ box(id: "1") { __proto__: id constructor: label toString: inner { __proto__: colour valueOf: id } } }',
    data: JSON.parse(
      '{ "box": { "__proto__": "1", "constructor": "1 in DE", "toString": { "__proto__": null, "valueOf": "2" } } }',
    ),
  }));
