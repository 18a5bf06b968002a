import type { Field } from './field.ts';
import type { LoadGenerator } from './load-generator.ts';
import { warmUp, type Lane } from './measure.ts';
import type { Options } from './options.ts';
import type { Result } from './results.ts';
import { PLAIN, revalidating, UNCACHED } from './revalidation.ts';
import { resultsOf, runRounds } from './rounds.ts';
import type { Scenario } from './scenario.ts';

/** Numbers of requests that were taken by the comparison of answers. */
const TAKEN = 100;

/** A scenario under load: all warm, then in rounds. */
export async function underLoad(
  scenario: Scenario,
  { running }: Field,
  options: Options,
  generator: LoadGenerator,
  say: (text: string) => void,
): Promise<Record<string, Result>> {
  // In a quick bench the same processes serve all scenarios, with their caches on.
  const plain = options.quick && !scenario.caches ? { ...PLAIN, headers: UNCACHED } : PLAIN;
  const lanes: Lane[] = [];
  for (const one of running) {
    const sending = scenario.revalidates ? await revalidating(one.url, scenario.request(0)) : plain;
    lanes.push({
      running: one,
      scenario,
      connections: options.connections,
      next: TAKEN,
      count: 0,
      sending,
      failed: [],
    });
  }
  // Whose answers are kept soon costs what it will; and some keep them for a minute only.
  const parts = scenario.caches ? { ...options.parts, warmParts: 1 } : options.parts;
  for (const lane of lanes) await warmUp(lane, parts, generator);
  const told = (round: number) => say(`${scenario.name}: round ${round} of ${options.rounds}`);
  const rounds = await runRounds(lanes, { rounds: options.rounds, slices: parts.slices }, generator, told);
  const counts = Object.fromEntries(lanes.map(({ running: { contender }, count }) => [contender.name, count]));
  const results = resultsOf(
    rounds,
    running.map(({ contender }) => contender),
    counts,
  );
  for (const { running: one, sending, failed } of lanes) {
    const result = results[one.contender.name]!;
    if (failed.length) result.failed = failed;
    if (scenario.revalidates) result.answers304 = sending.status === 304;
  }
  return results;
}
