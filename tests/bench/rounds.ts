import type { Running } from './contender.ts';
import { measure, measuredOf, type Lane, type Measured, type Sample } from './measure.ts';
import type { LoadGenerator } from './load-generator.ts';
import type { Result } from './results.ts';
import { roundsWon, spreadOf } from './statistics.ts';

/** Of a round: what each contender measured. */
export type Round = Record<string, Measured>;

/** Who is measured in a round, and how a slice of it is. */
export interface Turn {
  name: string;
  sample(): Promise<Sample>;
}

/** How many rounds, and into how many slices each is cut. */
export interface Course {
  rounds: number;
  slices: number;
}

/** Slices in turn, every other one backwards, so that nobody is always the one after the busiest. */
export async function runInTurn(
  turns: readonly Turn[],
  { rounds, slices }: Course,
  told: (round: number) => void,
): Promise<Round[]> {
  const done: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const samples = new Map(turns.map((turn): [Turn, Sample[]] => [turn, []]));
    for (let slice = 0; slice < slices; slice++) {
      const isBackwards = (round * slices + slice) % 2 === 1;
      for (const turn of isBackwards ? turns.toReversed() : turns) samples.get(turn)!.push(await turn.sample());
    }
    done.push(Object.fromEntries([...samples].map(([{ name }, own]) => [name, measuredOf(own)])));
    told(round + 1);
  }
  return done;
}

/** Rounds of lanes that the generator sends. */
export function runRounds(
  lanes: readonly Lane[],
  course: Course,
  generator: LoadGenerator,
  told: (round: number) => void,
): Promise<Round[]> {
  const turns = lanes.map((lane) => ({
    name: lane.running.contender.name,
    sample: () => measure(lane, Math.ceil(lane.count / course.slices), generator),
  }));
  return runInTurn(turns, course, told);
}

export const LIMIT = 'sql-limit';

/** What the rounds say of each contender. */
export function resultsOf(
  rounds: readonly Round[],
  contenders: readonly Running['contender'][],
  counts: Readonly<Record<string, number>>,
): Record<string, Result> {
  const competing = contenders.filter(({ layout }) => layout !== 'limit');
  const peers = competing.filter((one) => !one.isOurs).map(({ name }) => name);
  const wonBy = (names: readonly string[]) => roundsWon(rounds.map((round) => cpuOf(round, names)));
  const won = wonBy(competing.map(({ name }) => name));
  return Object.fromEntries(
    contenders.map(({ name, layout, isOurs }) => {
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
        ...(isOurs && { roundsWonAgainstPeers: wonBy([name, ...peers])[name] ?? 0 }),
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
