import { parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { hintsOf } from '../../../gateway/warm/hints.ts';
import { measure } from '../../../gateway/warm/measure-policy.ts';

const hints = hintsOf(`
  directive @cacheControl(maxAge: Int, scope: String, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE
  type Query {
    scalar: Int
    agedScalar: Int @cacheControl(maxAge: 50)
    plain: Plain
    aged: Aged
    shorter: Aged @cacheControl(maxAge: 10)
    mine: Aged @cacheControl(scope: PRIVATE)
    rootInherits: Page @cacheControl(inheritMaxAge: true)
    page: Page @cacheControl(maxAge: 40)
    named: Named
  }
  type Plain { id: ID }
  type Page @cacheControl(inheritMaxAge: true) { total: Int rows: [Aged] }
  interface Named { name: String person: Person }
  type Aged implements Named @cacheControl(maxAge: 60) {
    id: ID name: String plain: Plain inheriting: Page older: Int @cacheControl(maxAge: 90) person: Person
  }
  type Person @requiresScopes(scopes: [["volunteers:read"]]) { name: String }
`);

function policyOf(text: string) {
  const document = parse(text);
  return measure(document.definitions[0] as OperationDefinitionNode, document, hints);
}

test.each([
  ['{ scalar }', 0],
  ['{ agedScalar }', 50],
  ['{ plain { id } }', 0],
  ['{ aged { id } }', 60],
  ['{ shorter { id } }', 10],
  ['{ aged { id } shorter { id } }', 10],
  ['{ aged { plain { id } } }', 0],
  ['{ aged { inheriting { total } } }', 60],
  ['{ aged { older } }', 60],
  ['{ page { total rows { id } } }', 40],
  ['{ rootInherits { total } }', 0],
  ['{ __typename }', 0],
  ['{ aged { __typename } }', 60],
  ['{ ...F } fragment F on Query { aged { ... on Aged { plain { id } } } }', 0],
  ['{ __schema { queryType { name } } }', null],
  ['{ aged { id } __type(name: "Aged") { name } }', null],
  ['{ aged { person { name } } }', null],
])('%s may be used for %s seconds', (text, maxAge) => {
  expect(policyOf(text).maxAge).toBe(maxAge);
});

test('one private field makes the answer private', () => {
  expect(policyOf('{ aged { id } mine { id } }')).toEqual({ maxAge: 60, isPrivate: true, isPersonal: false });
  expect(policyOf('{ aged { id } }').isPrivate).toBe(false);
});

test('a person is a person behind an interface too', () => {
  expect(policyOf('{ named { person { name } } }').isPersonal).toBe(true);
  expect(policyOf('{ named { ... on Aged { person { name } } } }').isPersonal).toBe(true);
  expect(policyOf('{ named { name } }').isPersonal).toBe(false);
});
