import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../subgraphs/common/config.ts';
import { bench } from './bench.ts';
import { readOptions, type Options } from './options.ts';
import { reportOf } from './report.ts';
import type { Results } from './results.ts';
import { scaleTable, tableOf } from './table.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Writes docs/performance.md from what a bench has found. */
function writeReport(json: string): void {
  const results = JSON.parse(readFileSync(json, 'utf8')) as Results;
  writeFileSync(join(ROOT, 'docs', 'performance.md'), reportOf(results));
}

async function measure(options: Options): Promise<void> {
  const began = performance.now();
  const keep = (found: Results) => {
    if (options.json) writeFileSync(options.json, `${JSON.stringify(found, null, 2)}\n`);
  };
  const results = await bench(options, say, keep);
  for (const [name, found] of Object.entries(results.scenarios)) process.stdout.write(`\n${name}\n${tableOf(found)}\n`);
  if (results.scale) process.stdout.write(`\nscale\n${scaleTable(results.scale)}\n`);
  for (const [name, why] of Object.entries(results.missing)) say(`MISSING: ${name}: ${why}`);
  say(`done in ${Math.round((performance.now() - began) / 1000)} s`);
}

/** `npm run bench`: what an answer costs here, elsewhere, and at least. See docs/performance.md. */
try {
  const options = readOptions(process.argv.slice(2));
  if (options.report) writeReport(options.report);
  else await measure(options);
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
