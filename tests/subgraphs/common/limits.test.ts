import { buildSchema, parse, validate, visit, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import {
  checkVariables,
  GATEWAY_LIMITS,
  limitRule,
  MAX_VARIABLE_DEPTH,
  type Limits,
} from '../../../subgraphs/common/limits.ts';
import {
  bomb,
  introspection,
  withAliases,
  withDirectives,
  withRootFields,
  withSpreads,
} from '../../support/operations.ts';

const schema = buildSchema('type Query { node: Node name: String } type Node { node: Node name: String }');
const LIMITS: Limits = {
  ...GATEWAY_LIMITS,
  depth: 4,
  fields: 8,
  aliases: 3,
  rootFields: 5,
  directives: 4,
  fragmentSpreads: 4,
};

/** Which limits the operation is beyond, with what was found. */
const beyond = (text: string, limits = LIMITS, document: DocumentNode = parse(text)) =>
  validate(schema, document, [limitRule(limits)]).map(({ extensions }) => [extensions['limit'], extensions['found']]);

test('an operation at every limit is let through', () => {
  const text = `{
    a: node @include(if: true) { b: node { ...F c: node { name } } }
    name @skip(if: false) name @skip(if: false) name name @include(if: true)
  } fragment F on Node { name }`;

  // 8 fields and one in the fragment: one more than allowed, nothing else.
  expect(beyond(text)).toEqual([['fields', 9]]);
  expect(beyond(text, { ...LIMITS, fields: 9 })).toEqual([]);
});

test.for([
  ['levels', '{ node { node { node { node { name } } } } }', 5],
  ['fields', '{ node { name name name name name name name name } }', 9],
  ['aliases', '{ node { a: name b: name c: name d: name } }', 4],
  ['root fields', withRootFields(6), 6],
  ['directives', withDirectives(5).replace('__schema', 'node').replace('queryType', 'node'), 5],
  ['fragment spreads', withSpreads(5), 5],
  ['fragment spreads', '{ ... { name } ... { name } ... { name } ... { name } ... { name } }', 5],
] as const)('one above is told by its name: %s', ([name, text, found]) => {
  expect(beyond(text)).toContainEqual([name, found]);
});

test.for([
  'query @a @a @a @a @a { name }',
  'query ($v: Int @a @a @a @a @a) { name }',
  '{ ...F } fragment F on Query @a @a @a @a @a { name }',
  '{ ... @a @a @a @a @a { name } }',
])('directives are counted wherever they stand: %s', (text) => {
  expect(beyond(text)).toEqual([['directives', 5]]);
});

test('what fragments hold is counted each time that they are spread', () => {
  const text = '{ node { ...F ...F } } fragment F on Node { ...G ...G } fragment G on Node { a: name name }';

  expect(beyond(text)).toEqual([
    ['fields', 9],
    ['aliases', 4],
    ['fragment spreads', 6],
  ]);
});

test('each operation of a document is measured', () => {
  expect(beyond(`query A { name } query B ${withRootFields(6)}`)).toEqual([['root fields', 6]]);
});

test('fragments that double thirty times over are counted, each read a few times at most', () => {
  let reads = 0;
  const counting = (node: object): object =>
    new Proxy(node, { get: (on, key) => (key === 'selections' && reads++, Reflect.get(on, key)) });
  const document = visit(parse(bomb(30)), { SelectionSet: { leave: (set) => counting(set) as never } });
  reads = 0;

  const found = beyond('', LIMITS, document);

  expect(found).toContainEqual(['fields', 2 ** 30]);
  expect(reads).toBeGreaterThanOrEqual(32);
  expect(reads).toBeLessThan(32 * 4);
});

test('a fragment within itself does not loop', () => {
  expect(beyond('{ ...F } fragment F on Query { name ...F }')).toEqual([]);
});

test('what is too large is looked at by no other rule', () => {
  const document = parse(withRootFields(6));
  let entered = 0;
  const other = () => ({ Field: () => void entered++ });

  validate(schema, document, [other, limitRule(LIMITS)]);

  expect(entered).toBe(0);
});

test('introspection’s own query is within the limits of clients', () => {
  expect(beyond(introspection, GATEWAY_LIMITS)).toEqual([]);
});

test('introspection is no way around the other limits', () => {
  expect(beyond(withAliases(31), GATEWAY_LIMITS)).toEqual([['aliases', 31]]);
  expect(beyond(`{ __schema { types { ${'ofType { '.repeat(14)} name ${'}'.repeat(14)} } } }`, GATEWAY_LIMITS)).toEqual(
    [['levels', 17]],
  );
});

test('variables may nest as deep as is allowed, and no deeper, however deep they are', () => {
  const nested = (levels: number): unknown => JSON.parse(`${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`);

  expect(() => checkVariables({ of: nested(MAX_VARIABLE_DEPTH) })).not.toThrow();
  expect(() => checkVariables({ of: nested(MAX_VARIABLE_DEPTH + 2) })).toThrow('at most 50 levels');
  expect(() => checkVariables({ of: nested(200_000) })).toThrow('at most 50 levels');
  expect(() => checkVariables(undefined)).not.toThrow();
});
