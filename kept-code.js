// Loads the product's bundle with the code that V8 compiled of it for an earlier start. Decision record 19.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** Where the code is kept, beside a bundle. */
export const KEPT = 'code';

/**
 * Loads a CommonJS bundle of ASCII. `use` names what for: another use has other functions compiled.
 * @returns what it exports, and `keep`, to be called when what a start needs has run.
 */
export function loadKept(path, use) {
  const source = readFileSync(path);
  const kept = join(dirname(path), KEPT, keyOf(source, use));
  // One byte for each character, which a text read as UTF-8 need not have.
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source.latin1Slice()}\n})`;
  const script = new Script(wrapped, { filename: path, cachedData: contentOf(kept) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  return {
    exports: module.exports,
    keep() {
      if (script.cachedDataRejected !== false) tryToWrite(kept, script.createCachedData());
    },
  };
}

// V8 itself compares no more of the source than its length.
const keyOf = (source, use) =>
  createHash('sha1').update(source).update(`${cachedDataVersionTag()} ${use}`).digest('hex');

function contentOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

// Where nothing may be written, each start compiles anew.
function tryToWrite(path, contents) {
  try {
    writeWhole(path, contents);
  } catch {}
}

/** Writes a file so that it is there whole or not at all: several processes may start at once. */
export function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}
