import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildAll } from './build.ts';
import { contenders } from './contenders/index.ts';
import { compareAnswers, startField, type Field } from './field.ts';
import { startLoadGenerator, type LoadGenerator } from './load-generator.ts';
import { measure, type Lane } from './measure.ts';
import { PLAIN, revalidating, UNCACHED } from './revalidation.ts';
import { resultsOf, runRounds } from './rounds.ts';
import type { Scenario } from './scenario.ts';
import { dashboardCold } from './scenarios/dashboard.ts';
import { loadScenarios } from './scenarios/index.ts';
import { statementsOf } from './statements.ts';

/** The names that readers of `--json` rely on. */
const NAMES = [
  'ours',
  'ours-http',
  'ours-uncompiled',
  'stock',
  'hive-js',
  'hive-js-in-process',
  'hive-rust',
  'hive-rust-in-process',
  'stitched',
  'apollo-monolith',
  'yoga-monolith',
  'sql-limit',
  'static',
];

let field: Field;
let generator: LoadGenerator;

// One field for all tests, its processes telling their statements: starting it is what takes time.
beforeAll(async () => {
  const { dataDir, databaseUrl } = inject('loaded');
  const env = { DATA_DIR: dataDir, LOG_LEVEL: 'debug', ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
  await buildAll(contenders);
  generator = await startLoadGenerator();
  field = await startField(contenders, { env, caches: true, isShared: true });
});

afterAll(async () => {
  generator?.stop();
  await field?.stop();
});

const named = (name: string) => field.running.find(({ contender }) => contender.name === name)!;

test('everybody that the bench promises is there', () => {
  const found = [...field.running.map(({ contender }) => contender.name), ...Object.keys(field.missing)];

  expect(found.sort()).toEqual(NAMES.toSorted());
  // The Rust planner is built for Linux on x64, and that is where CI runs: its absence must not go by unseen.
  if (process.platform === 'linux' && process.arch === 'x64') expect(field.missing).toEqual({});
});

test.for(loadScenarios.map((scenario): [string, Scenario] => [scenario.name, scenario]))(
  '%s: all give the same answers',
  async ([, scenario]) => {
    // Days are all alike; centers are not.
    await compareAnswers(scenario, field, scenario.name !== 'center-detail');
  },
);

test('who answers something else is told by name', async () => {
  const other = { ...named('static'), contender: { ...named('static').contender, name: 'liar' } };
  const scenario = loadScenarios.find(({ name }) => name === 'center-detail')!;

  const comparing = compareAnswers(scenario, { running: [named('ours'), other] });

  await expect(comparing).rejects.toThrow('center-detail: liar answers differently');
});

test('the limits of SQL run as few statements as the report says, and ours as many as it is pinned to elsewhere', async () => {
  const [dashboard, detail, list] = loadScenarios.map(({ request }) => request) as [
    Scenario['request'],
    Scenario['request'],
    Scenario['request'],
  ];
  const limit = named('sql-limit');

  const counts = [];
  for (const request of [dashboard, detail, list]) counts.push(await statementsOf(limit, request(200), request(201)));

  expect(counts).toEqual([8, 6, 3]);
  expect(await statementsOf(named('ours'), dashboard(200), dashboard(201))).toBeGreaterThanOrEqual(8);
});

test.for([
  'stock',
  'hive-js',
  'hive-js-in-process',
  'hive-rust',
  'hive-rust-in-process',
  'stitched',
  'apollo-monolith',
  'yoga-monolith',
])('%s: its cache of answers is on, asks no database twice, and stays out where it is told to', async (name) => {
  const operation = dashboardCold.request(300);

  expect(await statementsOf(named(name), operation, operation)).toBe(0);
  expect(await statementsOf(named(name), operation, dashboardCold.request(301))).toBeGreaterThan(0);
  expect(await statementsOf(named(name), operation, operation, UNCACHED)).toBeGreaterThan(0);
});

test('whoever gives an ETag is asked with it, all others in full', async () => {
  const operation = dashboardCold.request(0);

  expect(await revalidating(named('yoga-monolith').url, operation)).toMatchObject({ status: 304 });
  expect(await revalidating(named('apollo-monolith').url, operation)).toBe(PLAIN);
});

const broken = { operationName: 'Broken', query: 'query Broken { center(id: "none") { id } }', variables: {} };

test('an answer with errors is asked for anew; again and again it ends the measuring', async () => {
  const lane = laneOf('ours', { ...dashboardCold, request: () => broken });

  await expect(measure(lane, 1, generator)).rejects.toThrow('"errors"');
  expect(lane.failed).toHaveLength(3);
});

test('what failed once is not counted, but told', async () => {
  const request = (number: number) => (number === 401 ? broken : dashboardCold.request(number));
  const lane = laneOf('ours', { ...dashboardCold, request });

  const { latenciesMs } = await measure(lane, 5, generator);

  expect(latenciesMs).toHaveLength(5);
  expect(lane.failed).toEqual([expect.stringContaining('ours, dashboard-cold: status 200')]);
});

const laneOf = (name: string, scenario: Scenario): Lane => ({
  running: named(name),
  scenario,
  connections: 2,
  next: 400,
  count: 2,
  sending: PLAIN,
  failed: [],
});

test('rounds measure CPU, latency and throughput of everybody', async () => {
  const there = field.running.map(({ contender }) => contender);
  const lanes = there.map(({ name }) => laneOf(name, dashboardCold));

  const rounds = await runRounds(lanes, { rounds: 2, slices: 2 }, generator, () => {});
  const results = resultsOf(rounds, there, Object.fromEntries(there.map(({ name }) => [name, 2])));

  const spread = { median: expect.any(Number), min: expect.any(Number), max: expect.any(Number) };
  const spreads = {
    cpuMsPerRequest: spread,
    ratioToLimit: spread,
    p50Ms: spread,
    p99Ms: spread,
    requestsPerSecond: spread,
  };
  for (const { name } of there) {
    expect(results[name], name).toMatchObject({ ...spreads, rounds: 2, requestsPerRound: 2 });
    expect(results[name]!.cpuMsPerRequest.min, name).toBeGreaterThan(0);
  }
  expect(Object.values(results).reduce((sum, { roundsWon }) => sum + roundsWon, 0)).toBe(2);
});
