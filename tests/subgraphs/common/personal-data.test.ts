import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainSettings, readSettings, unsafeSettings } from '../../../subgraphs/common/config.ts';
import { createPersonalData } from '../../../subgraphs/common/personal-data.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ki-nrw-seal-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keyOf = (letter: string) => Buffer.from(letter.repeat(32)).toString('base64');
const [A, B] = [`a:${keyOf('a')}`, `b:${keyOf('b')}`];
const over = (PERSONAL_DATA_KEYS: string, more: Record<string, string> = {}) =>
  createPersonalData(readSettings({ DATA_DIR: folder, PERSONAL_DATA_KEYS, ...more }));
const PLACE = { table: 'volunteer', column: 'sealed_name', row: 'V-00001' };

test('what is sealed opens in its place, and looks different every time', () => {
  const data = over(A);

  const [one, other] = [data.seal('Änne 王', PLACE), data.seal('Änne 王', PLACE)];

  expect(data.open(one, PLACE)).toBe('Änne 王');
  expect(data.open(other, PLACE)).toBe('Änne 王');
  expect(one).not.toBe(other);
  expect(one).toMatch(/^a\.[\w-]+$/);
  expect(Buffer.from(one.slice(2), 'base64url').toString('latin1')).not.toContain('nne');
});

test.for([
  ['another row', { ...PLACE, row: 'V-00002' }],
  ['another column', { ...PLACE, column: 'sealed_contact' }],
  ['another table', { ...PLACE, table: 'other' }],
] as const)('moved to %s it does not open', ([, place]) => {
  const data = over(A);
  const sealed = data.seal('Somebody', PLACE);

  expect(() => data.open(sealed, place)).toThrow(/authenticate/);
});

test('changed in any byte, or cut short, it does not open', () => {
  const data = over(A);
  const bytes = Buffer.from(data.seal('Somebody', PLACE).slice(2), 'base64url');

  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1;
    expect(() => data.open(`a.${changed.toString('base64url')}`, PLACE), `byte ${at}`).toThrow();
    expect(() => data.open(`a.${bytes.subarray(0, at).toString('base64url')}`, PLACE), `${at} bytes`).toThrow();
  }
});

test('the first key seals, all open, and the mark of each is looked for', () => {
  const [before, both] = [over(A), over(`${B},${A}`)];
  const sealed = before.seal('Somebody', PLACE);

  expect(both.keyId()).toBe('b');
  expect(both.open(sealed, PLACE)).toBe('Somebody');
  expect(both.marks('name', 'x')).toEqual([both.mark('name', 'x'), before.mark('name', 'x')]);
  expect(() => over(B).open(sealed, PLACE)).toThrow('PERSONAL_DATA_KEYS: a value is sealed with the key a,');
});

test('marks are equal for equal words alone, and words do not run into each other', () => {
  const data = over(A);

  expect(data.mark('name', 'ab')).toBe(over(A).mark('name', 'ab'));
  expect(data.mark('name', 'ab')).not.toBe(data.mark('name', 'a', 'b'));
  expect(data.mark('name', 'ab')).not.toBe(over(B).mark('name', 'ab'));
});

test('without keys in the settings the installation makes its own at first use, for its owner’s eyes only', () => {
  const data = over('');
  const file = join(folder, 'personal-data-keys');
  expect(existsSync(file)).toBe(false);

  const sealed = data.seal('Somebody', PLACE);

  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(over('').open(sealed, PLACE)).toBe('Somebody');
  expect(over(readFileSync(file, 'utf8')).open(sealed, PLACE)).toBe('Somebody');
});

test('in production none are made: nothing is sealed or opened, and all else works', () => {
  const data = over('', { NODE_ENV: 'production' });

  expect(() => data.seal('Somebody', PLACE)).toThrow('PERSONAL_DATA_KEYS: name the keys of personal data');
  expect(existsSync(join(folder, 'personal-data-keys'))).toBe(false);
  expect(unsafeSettings(readSettings({ NODE_ENV: 'production' })).join()).toContain('PERSONAL_DATA_KEYS');
});

test.for(['a', 'a:', `a:${keyOf('a')},`, 'a:YWJj', `a b:${keyOf('a')}`, `${A},${A}`, keyOf('a')])(
  'keys that are none are refused by name, and never told: %s',
  (text) => {
    const read = () => readSettings({ PERSONAL_DATA_KEYS: text });

    expect(read).toThrow('PERSONAL_DATA_KEYS: give');
    expect(read).not.toThrow(keyOf('a'));
  },
);

test('the list of settings tells the ids of the keys, and not the keys', () => {
  const told = explainSettings(readSettings({ PERSONAL_DATA_KEYS: `${A},${B}` }));

  expect(told).toContain('PERSONAL_DATA_KEYS = a:(hidden),b:(hidden)\n');
});
