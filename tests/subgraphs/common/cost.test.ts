import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { COST_LIMITS, costOf } from '../../../subgraphs/common/cost.ts';
import { bomb, introspection } from '../../support/operations.ts';

const schema = buildSchema(`
  type Query { nodes(first: Int): Nodes! one: Node list: [Node!]! statistics: Statistics _entities(representations: [String!]!): [Node]! }
  type Nodes { nodes: [Node!]! edges: [Edge!]! pageInfo: Info totalCount: Int }
  type Edge { node: Node! }
  type Info { more: Boolean }
  type Node { id: ID name: String nodes(first: Int = 20): Nodes! tags: [Tag!]! }
  type Statistics { groups: [Group!]! }
  type Group { one: Node }
  type Tag { code: String }
`);

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return costOf(schema, document, getOperationAST(document)!, variables);
}

test.for([
  ['scalars cost nothing', '{ __typename }', 0],
  ['an object is 1', '{ one { id name } }', 1],
  ['a connection is 1, its rows 1 each', '{ nodes(first: 7) { totalCount nodes { id } } }', 1 + 7],
  ['edges count like nodes', '{ nodes(first: 7) { edges { node { id } } } }', 1 + 7 * 2],
  ['pageInfo is one object', '{ nodes(first: 7) { pageInfo { more } } }', 1 + 1],
  ['without first, the page is of 50', '{ nodes { nodes { id } } }', 1 + 50],
  ['the default of the SDL counts', '{ one { nodes { nodes { id } } } }', 1 + 1 + 20],
  [
    'pages within pages multiply',
    '{ nodes(first: 10) { nodes { nodes(first: 5) { nodes { id } } } } }',
    1 + 10 * (1 + 1 + 5),
  ],
  ['lists without first are of 10', '{ list { tags { code } } }', 10 * (1 + 10)],
  ['groups of statistics are 100', '{ statistics { groups { one { id } } } }', 1 + 100 * (1 + 1)],
  ['aliases add up', '{ a: nodes(first: 3) { nodes { id } } b: nodes(first: 4) { nodes { id } } }', 4 + 5],
  [
    'fragments count where they are spread',
    '{ nodes(first: 3) { ...F } } fragment F on Nodes { nodes { ... on Node { id } } }',
    4,
  ],
  ['a page of 0 or less counts as 1', '{ nodes(first: -5) { nodes { id } } }', 2],
  ['a page beyond 100 counts as 100', '{ nodes(first: 1000000) { nodes { id } } }', 101],
  ['null is the page of 50', '{ nodes(first: null) { nodes { id } } }', 51],
  [
    'entities count as many as are asked for',
    '{ _entities(representations: ["a", "b", "c"]) { nodes(first: 10) { nodes { id } } } }',
    3 * (1 + 1 + 10),
  ],
] as const)('%s', ([, text, expected]) => {
  expect(cost(text)).toBe(expected);
});

test('variables are looked up, and where they are not given, their defaults', () => {
  const text = 'query ($n: Int = 80) { nodes(first: $n) { nodes { id } } }';

  expect(cost(text, { n: 5 })).toBe(6);
  expect(cost(text)).toBe(81);
  expect(cost(text, { n: null })).toBe(51);
  expect(cost('query ($n: Int) { nodes(first: $n) { nodes { id } } }')).toBe(51);
  expect(cost('query ($of: [String!]!) { _entities(representations: $of) { id } }', { of: Array(7).fill('a') })).toBe(
    7,
  );
});

test('skipped fields count: what a query may ask for is known before it runs', () => {
  expect(cost('query ($no: Boolean!) { nodes(first: 9) @include(if: $no) { nodes { id } } }', { no: false })).toBe(10);
});

test('fragments that double fifty times over are counted at once', () => {
  const text = bomb(50).replace(/__typename/, 'one { id }');

  expect(cost(text)).toBe(2 ** 50);
});

test('introspection costs as much as the schema is large, and its own query is far below the limit', () => {
  expect(cost('{ __schema { types { name } } }')).toBe(1 + Object.keys(schema.getTypeMap()).length);
  expect(cost(introspection)).toBeGreaterThan(100);
  expect(cost(introspection)).toBeLessThan(COST_LIMITS.public / 10);
});
