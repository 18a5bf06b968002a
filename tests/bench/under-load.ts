import type { Field } from './field.ts';
import type { LoadGenerator } from './load-generator.ts';
import { warmUp, type Lane } from './measure.ts';
import type { Options } from './options.ts';
import type { Result } from './results.ts';
import { resultsOf, runRounds } from './rounds.ts';
import type { Scenario } from './scenario.ts';

/** Numbers of requests that were taken by the comparison of answers. */
const TAKEN = 100;

/** How long to warm up at most, in parts of a round. */
const WARM_PARTS = { quick: 3, full: 15 };

/** A scenario under load: all warm, then in rounds. */
export async function underLoad(
  scenario: Scenario,
  { running }: Field,
  options: Options,
  generator: LoadGenerator,
  say: (text: string) => void,
): Promise<Record<string, Result>> {
  const lanes: Lane[] = running.map((one) => ({
    running: one,
    scenario,
    connections: options.connections,
    next: TAKEN,
    count: 0,
    headers: {},
    status: 200,
  }));
  for (const lane of lanes) {
    await warmUp(lane, options.partMs, options.quick ? WARM_PARTS.quick : WARM_PARTS.full, generator);
  }
  const told = (round: number) => say(`${scenario.name}: round ${round} of ${options.rounds}`);
  const rounds = await runRounds(lanes, options.rounds, generator, told);
  const counts = Object.fromEntries(lanes.map(({ running: { contender }, count }) => [contender.name, count]));
  return resultsOf(
    rounds,
    running.map(({ contender }) => contender),
    counts,
  );
}
