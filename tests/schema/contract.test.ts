import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  buildSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
  type GraphQLSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { compose } from '../../schema/compose.ts';
import { contractOf } from '../../schema/contract.ts';
import { breakingChanges, unguardedPages } from '../../schema/rules.ts';
import { ROOT, SUBGRAPHS } from '../../subgraphs/common/config.ts';
import { sdlOf } from '../../subgraphs/common/subgraph.ts';
import { protectedByAny, type Protected } from '../support/protected-fields.ts';

const TAG = '@tag(name: "partner")';
const directives = `directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT`;

/** A supergraph and its API, which differ in their directives only. */
const composed = (types: string) => ({
  supergraph: `${directives} ${types}`,
  api: types.replaceAll(/ @(tag|requiresScopes)\([^)]*\)/g, ''),
});
const contract = (types: string): string => contractOf(composed(types)).replaceAll(/\s+/g, ' ').trim();

test('a tagged field is in the contract, its neighbour is not', () => {
  expect(contract(`type Query { told: Int ${TAG} kept: Int }`)).toBe('type Query { told: Int }');
});

test('another tag is not ours', () => {
  expect(contract(`type Query { told: Int ${TAG} kept: Int @tag(name: "internal") }`)).toBe('type Query { told: Int }');
});

test('a tagged type counts for all of its fields', () => {
  expect(contract(`type Query { a: A ${TAG} } type A ${TAG} { b: Int c: Int }`)).toBe(
    'type A { b: Int c: Int } type Query { a: A }',
  );
});

test('types that nothing leads to any more go; inputs and enums of kept fields stay', () => {
  const types = `type Query { a(by: By): E ${TAG} gone(by: Other): F }
    input By { deeper: Deeper } input Deeper { e: E } enum E { X } input Other { f: F } enum F { Y } type Alone ${TAG} { x: Int }`;

  const schema = buildSchema(contract(types));

  expect(Object.keys(schema.getTypeMap()).filter((name) => /^(By|Deeper|E|Other|F|Alone)$/.test(name))).toEqual(
    expect.arrayContaining(['By', 'Deeper', 'E']),
  );
  for (const name of ['Other', 'F', 'Alone']) expect(schema.getType(name), name).toBeUndefined();
});

test('what implements a kept interface stays', () => {
  const types = `type Query { a: I ${TAG} } interface I ${TAG} { x: Int } type T implements I ${TAG} { x: Int y: Int }`;

  expect(contract(types)).toContain('type T implements I { x: Int y: Int }');
});

test('a tagged field that leads to nothing tagged is an error', () => {
  expect(() => contract(`type Query { a: A ${TAG} } type A { x: Int }`)).toThrow('nothing of A is');
});

test('what no key can ever read cannot be tagged, by itself or with its type', () => {
  const scopes = '@requiresScopes(scopes: [["volunteers:read"]])';
  const field = () => contract(`type Query { a: Int ${scopes} ${TAG} }`);
  const type = () => contract(`type Query { a: A ${TAG} } type A ${TAG} { x: Int y: Int ${scopes} }`);

  expect(field).toThrow('Query.a');
  expect(type).toThrow('A.y');
});

test('the partners’ schema is part of the whole, and shows nobody', () => {
  const api = buildSchema(compose().api);
  const partner = buildSchema(readFileSync(join(ROOT, 'schema', 'partner.graphql'), 'utf8'));

  expect(breakingChanges(partner, api)).toEqual([]);
  for (const name of ['Volunteer', 'VolunteerConnection', 'Engagement']) expect(partner.getType(name)).toBeUndefined();
  const center = partner.getType('Center');
  expect(isObjectType(center) && Object.keys(center.getFields())).toEqual(
    expect.arrayContaining(['name', 'meetingPoints', 'fundingSummary', 'volunteering']),
  );
});

test('all that the public can read is in the contract', () => {
  const partner = buildSchema(readFileSync(join(ROOT, 'schema', 'partner.graphql'), 'utf8'));
  const inContract = (type: string, field: string) => {
    const found = partner.getType(type);
    return isObjectType(found) && field in found.getFields();
  };

  const open = openFields(buildSchema(compose().api), protectedByAny(SUBGRAPHS.map(sdlOf)));

  expect(open.length).toBeGreaterThan(200);
  expect(open.filter(([type, field]) => !inContract(type, field))).toEqual([]);
});

/** The fields that the public reaches from the root. */
function openFields(schema: GraphQLSchema, rights: Protected): [string, string][] {
  const reached = new Set([schema.getQueryType()!]);
  const open: [string, string][] = [];
  for (const type of reached) {
    for (const field of Object.values(type.getFields())) {
      if (rights.has(`${type.name}.${field.name}`)) continue;
      open.push([type.name, field.name]);
      const below = getNamedType(field.type);
      for (const each of isAbstractType(below) ? schema.getPossibleTypes(below) : [below])
        if (isObjectType(each)) reached.add(each);
    }
  }
  return open;
}

test('a page that is less protected than its rows is named', () => {
  const scopes = '@requiresScopes(scopes: [["a"]])';
  const sdl = (page: string) =>
    buildASTSchema(
      parse(
        `${directives} type Query { p: P } type P ${page} { nodes: [R] totalCount: Int } type R ${scopes} { x: Int }`,
      ),
    );

  expect(unguardedPages(sdl(''))).toEqual(['P is less protected than its rows: give it the same directives']);
  expect(unguardedPages(sdl('@requiresScopes(scopes: [["b"]])'))).toHaveLength(1);
  expect(unguardedPages(sdl(scopes))).toEqual([]);
});
