// Runs a command of this repo: `node run.js gateway/start-all.ts …words`.
// TypeScript is bundled first, which takes a blink; `node run.js --build` does it for all commands beforehand,
// or for those it is told, and with NODE_ENV=production what lies in dist/ is run as it is.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const root = dirname(fileURLToPath(import.meta.url));
const commands = [
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

const bundleOf = (file) => join(root, 'dist', file.replace(/\.ts$/, '.js'));

async function bundle(file) {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile: bundleOf(file),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // For `node --enable-source-maps`; in the bundle itself it would stay in memory.
    sourcemap: 'linked',
    sourcesContent: false,
    write: false,
  });
  await esbuild.stop();
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
}

// Several processes may start at once: a bundle is there whole or not at all, and the same one is not written twice.
function writeWhole(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

// The gateway would report usage to its maker otherwise.
process.env.APOLLO_TELEMETRY_DISABLED = '1';

const [file, ...words] = process.argv.slice(2);

if (file === '--build') {
  for (const command of words.length ? words : commands) await bundle(command);
} else {
  if (process.env.NODE_ENV !== 'production' || !existsSync(bundleOf(file))) await bundle(file);
  process.argv = [process.argv[0], bundleOf(file), ...words];
  await import(pathToFileURL(bundleOf(file)));
  // What often survives V8 allocates among the old right away. An answer's rows survive only while it is made; among the old they
  // hold on to all that is young, until the next full collection: so not that, and full collections sooner. Not before a server has
  // started, which that would take longer. Decision record 15.
  if (commands.includes(file)) setFlagsFromString('--no-allocation-site-pretenuring --heap-growing-percent=25');
}
