import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likePattern, searchable, sortable } from '../../../subgraphs/common/text.ts';

test('Münster, Muenster and munster are searched alike', () => {
  const folded = ['Münster', 'Muenster', 'munster', ' MÜNSTER '].map(searchable);

  expect(new Set(folded)).toEqual(new Set(['munster']));
});

test('ß is searched as ss, and accents are dropped', () => {
  expect(searchable('Straße')).toBe('strasse');
  expect(searchable('Café')).toBe('cafe');
});

test('names sort as German lists do: ä beside a, not behind z', () => {
  const names = ['Zülpich', 'Übach-Palenberg', 'Ahaus', 'Ärzen', 'Unna'];

  expect(names.toSorted((a, b) => (sortable(a) < sortable(b) ? -1 : 1))).toEqual([
    'Ahaus',
    'Ärzen',
    'Übach-Palenberg',
    'Unna',
    'Zülpich',
  ]);
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => sortable(sortable(text)) === sortable(text)));
});

test('wildcards of a client stand for themselves', () => {
  expect(likePattern('50%_!')).toBe('%50!%!_!!%');
});
