import type { Contender, Env } from './contender.ts';
import { startOrTell } from './field.ts';
import type { LoadGenerator } from './load-generator.ts';
import { measure, measuredOf } from './measure.ts';
import { PLAIN } from './revalidation.ts';
import type { Result } from './results.ts';
import { resultsOf, type Round } from './rounds.ts';
import { dashboardOn } from './scenarios/dashboard.ts';
import { spreadOf, type Spread } from './statistics.ts';

/** The first request, and how long each takes to start. */
export interface FirstRequests {
  results: Record<string, Result>;
  startUpMs: Record<string, Spread>;
}

const scenario = {
  name: 'first-request',
  title: 'the main query as the first request of processes that have just started',
  caches: false,
  request: dashboardOn,
};

/** Starts each alone, once a round, and sends it one request. */
export async function firstRequests(
  contenders: readonly Contender[],
  env: Env,
  rounds: number,
  generator: LoadGenerator,
): Promise<FirstRequests> {
  const startUps: Record<string, number[]> = {};
  const done: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const found: Round = {};
    for (const contender of round % 2 ? contenders.toReversed() : contenders) {
      const running = await startOrTell(contender, env, false);
      if (typeof running === 'string') continue;
      try {
        const lane = { running, scenario, connections: 1, next: round, count: 1, sending: PLAIN, failed: [] };
        found[contender.name] = measuredOf([await measure(lane, 1, generator)]);
        (startUps[contender.name] ??= []).push(running.startUpMs);
      } finally {
        await running.stop();
      }
    }
    done.push(found);
  }
  const there = contenders.filter(({ name }) => startUps[name]);
  const counts = Object.fromEntries(there.map(({ name }) => [name, 1]));
  return {
    results: resultsOf(done, there, counts),
    startUpMs: Object.fromEntries(Object.entries(startUps).map(([name, values]) => [name, spreadOf(values)])),
  };
}
