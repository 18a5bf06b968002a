import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error: plain JavaScript, as Node runs it before anything is bundled.
import { areOlder } from '../../bundle.js';
// @ts-expect-error: as that.
import { KEPT } from '../../kept-code.js';
import { ROOT } from '../../subgraphs/common/config.ts';

const bundle = join(ROOT, 'dist', 'product.cjs');
/** What the bundle is made of: paths of sources below the root. */
let sources: string[];
/** The bundle's own text. */
let text: string;
beforeAll(() => {
  // Made anew by it where it is not current.
  execFileSync(process.execPath, ['run.js', 'subgraphs/config.ts'], { cwd: ROOT });
  sources = JSON.parse(readFileSync(`${bundle}.map`, 'utf8')).sources as string[];
  text = readFileSync(bundle, 'utf8');
});

const folder = mkdtempSync(join(tmpdir(), 'ki-nrw-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what would report usage to Apollo is not in the bundle', () => {
  expect(sources.filter((path) => path.includes('@apollo/gateway/'))).not.toEqual([]);
  expect(sources.filter((path) => /node_modules.@opentelemetry/.test(path))).toEqual([]);
});

test('there is one copy of GraphQL.js, so that what one makes the other takes', () => {
  expect(new Set(sources.filter((path) => /\/graphql\/type\/schema\.\w+$/.test(path))).size).toBe(1);
});

test('no package in it looks for Node where a bundle hides it, and takes something slower', () => {
  expect(text.split('\n').filter((line) => /\bmodule\.(require|parent)\b/.test(line))).toEqual([]);
});

test('it is ASCII, so that it is kept with one byte for each character', () => {
  expect(/[^\0-\x7f]/.exec(text)).toBe(null);
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

describe('the code that V8 compiled of a bundle', () => {
  const path = join(folder, 'small.cjs');
  const kept = join(folder, KEPT);
  // In a process of its own: V8 also remembers what it has compiled in this one.
  const run = (source: string, use = 'any'): { answer: string; files: string[] } => {
    writeFileSync(path, source);
    const code = `import { loadKept } from './kept-code.js';
      const { exports, keep } = loadKept(${JSON.stringify(path)}, '${use}');
      process.stdout.write(exports.answer());
      keep();`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' });
    return { answer, files: statSync(kept).isDirectory() ? readdirSync(kept) : [] };
  };
  const answering = (word: string) => `exports.answer = () => '${word}';`;
  afterEach(() => rmSync(kept, { recursive: true, force: true }));

  test('is kept once, and used', () => {
    const { files } = run(answering('one'));
    const written = statSync(join(kept, files[0]!)).mtimeMs;

    expect(files).toHaveLength(1);
    expect(run(answering('one')).files).toEqual(files);
    expect(statSync(join(kept, files[0]!)).mtimeMs).toBe(written);
  });

  test('of a source that has as many characters is not taken for it', () => {
    run(answering('one'));

    expect(run(answering('two')).answer).toBe('two');
  });

  test('is kept for each use, since each has other functions compiled', () => {
    run(answering('one'), 'start');

    expect(run(answering('one'), 'import').files).toHaveLength(2);
  });

  test('is written anew where it has been damaged', () => {
    const [file] = run(answering('one')).files;
    for (const damaged of ['', 'no code at all', readFileSync(join(kept, file!)).subarray(0, 100)]) {
      writeFileSync(join(kept, file!), damaged);

      expect(run(answering('one')).answer).toBe('one');
      expect(statSync(join(kept, file!)).size).toBeGreaterThan(100);
    }
  });

  test('is done without where nothing can be written', () => {
    writeFileSync(kept, 'a file where the folder would be');

    expect(run(answering('one')).answer).toBe('one');
  });
});
