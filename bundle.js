// How TypeScript becomes what Node runs. Decision records 5 and 17.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const PARTS = join('dist', 'parts');

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
export const bundleOf = (file) => join(root, 'dist', file.replace(/\.ts$/, '.js'));

/** Bundles a command that is none of the product's, as the schema's tools: packages stay outside. */
export async function bundleAlone(file) {
  await build({ entryPoints: [file], packages: 'external' });
}

// With native code; loaded where they are needed; shared with those; and one that in a bundle does not find Node's own hashes.
const OUTSIDE = ['better-sqlite3', 'mysql2', '@redis/client', '@opentelemetry/api', '@apollo/utils.createhash'];

/** Bundles all commands of the product, packages included: a few files are read faster than a thousand are found. */
export async function bundleProduct() {
  const began = new Date();
  const made = await build({
    entryPoints: commands,
    splitting: true,
    chunkNames: 'parts/[hash]',
    external: OUTSIDE,
    banner: { js: COMMONJS },
    plugins: [withoutReporting],
  });
  // What changes while it is read is younger than what was made of it.
  for (const command of commands) utimesSync(bundleOf(command), began, began);
  removeParts(made, began);
}

/** Removes what earlier versions left; not what is so young that somebody may be starting with it. */
function removeParts(made, now) {
  for (const path of below(PARTS).map((path) => join(root, path))) {
    if (!made.includes(path) && stateOf(path).mtimeMs < now - 60_000) rmSync(path, { force: true });
  }
}

/** Whether the product's bundles are there, and younger than all that they are made of. */
export function isProductCurrent() {
  const sources = ['subgraphs', 'gateway', 'schema'].flatMap((folder) => [folder, ...below(folder)]);
  // What npm writes with each install.
  const all = [...sources, 'bundle.js', 'node_modules/.package-lock.json'];
  return areOlder(
    all.map((path) => join(root, path)),
    commands.map(bundleOf),
  );
}

/** Whether all that was made is there, and nothing that it was made of has changed since, or was put there. */
export function areOlder(sources, made) {
  const oldest = Math.min(...made.map((path) => stateOf(path).mtimeMs));
  return sources.every((path) => stateOf(path).ctimeMs < oldest);
}

const below = (folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path));
const stateOf = (path) => statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, ctimeMs: 0 };

// What CommonJS packages take for granted.
const COMMONJS = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url), { filename: __filename, dirname: __dirname } = import.meta;`;

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

/** @returns the files that it wrote. */
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
    // A comment that is not ASCII would have its file decoded, and kept with two bytes for each character.
    minifyWhitespace: true,
    legalComments: 'none',
    write: false,
    ...options,
  });
  await esbuild.stop();
  // Whoever finds a command's file finds its parts.
  const isPart = ({ path }) => path.includes(PARTS);
  for (const file of [...outputFiles.filter(isPart), ...outputFiles.filter((file) => !isPart(file))]) writeWhole(file);
  return outputFiles.map(({ path }) => path);
}

// Several processes may start at once: a bundle is there whole or not at all.
function writeWhole({ path, contents }) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}
