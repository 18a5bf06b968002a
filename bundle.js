// How TypeScript becomes what Node runs. Decision records 5, 17 and 19.
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEPT, writeWhole } from './kept-code.js';

const root = dirname(fileURLToPath(import.meta.url));
const PRODUCT = join('dist', 'product.cjs');

/** The product's commands. */
export const commands = [
  'gateway/start-all.ts',
  'gateway/start.ts',
  'subgraphs/start.ts',
  'subgraphs/migrate.ts',
  'subgraphs/import.ts',
  'subgraphs/audit-verify.ts',
  'subgraphs/check-references.ts',
  'subgraphs/config.ts',
  'subgraphs/erasures-apply.ts',
  'subgraphs/erasures-list.ts',
  'subgraphs/keys.ts',
  'subgraphs/life-cycle.ts',
  'subgraphs/personal-data-rotate.ts',
  'subgraphs/retention.ts',
  'subgraphs/token.ts',
];

/** Where the command's bundle is, or will be. */
export const bundleOf = (file) =>
  join(root, commands.includes(file) ? PRODUCT : join('dist', file.replace(/\.ts$/, '.js')));

/** Bundles a command that is none of the product's, as the schema's tools: packages stay outside. */
export async function bundleAlone(file) {
  await build({ entryPoints: [file], packages: 'external' });
}

// With native code; loaded where they are needed; shared with those; and one that in a bundle does not find Node's own hashes.
const OUTSIDE = ['better-sqlite3', 'mysql2', '@redis/client', '@opentelemetry/api', '@apollo/utils.createhash'];

/** Bundles all commands of the product into one file, packages included: it is read faster than a thousand are found. */
export async function bundleProduct() {
  const began = new Date();
  await build({
    stdin: { contents: `module.exports = {\n${commands.map(entryOf).join(',\n')} };`, resolveDir: root },
    outdir: undefined,
    outfile: PRODUCT,
    format: 'cjs',
    minifyWhitespace: true,
    legalComments: 'none',
    external: OUTSIDE,
    // What is loaded where it is needed is outside, and CommonJS.
    supported: { 'dynamic-import': false },
    banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': '__url' },
    plugins: [withoutReporting],
  });
  // What changes while it is read is younger than what was made of it.
  utimesSync(join(root, PRODUCT), began, began);
  // Whoever starts meanwhile may be keeping some.
  rmSync(join(root, dirname(PRODUCT), KEPT), { recursive: true, force: true, maxRetries: 5 });
}

// A function, so that of all commands only the one is run that is asked for.
const entryOf = (command) => `'${command}': () => require('./${command}')`;

/** Whether the product's bundles are there, and younger than all that they are made of. */
export function isProductCurrent() {
  const sources = ['subgraphs', 'gateway', 'schema'].flatMap((folder) => [folder, ...below(folder)]);
  // What npm writes with each install.
  const all = [...sources, 'bundle.js', 'node_modules/.package-lock.json'];
  return areOlder(
    all.map((path) => join(root, path)),
    [join(root, PRODUCT)],
  );
}

/** Whether all that was made is there, and nothing that it was made of has changed since, or was put there. */
export function areOlder(sources, made) {
  const oldest = Math.min(...made.map((path) => stateOf(path).mtimeMs));
  return sources.every((path) => stateOf(path).ctimeMs < oldest);
}

const below = (folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path));
const stateOf = (path) => statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, ctimeMs: 0 };

// Apollo's gateway loads what would report usage to its maker before it looks whether it may.
const withoutReporting = {
  name: 'without-reporting',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@opentelemetry.(exporter|resource|sdk|semantic)/ }, ({ path, importer, kind }) => {
      if (kind === 'dynamic-import') return { path, external: true };
      return importer.includes('@apollo') ? { path, namespace: 'left-out' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: '' }));
  },
};

async function build(options) {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    outbase: '.',
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Of a package's files those that Node takes.
    conditions: [],
    // For `node --enable-source-maps`; in the bundle itself it would stay in memory.
    sourcemap: 'linked',
    sourcesContent: false,
    write: false,
    ...options,
  });
  await esbuild.stop();
  for (const { path, text } of outputFiles) writeWhole(path, inAscii(text));
}

// What esbuild leaves as it is, in regular expressions: one such character, and all are kept with two bytes.
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (other) => `\\u${other.charCodeAt(0).toString(16).padStart(4, '0')}`);
