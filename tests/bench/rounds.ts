import type { Running } from './contender.ts';
import { measure, type Lane, type Measured } from './measure.ts';
import type { LoadGenerator } from './load-generator.ts';
import type { Result } from './results.ts';
import { roundsWon, spreadOf } from './statistics.ts';

/** Of a round: what each contender measured. */
export type Round = Record<string, Measured>;

/** Who is measured in a round, and how. */
export interface Turn {
  name: string;
  measure(): Promise<Measured>;
}

/** Rounds in turn, every other one backwards, so that nobody is always the one after the busiest. */
export async function runInTurn(
  turns: readonly Turn[],
  rounds: number,
  told: (round: number) => void,
): Promise<Round[]> {
  const done: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const found: Round = {};
    for (const turn of round % 2 ? turns.toReversed() : turns) found[turn.name] = await turn.measure();
    done.push(found);
    told(round + 1);
  }
  return done;
}

/** Rounds of lanes that the generator sends. */
export const runRounds = (
  lanes: readonly Lane[],
  rounds: number,
  generator: LoadGenerator,
  told: (round: number) => void,
): Promise<Round[]> => {
  const turns = lanes.map((lane) => ({
    name: lane.running.contender.name,
    measure: () => measure(lane, lane.count, generator),
  }));
  return runInTurn(turns, rounds, told);
};

export const LIMIT = 'sql-limit';

/** What the rounds say of each contender. */
export function resultsOf(
  rounds: readonly Round[],
  contenders: readonly Running['contender'][],
  counts: Readonly<Record<string, number>>,
): Record<string, Result> {
  const competing = contenders.filter(({ layout }) => layout !== 'limit');
  const wonBy = (names: readonly string[]) => roundsWon(rounds.map((round) => cpuOf(round, names)));
  const won = wonBy(competing.map(({ name }) => name));
  return Object.fromEntries(
    contenders.map(({ name, layout }) => {
      const alike = competing.filter((one) => one.layout === layout).map((one) => one.name);
      const spread = (value: (measured: Measured) => number) => spreadOf(rounds.map((round) => value(round[name]!)));
      const result: Result = {
        cpuMsPerRequest: spread(({ cpuMsPerRequest }) => cpuMsPerRequest),
        ...ratioToLimit(rounds, name),
        p50Ms: spread(({ p50Ms }) => p50Ms),
        p99Ms: spread(({ p99Ms }) => p99Ms),
        requestsPerSecond: spread(({ requestsPerSecond }) => requestsPerSecond),
        rounds: rounds.length,
        roundsWon: won[name] ?? 0,
        roundsWonInLayout: wonBy(alike)[name] ?? 0,
        requestsPerRound: counts[name]!,
      };
      return [name, result];
    }),
  );
}

const cpuOf = (round: Round, names: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, round[name]!.cpuMsPerRequest]));

/** Left out where the limit takes no part. */
function ratioToLimit(rounds: readonly Round[], name: string): Pick<Result, 'ratioToLimit'> {
  const ratios = rounds.flatMap((round) => {
    const limit = round[LIMIT];
    return limit ? [round[name]!.cpuMsPerRequest / limit.cpuMsPerRequest] : [];
  });
  return ratios.length ? { ratioToLimit: spreadOf(ratios) } : {};
}
