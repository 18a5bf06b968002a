import { buildSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { Unauthenticated } from '../../../subgraphs/common/errors.ts';
import { protect } from '../../../subgraphs/common/rights.ts';
import { PUBLIC, type Viewer } from '../../../subgraphs/common/viewer.ts';

const SDL = `
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | ENUM
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE
  directive @federation__policy(policies: [[String!]!]!) on FIELD_DEFINITION
  type Query {
    open: Open
    thing: Thing
    things: [Thing]
    secret: Secret
    all: [Either]
    policy: Int @federation__policy(policies: [["p"]])
    _entities: [Either]
  }
  type Open { told: Int known: Int @authenticated scoped: Int @requiresScopes(scopes: [["a", "b"], ["c"]]) level: Level none: Int @requiresScopes(scopes: []) }
  enum Level @authenticated { HIGH }
  interface Thing { name: String @requiresScopes(scopes: [["c"]]) plain: String }
  type Chair implements Thing { name: String plain: String }
  interface Hidden @requiresScopes(scopes: [["c"]]) { x: Int }
  type Secret implements Hidden { x: Int }
  extend type Secret @authenticated
  union Either = Open | Secret
`;
const root = {
  open: { told: 1, known: 2, scoped: 3, level: 'HIGH', none: 4 },
  thing: { __typename: 'Chair', name: 'n', plain: 'p' },
  things: [{ __typename: 'Chair', name: 'n', plain: 'p' }],
  secret: { x: 1 },
  all: [{ __typename: 'Secret', x: 1 }],
  policy: 1,
};
const person = (...scopes: string[]): Viewer => ({
  ...PUBLIC,
  kind: 'person',
  id: 'somebody',
  scopes: new Set(scopes),
});

/** The answer's data, and the codes of its errors by path. */
async function ask(query: string, viewer: Viewer) {
  const schema = buildSchema(SDL);
  protect(schema);
  const { data, errors = [] } = await graphql({ schema, source: query, rootValue: root, contextValue: { viewer } });
  return {
    data,
    refused: Object.fromEntries(errors.map(({ path, extensions }) => [path!.join('.'), extensions['code']])),
  };
}

test('without a token a protected field is UNAUTHENTICATED, its neighbours are answered', async () => {
  const { data, refused } = await ask('{ open { told known scoped level } }', PUBLIC);

  expect(data).toEqual({ open: { told: 1, known: null, scoped: null, level: null } });
  expect(refused).toEqual({
    'open.known': 'UNAUTHENTICATED',
    'open.scoped': 'UNAUTHENTICATED',
    'open.level': 'UNAUTHENTICATED',
  });
});

test.for([
  [[], 'FORBIDDEN'],
  [['a'], 'FORBIDDEN'],
  [['a', 'b'], undefined],
  [['c'], undefined],
  [['d'], 'FORBIDDEN'],
] as const)('scopes %j of [[a, b], [c]]: %s', async ([scopes, code]) => {
  expect((await ask('{ open { known scoped } }', person(...scopes))).refused).toEqual(
    code ? { 'open.scoped': code } : {},
  );
});

test('an empty list of scopes, and a policy, let nobody pass', async () => {
  expect((await ask('{ policy open { none } }', person('a', 'b', 'c'))).refused).toEqual({
    policy: 'FORBIDDEN',
    'open.none': 'FORBIDDEN',
  });
});

test('what an interface demands for a field holds for every type that has it', async () => {
  const query = '{ thing { name plain } things { ... on Chair { other: name } } }';

  expect((await ask(query, person())).refused).toEqual({ 'thing.name': 'FORBIDDEN', 'things.0.other': 'FORBIDDEN' });
  expect((await ask(query, person('c'))).refused).toEqual({});
});

test('a type takes on the demands of its interfaces and of its extensions, also behind a union', async () => {
  const query = '{ secret { x } all { ... on Secret { y: x } } }';

  expect((await ask(query, PUBLIC)).refused).toEqual({ secret: 'UNAUTHENTICATED', 'all.0.y': 'UNAUTHENTICATED' });
  expect((await ask(query, person())).refused).toEqual({ secret: 'FORBIDDEN', 'all.0.y': 'FORBIDDEN' });
  expect((await ask(query, person('c'))).refused).toEqual({});
});

test('entities of a protected type are not looked up for whoever may not; open ones are, in their places', async () => {
  const schema = buildSchema(SDL);
  const field = schema.getQueryType()!.getFields()['_entities']!;
  const looked: unknown[] = [];
  field.resolve = (_, { representations }) => (looked.push(...representations), representations);
  protect(schema);
  const [open, secret] = [{ __typename: 'Open' }, { __typename: 'Secret' }];
  const entitiesFor = (viewer: Viewer) =>
    field.resolve!({}, { representations: [secret, open, secret] }, { viewer }, {} as never);

  const forPublic = await entitiesFor(PUBLIC);
  const lookedForPublic = [...looked];
  const forPerson = await entitiesFor(person('c'));

  expect(forPublic).toEqual([expect.any(Unauthenticated), open, expect.any(Unauthenticated)]);
  expect(lookedForPublic).toEqual([open]);
  expect(forPerson).toEqual([secret, open, secret]);
});
