import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
// @ts-expect-error: plain JavaScript, as Node runs it before anything is bundled.
import { areOlder } from '../../bundle.js';
import { ROOT } from '../../subgraphs/common/config.ts';

/** What the product's bundles are made of: paths of sources below the root. */
let sources: string[];
/** The bundles' own text. */
let text: string;
beforeAll(() => {
  // Made anew by it where they are not current.
  execFileSync(process.execPath, ['run.js', 'subgraphs/config.ts'], { cwd: ROOT });
  const folder = join(ROOT, 'dist', 'parts');
  const read = (ending: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  sources = read('.js.map').flatMap((map) => JSON.parse(map).sources as string[]);
  text = read('.js').join('\n');
});

const folder = mkdtempSync(join(tmpdir(), 'ki-nrw-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what would report usage to Apollo is in no bundle', () => {
  expect(sources.filter((path) => path.includes('@apollo/gateway/'))).not.toEqual([]);
  expect(sources.filter((path) => /node_modules.@opentelemetry/.test(path))).toEqual([]);
});

test('there is one copy of GraphQL.js, so that what one makes the other takes', () => {
  expect(new Set(sources.filter((path) => /\/graphql\/type\/schema\.\w+$/.test(path))).size).toBe(1);
});

test('no package in them looks for Node where a bundle hides it, and takes something slower', () => {
  expect(text.split('\n').filter((line) => /\bmodule\.(require|parent)\b/.test(line))).toEqual([]);
});

test('a bundle is made anew when what it is made of has changed since, or when it is not there', async () => {
  const [source, bundle] = [join(folder, 'source'), join(folder, 'bundle')];
  writeFileSync(source, 'one');
  const later = new Date(Date.now() + 5000);
  writeFileSync(bundle, '');
  utimesSync(bundle, later, later);

  expect(areOlder([source], [bundle])).toBe(true);
  expect(areOlder([source], [bundle, join(folder, 'missing')])).toBe(false);
  const earlier = new Date(Date.now() - 5000);
  utimesSync(bundle, earlier, earlier);
  expect(areOlder([source], [bundle])).toBe(false);
  // A file that was put there keeps the time of its last change elsewhere.
  utimesSync(source, new Date(0), new Date(0));
  expect(areOlder([source], [bundle])).toBe(false);
});
