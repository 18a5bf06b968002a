import { expect, test } from 'vitest';
import { JsonBytes } from '../../../gateway/compiled/json-bytes.ts';
import { stringifyResult, Written } from '../../../gateway/compiled/written.ts';

const out = new JsonBytes();

function written(value: string): Written {
  out.begin();
  out.string(value);
  return new Written(out.end(...Written.room));
}

const LONG = 'ü'.repeat(400);

test.each([
  ['nothing besides', {}],
  ['a little besides', { extensions: { cost: { requested: 1, limit: 2 } } }],
  ['more besides than there is room for', { extensions: { long: LONG } }],
  ['just too much in bytes, not in letters', { extensions: { long: 'ü'.repeat(150) } }],
  ['errors', { errors: [{ message: LONG }] }],
  ['errors and something besides', { errors: [{ message: 'a' }], extensions: { cost: 1 } }],
])('the answer with %s is the JSON of its parts', (_, others) => {
  const body = stringifyResult({ ...others, data: written('Düren') });

  expect(JSON.parse(String(body))).toEqual({ ...others, data: 'Düren' });
  expect(String(body)).toMatch(/^\{.*\}\n$/s);
});

test('an answer that is asked for twice is the same', () => {
  const data = written('Düren');

  const bodies = [stringifyResult({ data, extensions: { a: 1 } }), stringifyResult({ data, extensions: { a: 1 } })];

  expect(String(bodies[0])).toBe(String(bodies[1]));
});

test('what nobody has written yet is written here', () => {
  expect(stringifyResult({ data: { a: 1 } })).toBe('{"data":{"a":1}}\n');
});
