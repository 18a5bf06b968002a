import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonBytes } from '../../../gateway/compiled/json-bytes.ts';
import { putInCode } from '../../../gateway/compiled/put-in-code.ts';
import { generate } from '../../../subgraphs/common/generated-code.ts';

const out = new JsonBytes();

const written = (work: () => void): string => {
  out.begin();
  work();
  return out.end().toString();
};

test('a string is written as JSON.stringify writes it, whatever its characters and length', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 70 }).map((codes) => String.fromCharCode(...codes)),
  );

  fc.assert(
    fc.property(texts, (text) => {
      expect(written(() => out.string(text))).toBe(JSON.stringify(text));
    }),
    { numRuns: 2000 },
  );
});

test('what is put one after the other stands so, also where the scratch must grow', () => {
  const texts = Array.from({ length: 3000 }, (_, index) => `${'Tür "Straße" '.repeat(60)}${index}`);

  const text = written(() => {
    out.plain('[');
    texts.forEach((each, index) => {
      if (index) out.comma();
      out.string(each);
    });
    out.json(',{"ß":"€"}]');
  });

  expect(JSON.parse(text)).toEqual([...texts, { ß: '€' }]);
});

test('a text that is given up leaves nothing to the next, and what was taken stays as it was', () => {
  const first = (out.begin(), out.string('first'), out.end());

  out.begin();
  out.plain('{"half":');
  const second = (out.begin(), out.string('second'), out.end());

  expect([first.toString(), second.toString()]).toEqual(['"first"', '"second"']);
});

test('a name put by code of its own stands as it is, whatever its length, and where the scratch must grow', () => {
  const names = Array.from({ length: 40 }, (_, length) => 'abcdefghij'.repeat(4).slice(0, length));
  const puts = names.map((name) => generate<() => void>({ out }, `let at; return () => { ${putInCode(name)} };`));

  const text = written(() => {
    for (let round = 0; round < 3000; round++) puts.forEach((put) => put());
  });

  expect(text).toBe(names.join('').repeat(3000));
});
