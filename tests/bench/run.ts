import { writeFileSync } from 'node:fs';
import { buildAll } from './build.ts';
import { contenders } from './contenders/index.ts';
import type { Contender, Env } from './contender.ts';
import { loadedData } from './data.ts';
import { compareAnswers, startField } from './field.ts';
import { firstRequests } from './first-request.ts';
import { growth } from './growth.ts';
import { startLoadGenerator, type LoadGenerator } from './load-generator.ts';
import { machine, versions } from './machine.ts';
import { readOptions, type Options } from './options.ts';
import type { Results } from './results.ts';
import type { Scenario } from './scenario.ts';
import { loadScenarios } from './scenarios/index.ts';
import { countStatements } from './statements.ts';
import { tableOf } from './table.ts';
import { underLoad } from './under-load.ts';

/** `npm run bench`: what an answer costs here, elsewhere, and at least. See docs/performance.md. */
const GROWING = ['ours', 'ours-http', 'stock', 'sql-limit'];
const say = (text: string) => void process.stderr.write(`${text}\n`);
try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}

async function bench(options: Options): Promise<void> {
  const began = performance.now();
  const asked = askedContenders(options);
  say('building, and loading the data where it is missing');
  await buildAll(asked);
  const results = emptyResults(options, asked);
  const generator = await startLoadGenerator();
  try {
    await fill(results, asked, options, generator);
  } finally {
    generator.stop();
  }
  const text = JSON.stringify(results, null, 2);
  if (options.json) writeFileSync(options.json, `${text}\n`);
  for (const [name, found] of Object.entries(results.scenarios)) process.stdout.write(`\n${name}\n${tableOf(found)}\n`);
  say(`done in ${Math.round((performance.now() - began) / 1000)} s`);
}

/** `ours` and `sql-limit` are always there: all is compared with them. */
function askedContenders({ only }: Options): Contender[] {
  return contenders.filter(({ name }) => !only || ['ours', 'sql-limit', ...only].includes(name));
}

function emptyResults({ mysql, quick, rounds, connections }: Options, asked: readonly Contender[]): Results {
  return {
    takenAt: new Date().toISOString(),
    machine: machine(),
    versions: versions(),
    settings: { database: mysql ? 'MySQL' : 'SQLite', quick, rounds, connections },
    contenders: Object.fromEntries(asked.map(({ name, title, layout }) => [name, { title, layout }])),
    missing: {},
    scenarios: {},
  };
}

async function fill(results: Results, asked: Contender[], options: Options, generator: LoadGenerator): Promise<void> {
  const env = await loadedData(1, options.mysql);
  const isWanted = ({ name }: { name: string }) => !options.scenarios || options.scenarios.includes(name);
  for (const caches of [false, true]) {
    const scenarios = loadScenarios.filter((scenario) => scenario.caches === caches && isWanted(scenario));
    if (scenarios.length) await fillUnderLoad(results, asked, { env, caches, scenarios, options, generator });
  }
  if (options.quick) return;
  const there = asked.filter(({ name }) => !results.missing[name]);
  await fillStatements(results, there, env);
  if (isWanted({ name: 'first-request' })) {
    say('first requests of processes that have just started');
    const first = await firstRequests(there, env, options.rounds, generator);
    results.scenarios['first-request'] = first.results;
    for (const [name, startUpMs] of Object.entries(first.startUpMs)) results.contenders[name]!.startUpMs = startUpMs;
  }
  if (isWanted({ name: 'growth' })) {
    const growing = there.filter(({ name }) => GROWING.includes(name));
    results.scenarios['growth'] = await growth(growing, options, say);
  }
}

/** What they all need. */
interface Part {
  env: Env;
  caches: boolean;
  scenarios: readonly Scenario[];
  options: Options;
  generator: LoadGenerator;
}

async function fillUnderLoad(results: Results, asked: Contender[], part: Part): Promise<void> {
  const { env, caches, scenarios, options, generator } = part;
  say(`starting ${asked.length} contenders`);
  const field = await startField(asked, { env, caches, isShared: options.quick });
  Object.assign(results.missing, field.missing);
  try {
    for (const scenario of scenarios) await compareAnswers(scenario, field);
    say('all give the same answers');
    for (const scenario of scenarios) {
      results.scenarios[scenario.name] = await underLoad(scenario, field, options, generator, say);
      if (scenario !== loadScenarios[0]) continue;
      for (const { contender, used } of field.running) {
        results.contenders[contender.name]!.memoryMb = Math.round((await used()).rssMb);
      }
    }
  } finally {
    await field.stop();
  }
}

async function fillStatements(results: Results, there: readonly Contender[], env: Env): Promise<void> {
  const cold = loadScenarios.filter(({ caches, name }) => !caches && results.scenarios[name]);
  if (!cold.length) return;
  say('counting statements');
  for (const contender of there.filter(({ name }) => name !== 'static')) {
    const counts = await countStatements(
      contender,
      env,
      cold.map((scenario) => scenario.request(0)),
    );
    cold.forEach(({ name }, at) => (results.scenarios[name]![contender.name]!.statements = counts[at]!));
  }
}
