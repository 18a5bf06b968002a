import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings, ROOT } from '../../subgraphs/common/config.ts';
import { createTokenVerifier, localKey } from '../../subgraphs/common/tokens.ts';
import { start } from '../support/process.ts';

// The key of an installation without an identity provider, and `npm run token`.

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ki-nrw-key-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = (more: Record<string, string> = {}) => readSettings({ DATA_DIR: join(folder, 'data'), ...more });
const file = () => join(folder, 'data', 'auth-key.json');

/** Runs the command; gives what it printed and said, and its exit code. */
async function token(words: string[], more: Record<string, string> = {}, root = ROOT) {
  const running = start('subgraphs/token.ts', { DATA_DIR: join(folder, 'data'), ...more }, words, [], root);
  const { code } = await running.ended;
  return { code, output: running.output().trim(), errors: running.errors() };
}

test('the key is made when a server starts, for its owner’s eyes only', () => {
  createTokenVerifier(settings());

  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'data'))).toEqual(['auth-key.json']);
});

test('with an identity provider no key is made', () => {
  createTokenVerifier(settings({ AUTH_JWKS_URL: 'https://login.example.org/keys' }));

  expect(existsSync(file())).toBe(false);
});

test('several processes that start at once make one key, and each one’s token holds', async () => {
  const made = await Promise.all(Array.from({ length: 4 }, () => token(['--role', 'ministry'])));
  const verify = createTokenVerifier(settings());

  for (const { output, code } of made) {
    expect(code).toBe(0);
    expect(await verify(output)).toMatchObject({ kind: 'person', role: 'ministry' });
  }
  expect(readdirSync(join(folder, 'data'))).toEqual(['auth-key.json']);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test('the key that is there is used, not made anew', () => {
  const first = localKey(join(folder, 'data'));

  expect(localKey(join(folder, 'data'))).toEqual(first);
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(first);
});

test('a token for a center names it, and ends after its hours', async () => {
  const { output } = await token(['--role', 'center', '--center', 'KI-05112', '--hours', '2']);
  const { exp, iat } = decodeJwt(output);

  expect(await createTokenVerifier(settings())(output)).toMatchObject({ role: 'center', centerId: 'KI-05112' });
  expect(exp! - iat!).toBe(7200);
});

test('a token of another installation does not hold here', async () => {
  const { output } = await token(['--role', 'admin']);
  const elsewhere = createTokenVerifier(readSettings({ DATA_DIR: join(folder, 'elsewhere') }));

  await expect(elsewhere(output)).rejects.toThrow('does not hold');
});

test('where no key can be made, no token holds, and the server starts all the same', async () => {
  const { output } = await token(['--role', 'admin']);
  // No folder can be made below a file.
  const verify = createTokenVerifier(readSettings({ DATA_DIR: join(file(), 'data') }));

  await expect(verify(output)).rejects.toThrow('does not hold');
});

test.for([
  [[], 'Name a role: --role center | granting_authority | ministry | coordination_office | admin\n'],
  [['--role', 'mayor'], 'Name a role'],
  [['--role', 'center'], 'The role center, and no other, names its center: --center KI-05112\n'],
  [['--role', 'ministry', '--center', 'KI-05112'], 'The role center, and no other'],
  [['--role', 'center', '--center', '05112'], 'The role center, and no other'],
  [['--role', 'admin', '--hours', '25'], 'Give more than 0 and at most 24 hours: --hours 8\n'],
  [['--role', 'admin', '--hours', 'long'], 'Give more than 0'],
] as const)('a wrong word is one line that says what is right: %j', async ([words, line]) => {
  const { code, output, errors } = await token([...words]);

  expect(code).toBe(1);
  expect(output).toBe('');
  expect(errors).toContain(line);
  expect(errors.trim().split('\n')).toHaveLength(1);
});

test.for([
  ['in production, without a bundle made beforehand', { NODE_ENV: 'production' }, withoutBundle],
  ['in production, with the bundle', { NODE_ENV: 'production' }, () => ROOT],
  ['where an identity provider is named', { AUTH_JWKS_URL: 'https://login.example.org/keys' }, () => ROOT],
] as const)('no token is issued %s', async ([, more, rootOf]) => {
  const root = rootOf();

  const { code, output, errors } = await token(['--role', 'admin'], more, root);

  expect(code).toBe(1);
  expect(output).toBe('');
  expect(errors).toBe('Tokens for trying out are not issued here: tokens come from the identity provider.\n');
  expect(existsSync(join(root, 'dist', 'product.cjs'))).toBe(true);
  expect(existsSync(file())).toBe(false);
});

/** A folder with the product, and no bundle of it. */
function withoutBundle(): string {
  const root = join(folder, 'root');
  mkdirSync(root);
  for (const name of readdirSync(ROOT)) {
    if (name.endsWith('.js')) copyFileSync(join(ROOT, name), join(root, name));
    else if (name !== 'dist' && name !== 'data') symlinkSync(join(ROOT, name), join(root, name));
  }
  return root;
}
