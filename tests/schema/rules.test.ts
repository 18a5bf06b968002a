import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { breakingChanges, undescribed } from '../../schema/rules.ts';

test('whatever has no description is named', () => {
  const sdl = parse('type Query { "Told." a("Told." x: Int, y: Int): E b: Int } "Told." enum E { "Told." ONE TWO }');

  expect(undescribed(sdl)).toEqual(['Query.a.y', 'Query.b', 'E.TWO']);
});

const before = buildSchema('type Query { kept: Int gone: Int old: Int @deprecated(reason: "Use kept.") }');

test('a removed field breaks clients, unless it was deprecated in the release before', () => {
  const after = buildSchema('type Query { kept: Int }');

  expect(breakingChanges(before, after)).toEqual(['Query.gone was removed.']);
});

test('a field that becomes nullable, and a new required argument, break clients', () => {
  const from = buildSchema('type Query { a: Int! b: Int }');
  const to = buildSchema('type Query { a: Int b(x: Int!): Int }');

  expect(breakingChanges(from, to)).toHaveLength(2);
});

test('an added field breaks nobody', () => {
  const after = buildSchema('type Query { kept: Int gone: Int old: Int added: Int }');

  expect(breakingChanges(before, after)).toEqual([]);
});
