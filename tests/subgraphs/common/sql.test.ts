import { expect, test } from 'vitest';
import { every, oneOf, raw, some, sql } from '../../../subgraphs/common/sql.ts';

test('values become parameters, pieces are put in place', () => {
  const piece = sql`b = ${2}`;

  expect(sql`select a from t where ${piece} and c = ${"x' or '1'='1"}`).toEqual({
    text: 'select a from t where b = ? and c = ?',
    params: [2, "x' or '1'='1"],
  });
});

test('a list is one parameter, however long', () => {
  const long = oneOf(
    raw('id'),
    Array.from({ length: 100_000 }, (_, index) => `KI-${index}`),
  );

  expect(long.params).toHaveLength(1);
  expect(long.text).toBe(oneOf(raw('id'), []).text);
});

test('a single value is compared as it is', () => {
  expect(oneOf(raw('id'), ['KI-05112'])).toEqual({ text: 'id = ?', params: ['KI-05112'] });
});

test('no condition at all: every is true, some is false', () => {
  expect(every([]).text).toBe('1 = 1');
  expect(some([]).text).toBe('1 = 0');
});
