import { buildAll } from './build.ts';
import { contenders } from './contenders/index.ts';
import type { Contender, Env } from './contender.ts';
import { loadedData } from './data.ts';
import { compareAnswers, startField } from './field.ts';
import { firstRequests } from './first-request.ts';
import { growth } from './growth.ts';
import { startLoadGenerator, type LoadGenerator } from './load-generator.ts';
import { mixed } from './mixed.ts';
import { machine, versions } from './machine.ts';
import type { Options } from './options.ts';
import type { Results } from './results.ts';
import { scale } from './scale/scale.ts';
import type { Scenario } from './scenario.ts';
import { loadScenarios } from './scenarios/index.ts';
import { countStatements } from './statements.ts';
import { underLoad } from './under-load.ts';

/** Tells how far it is. */
export type Say = (text: string) => void;

/** What is measured where there is little time. */
const QUICK = ['dashboard-cold', 'center-detail', 'meeting-points-list', 'warm-same'];
/** Who walks through the growing data. */
const GROWING = ['ours', 'ours-http', 'stock', 'sql-limit'];

/** Keeps what was found up to now: a bench that ends early has not measured for nothing. */
export type Keep = (results: Results) => void;

/** Measures all that the options ask for. @throws when two contenders answer differently, or one does not start. */
export async function bench(options: Options, say: Say, keep: Keep): Promise<Results> {
  const asked = askedContenders(options);
  say('building, and loading the data where it is missing');
  await buildAll(asked);
  const results = emptyResults(options, asked);
  const generator = await startLoadGenerator();
  try {
    await fill(results, asked, { options, generator, say, keep });
  } finally {
    generator.stop();
  }
  return results;
}

/** `ours` and `sql-limit` are always there: all is compared with them. */
function askedContenders({ only }: Options): Contender[] {
  return contenders.filter(({ name }) => !only || ['ours', 'sql-limit', ...only].includes(name));
}

function emptyResults({ mysql, quick, rounds, connections, parts }: Options, asked: readonly Contender[]): Results {
  return {
    takenAt: new Date().toISOString(),
    machine: machine(),
    versions: versions(),
    settings: { database: mysql ? 'MySQL' : 'SQLite', quick, rounds, connections, parts },
    contenders: Object.fromEntries(asked.map(({ name, title, layout }) => [name, { title, layout }])),
    missing: {},
    scenarios: {},
  };
}

/** What measuring needs. */
interface Means {
  options: Options;
  generator: LoadGenerator;
  say: Say;
  keep: Keep;
}

async function fill(results: Results, asked: Contender[], means: Means): Promise<void> {
  const { options, generator, say, keep } = means;
  const env = await loadedData(1, options.mysql);
  const isWanted = ({ name }: { name: string }) => (options.scenarios ?? scenariosOf(options)).includes(name);
  const wanted = loadScenarios.filter(isWanted);
  for (const caches of options.quick ? [true] : [false, true]) {
    const scenarios = wanted.filter((scenario) => options.quick || scenario.caches === caches);
    if (scenarios.length) await fillUnderLoad(results, asked, { ...means, env, caches, scenarios });
  }
  const there = asked.filter(({ name }) => !results.missing[name]);
  if (!options.quick) await fillStatements(results, there, env, say);
  if (isWanted({ name: 'first-request' })) {
    say('first requests of processes that have just started');
    const first = await firstRequests(there, env, options.rounds, generator);
    results.scenarios['first-request'] = first.results;
    for (const [name, startUpMs] of Object.entries(first.startUpMs)) results.contenders[name]!.startUpMs = startUpMs;
    keep(results);
  }
  if (isWanted({ name: 'mixed' })) {
    const found = await mixed(there, options, say);
    results.scenarios['mixed'] = found.results;
    results.leftOut = { mixed: found.leftOut };
    keep(results);
  }
  if (isWanted({ name: 'growth' })) {
    const growing = there.filter(({ name }) => GROWING.includes(name));
    results.scenarios['growth'] = await growth(growing, options, say);
    keep(results);
  }
  const [ours] = asked.filter(({ name }) => name === 'ours');
  if (ours && isWanted({ name: 'scale' })) results.scale = await scale(ours, options, say);
  keep(results);
}

/** What is measured unless told. */
const scenariosOf = ({ quick }: Options): string[] =>
  quick ? QUICK : [...loadScenarios.map(({ name }) => name), 'first-request', 'mixed', 'growth', 'scale'];

/** Scenarios that the same processes serve. */
interface Part extends Means {
  env: Env;
  caches: boolean;
  scenarios: readonly Scenario[];
}

async function fillUnderLoad(results: Results, asked: Contender[], part: Part): Promise<void> {
  const { env, caches, scenarios, options, generator, say, keep } = part;
  say(`starting ${asked.length} contenders`);
  const field = await startField(asked, { env, caches, isShared: options.quick });
  Object.assign(results.missing, field.missing);
  try {
    say(`comparing the answers of ${field.running.length}`);
    for (const scenario of scenarios) await compareAnswers(scenario, field, options.quick);
    say('all give the same answers');
    for (const scenario of scenarios) {
      results.scenarios[scenario.name] = await underLoad(scenario, field, options, generator, say);
      keep(results);
      if (scenario !== loadScenarios[0]) continue;
      for (const { contender, used } of field.running) {
        results.contenders[contender.name]!.memoryMb = Math.round((await used()).rssMb);
      }
    }
  } finally {
    await field.stop();
  }
}

async function fillStatements(results: Results, there: readonly Contender[], env: Env, say: Say): Promise<void> {
  const cold = loadScenarios.filter(({ caches, name }) => !caches && results.scenarios[name]);
  if (!cold.length) return;
  say('counting statements');
  for (const contender of there.filter(({ name }) => name !== 'static')) {
    const counts = await countStatements(
      contender,
      env,
      cold.map(({ request }) => request),
    );
    cold.forEach(({ name }, at) => (results.scenarios[name]![contender.name]!.statements = counts[at]!));
  }
}
