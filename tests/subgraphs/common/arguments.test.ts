import fc from 'fast-check';
import {
  buildSchema,
  getArgumentValues,
  getVariableValues,
  parse,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { argumentsOf } from '../../../subgraphs/common/arguments.ts';

const schema = buildSchema(`
  type Query { found(first: Int = 50, after: String, day: String!, filter: Filter, ids: [ID!]): Int plain: Int }
  input Filter { name: String = "all", size: Int }
`);
const fields = schema.getQueryType()!.getFields();

/** The operation's one field, and its variables as a request has them. */
function operation(text: string, given: Record<string, unknown>) {
  const { selectionSet, variableDefinitions } = parse(text).definitions[0] as OperationDefinitionNode;
  const node = selectionSet.selections[0] as FieldNode;
  return { node, variables: getVariableValues(schema, variableDefinitions ?? [], given).coerced! };
}

/** What it gives, or the error. */
function outcome(work: () => unknown): unknown {
  try {
    return JSON.stringify(work());
  } catch (error) {
    return (error as Error).message;
  }
}

// `constructor` is a name as any other; every object has something of that name.
const DEFINED = '$first: Int, $after: String = "b", $day: String, $filter: Filter, $id: ID!, $constructor: Int';
const argument = fc.oneof(
  fc.constantFrom('first: $first', 'first: 3', 'first: null', 'first: $constructor', ''),
  fc.constantFrom('after: $after', 'after: "a"', 'after: null', ''),
  fc.constantFrom('filter: $filter', 'filter: {}', 'filter: { name: $after }', 'filter: { size: 1 }', ''),
  fc.constantFrom('ids: [$id]', 'ids: $id', 'ids: []', ''),
);
const given = fc.record(
  {
    first: fc.constantFrom(1, null),
    after: fc.constantFrom('c', null),
    day: fc.constantFrom('2016-01-22', null),
    filter: fc.constantFrom({}, { name: null }, { size: 2 }, null),
    id: fc.constant('KI-05112'),
    constructor: fc.constant(7),
  },
  { requiredKeys: ['id'] },
);

test('arguments are those of graphql-js, in its order, request by request', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(argument, { selector: (text) => text.split(':')[0] }),
      fc.constantFrom('day: $day', 'day: "2016-01-01"'),
      fc.array(given, { minLength: 1, maxLength: 4 }),
      (some, day, requests) => {
        const text = `query (${DEFINED}) { found(${[...some, day].join(' ')}) }`;
        const evaluate = argumentsOf(fields['found']!, operation(text, { id: '' }).node);
        for (const request of requests) {
          const { node, variables } = operation(text, request);
          const expected = outcome(() => getArgumentValues(fields['found']!, node, variables));
          expect(outcome(() => evaluate(variables))).toBe(expected);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('what hangs on no variable is evaluated once', () => {
  const evaluate = argumentsOf(fields['found']!, operation('{ found(first: 2, day: "2016-01-22") }', {}).node);

  expect(evaluate({})).toBe(evaluate({}));
  expect(evaluate({})).toEqual({ first: 2, day: '2016-01-22' });
});
