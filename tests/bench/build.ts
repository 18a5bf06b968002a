import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../../subgraphs/common/config.ts';
import type { Contender } from './contender.ts';

/** Bundles all that is started, once and beforehand, as `npm run build` does: what is measured is what production runs. */
export async function buildAll(contenders: readonly Contender[]): Promise<void> {
  const surroundings = { env: {}, ports: [0, 0, 0, 0], caches: false };
  const files = contenders.flatMap((contender) => contender.processes(surroundings).map(({ file }) => file));
  const words = ['run.js', '--build', 'tests/bench/load.ts', ...new Set(files)];
  await promisify(execFile)(process.execPath, words, { cwd: ROOT });
}
