// Runs a command of this repo: `node run.js gateway/start-all.ts …words`. TypeScript is bundled first, where it has changed.
// `node run.js --build` bundles the whole product anew; with words, the commands that these are. With NODE_ENV=production what
// lies in dist/ is run as it is.
import cluster from 'node:cluster';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bundleAlone, bundleOf, bundleProduct, commands, isProductCurrent } from './bundle.js';
import { loadKept } from './kept-code.js';

// The gateway would report usage to its maker otherwise.
process.env.APOLLO_TELEMETRY_DISABLED = '1';

const [file, ...words] = process.argv.slice(2);

if (file === '--build') {
  if (!words.length || (words.some(isProducts) && !isProductCurrent())) await bundleProduct();
  for (const word of words) if (!isProducts(word)) await bundleAlone(word);
} else {
  await makeCurrent(file);
  process.argv = [process.argv[0], bundleOf(file), ...words];
  // Workers begin here too, or V8 would not be told in them.
  if (cluster.isPrimary) cluster.setupPrimary({ exec: fileURLToPath(import.meta.url), args: [file, ...words] });
  if (isProducts(file)) await runProducts(file);
  else await (await import(pathToFileURL(bundleOf(file)))).default;
}

/** Runs a command of the product: until a server has started, until any other has ended. */
async function runProducts(command) {
  const path = bundleOf(command);
  // Node maps lines to sources only in what it loads by itself.
  const { exports, keep } = process.sourceMapsEnabled
    ? { exports: createRequire(path)(path) }
    : loadKept(path, `${command} ${cluster.isWorker}`);
  await exports[command]().default;
  keep?.();
  keepYoung();
}

// What often survives V8 allocates among the old right away. An answer's rows survive only while it is made; among the old they
// hold on to all that is young, until the next full collection: so not that, and full collections sooner. Not before a server has
// started, which that would take longer. When the next one comes was settled in the last one: so one is made. Decision record 15.
function keepYoung() {
  setFlagsFromString('--no-allocation-site-pretenuring --heap-growing-percent=25 --expose-gc');
  setTimeout(runInNewContext('gc'), 1000).unref();
}

function isProducts(command) {
  return commands.includes(command);
}

async function makeCurrent(command) {
  const isThere = existsSync(bundleOf(command));
  if (isThere && process.env.NODE_ENV === 'production') return;
  if (!isProducts(command)) return bundleAlone(command);
  if (!isThere || !isProductCurrent()) await bundleProduct();
}
