import { expect, test } from 'vitest';
import { generate, inCode, propertyInCode } from '../../../subgraphs/common/generated-code.ts';

// Whatever is taken over as it stands in these ends the text or the code around it.
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'a"b',
  "a'b",
  'a\\',
  'a`${b}',
  'a\nb',
  'a\u2028b',
  '"]: 1, ["x',
  '@of {"x":"é"}',
];

test('an object of any names is made as if it were written property by property', () => {
  for (const name of NAMES) {
    const make = generate<(value: unknown) => object>({}, `return (value) => ({ ${propertyInCode(name, 'value')} });`);

    const made = make(7);

    expect(Object.entries(made)).toEqual([[name, 7]]);
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  }
});

test('a text in code is that text', () => {
  for (const name of NAMES) expect(generate<string>({}, `return ${inCode(name)};`)).toBe(name);
});

test('code sees what it is given to use', () => {
  expect(generate<number>({ one: 1, two: { of: 2 } }, 'return one + two.of;')).toBe(3);
});
