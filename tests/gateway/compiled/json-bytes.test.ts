import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, end, putComma, putJson, putPlain, putString } from '../../../gateway/compiled/json-bytes.ts';

const written = (work: () => void): string => {
  begin();
  work();
  return end().toString();
};

test('a string is written as JSON.stringify writes it, whatever its characters and length', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 70 }).map((codes) => String.fromCharCode(...codes)),
  );

  fc.assert(
    fc.property(texts, (text) => {
      expect(written(() => putString(text))).toBe(JSON.stringify(text));
    }),
    { numRuns: 2000 },
  );
});

test('what is put one after the other stands so, also where the scratch must grow', () => {
  const texts = Array.from({ length: 3000 }, (_, index) => `${'Tür "Straße" '.repeat(60)}${index}`);

  const text = written(() => {
    putPlain('[');
    texts.forEach((each, index) => {
      if (index) putComma();
      putString(each);
    });
    putJson(',{"ß":"€"}]');
  });

  expect(JSON.parse(text)).toEqual([...texts, { ß: '€' }]);
});

test('a text that is given up leaves nothing to the next, and what was taken stays as it was', () => {
  const first = (begin(), putString('first'), end());

  begin();
  putPlain('{"half":');
  const second = (begin(), putString('second'), end());

  expect([first.toString(), second.toString()]).toEqual(['"first"', '"second"']);
});
