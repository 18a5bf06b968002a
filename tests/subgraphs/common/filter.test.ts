import { expect, test } from 'vitest';
import { byRange, byText, byValue, conditionOf, FILTER_LIMITS, type Filter } from '../../../subgraphs/common/filter.ts';
import { raw } from '../../../subgraphs/common/sql.ts';

const fields = { id: byValue(raw('id')), name: byText(raw('name'), raw('folded')), size: byRange(raw('size')) };
const complaint = (filter: unknown) => {
  try {
    conditionOf(fields, filter as Filter);
    return null;
  } catch (error) {
    const { extensions } = error as { extensions: Record<string, unknown> };
    return [extensions['code'], extensions['argument']];
  }
};

const nested = (levels: number): Filter => (levels === 0 ? { id: { eq: 'a' } } : { not: nested(levels - 1) });
const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `id${at}`);

test('and, or and not may nest ten deep, the filter itself included', () => {
  expect(complaint(nested(FILTER_LIMITS.depth - 1))).toBeNull();
  expect(complaint(nested(FILTER_LIMITS.depth))).toEqual(['LIMIT_EXCEEDED', `filter${'.not'.repeat(10)}`]);
  expect(complaint({ and: [{ or: [nested(9)] }] })).toMatchObject([
    'LIMIT_EXCEEDED',
    expect.stringContaining('filter.and.or.not'),
  ]);
});

test('a filter has a hundred conditions at most, branches without any included', () => {
  const branches = (count: number) => ({ or: Array.from({ length: count }, () => ({ id: { eq: 'a' } })) });

  // A branch counts, and so does the condition within.
  expect(complaint(branches(50))).toBeNull();
  expect(complaint(branches(51))).toEqual(['LIMIT_EXCEEDED', 'filter.or.id']);
  expect(complaint({ or: Array.from({ length: 100_000 }, () => ({})) })).toEqual(['LIMIT_EXCEEDED', 'filter.or']);
});

test('the lists of a filter hold a thousand values at most, all of them together', () => {
  expect(complaint({ id: { in: ids(1000) } })).toBeNull();
  expect(complaint({ id: { in: ids(1001) } })).toEqual(['LIMIT_EXCEEDED', 'filter.id']);
  expect(complaint({ id: { in: ids(600) }, name: { in: ids(600) } })).toEqual(['LIMIT_EXCEEDED', 'filter.name']);
});

test('a long list of numbers is one list in SQL, not a chain as deep as it is long', () => {
  const { text, params } = conditionOf(fields, { size: { in: [1, 2, 3] } });

  expect(text).toContain('size in (?, ?, ?)');
  expect(params).toEqual([1, 2, 3]);
  expect(conditionOf(fields, { size: { in: [] } }).text).toContain('1 = 0');
});

test('a text to look for has a hundred characters at most', () => {
  expect(complaint({ name: { contains: 'x'.repeat(100) } })).toBeNull();
  expect(complaint({ name: { contains: 'x'.repeat(101) } })).toEqual(['BAD_USER_INPUT', 'filter.name.contains']);
  expect(complaint({ name: { startsWith: 'x'.repeat(101) } })).toEqual(['BAD_USER_INPUT', 'filter.name.startsWith']);
});
