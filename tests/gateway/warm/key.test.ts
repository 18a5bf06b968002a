import type { FastifyRequest } from 'fastify';
import { expect, test, vi } from 'vitest';
import { keyOf } from '../../../gateway/warm/key.ts';
import { PUBLIC, type Viewer } from '../../../subgraphs/common/viewer.ts';

const asked = (body: unknown, more: object = {}, viewer: Viewer = PUBLIC) =>
  ({
    method: 'POST',
    url: '/graphql',
    headers: {},
    body,
    graphqlContext: { viewer, asOf: '2016-01-22' },
    ...more,
  }) as unknown as FastifyRequest;
const keyFor = (variables: unknown) => keyOf(asked({ query: '{ a }', variables }));

test.each([
  ['a mutation', { query: 'mutation { a }' }],
  ['a mutation beside a query', { query: 'query A { a } mutation B { a }', operationName: 'A' }],
  ['a mutation behind a fragment and a comment', { query: 'fragment F on Query { a }\n#\nmutation{a}' }],
  ['extensions', { query: '{ a }', extensions: { persistedQuery: { version: 1 } } }],
  ['variables as a text', { query: '{ a }', variables: '{}' }],
  ['a list of variables', { query: '{ a }', variables: [] }],
  ['a number that JSON could not tell', { query: '{ a }', variables: JSON.parse('{ "a": 1e999 }') }],
  [
    'variables that nest too deep',
    { query: '{ a }', variables: JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) },
  ],
  ['no text', { operationName: 'A' }],
  ['a list of operations', [{ query: '{ a }' }]],
  ['nothing', undefined],
])('%s runs by itself', (_, body) => {
  expect(keyOf(asked(body))).toBeNull();
});

test('whatever is neither GET nor POST runs by itself', () => {
  expect(keyOf(asked({ query: '{ a }' }, { method: 'HEAD' }))).toBeNull();
});

test('values that only look alike have keys of their own', () => {
  const values = [
    { a: 1 },
    { a: '1' },
    { a: [1] },
    { a: [[1]] },
    { a: { 0: 1 } },
    { a: null },
    { a: [['b', 1]] },
    { a: { b: 1 } },
    {},
  ];

  expect(new Set(values.map(keyFor)).size).toBe(values.length);
});

test('names in another order, and variables left out or null, are the same', () => {
  expect(keyFor({ a: { b: 1, c: [{ d: 2, e: 3 }] } })).toBe(keyFor({ a: { c: [{ e: 3, d: 2 }], b: 1 } }));
  expect(keyFor(undefined)).toBe(keyFor({}));
  expect(keyFor(null)).toBe(keyFor({}));
});

test('every trait of a known caller counts', () => {
  const person: Viewer = {
    kind: 'person',
    id: 'x',
    role: 'center',
    centerId: 'KI-05112',
    scopes: new Set(['a', 'b']),
    rateClass: 'standard',
  };
  const different: Viewer[] = [
    PUBLIC,
    person,
    { ...person, kind: 'partner' },
    { ...person, id: 'y' },
    { ...person, role: 'admin' },
    { ...person, centerId: 'KI-05113' },
    { ...person, scopes: new Set(['a']) },
    { ...person, rateClass: 'high' },
  ];
  const keys = different.map((viewer) => keyOf(asked({ query: '{ a }' }, {}, viewer)));

  expect(new Set(keys).size).toBe(different.length);
  expect(keyOf(asked({ query: '{ a }' }, {}, { ...person, scopes: new Set(['b', 'a']) }))).toBe(keys[1]);
});

test('of a GET the address counts as it was sent, and the headers that it must have', () => {
  const got = (url: string, headers: object = {}) => keyOf(asked(undefined, { method: 'GET', url, headers }));

  expect(got('/graphql?query={a}')).not.toBe(got('/graphql?query=%7Ba%7D'));
  expect(got('/graphql?query={a}')).not.toBe(got('/graphql?query={a}', { 'apollo-require-preflight': 'true' }));
  expect(got('/graphql?query={a}')).not.toBe(got('/graphql?query={a}', { 'content-type': 'application/json' }));
});

test.each([
  ['the query', { body: { query: '{ a(filter: { openNow: true }) }' } }],
  ['a variable', { body: { query: 'query ($f: F) { a(filter: $f) }', variables: { f: { openNow: true } } } }],
  ['an address', { method: 'GET', url: '/graphql?query=%7Bo%70enNow%7D' }],
])('what asks in %s what is open now has another key at the next minute', (_where, request) => {
  const keyAt = (instant: string) => {
    vi.setSystemTime(new Date(instant));
    return keyOf(asked(undefined, request));
  };
  vi.useFakeTimers({ toFake: ['Date'] });

  const keys = ['2026-03-29T00:59:00Z', '2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z'].map(keyAt);
  vi.useRealTimers();

  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[1]);
});
