import type { Contender } from './contender.ts';
import type { Sample } from './measure.ts';
import { runMix, startMix, type Mix } from './mix.ts';
import type { Options } from './options.ts';
import type { Result } from './results.ts';
import { resultsOf, runInTurn } from './rounds.ts';

/** Who can write. */
const WRITERS = ['ours', 'ours-http', 'ours-uncompiled', 'stock'];
/** Requests of a round: the same for everybody, as each write makes the data grow. */
const REQUESTS = { quick: 60, full: 400 };
/** Rounds that warm up and are not counted. */
const WARMING = { quick: 1, full: 3 };

/** What came of it; those that were left out say why. */
export interface Mixed {
  results: Record<string, Result>;
  leftOut: Record<string, string>;
}

/** Why this contender takes no part, or null where it does. */
export function whyNotMixed({ name, layout }: Contender): string | null {
  if (WRITERS.includes(name)) return null;
  if (layout === 'limit') return 'it reads only';
  if (name.endsWith('-monolith')) return 'no federation; it would write as stock does';
  return 'a gateway before our subgraphs: it has no write side of its own';
}

/**
 * 80 % about one center, 15 % the dashboard, 5 % a step of an application, over new data for each contender.
 * @throws when an answer does not show what was acknowledged before it was asked for.
 */
export async function mixed(
  asked: readonly Contender[],
  options: Options,
  say: (text: string) => void,
): Promise<Mixed> {
  const writing = asked.filter((contender) => whyNotMixed(contender) === null);
  const leftOut = asked.flatMap((one) => (whyNotMixed(one) === null ? [] : [[one.name, whyNotMixed(one)!] as const]));
  const [requests, warming] = options.quick ? [REQUESTS.quick, WARMING.quick] : [REQUESTS.full, WARMING.full];
  say(`mixed: loading data for ${writing.length} contenders`);
  const mixes: Mix[] = [];
  try {
    for (const contender of writing) mixes.push(await startMix(contender, options));
    const rounds = await runInTurn(
      mixes.map((mix) => ({ name: mix.running.contender.name, sample: () => sampleOf(mix, requests, options) })),
      { rounds: warming + options.rounds, slices: 1 },
      (round) => say(`mixed: round ${round} of ${warming + options.rounds}`),
    );
    const counts = Object.fromEntries(writing.map(({ name }) => [name, requests]));
    const results = resultsOf(rounds.slice(warming), writing, counts);
    for (const { running, ledger } of mixes) {
      const { submissions, compared } = ledger;
      results[running.contender.name]!.fresh = { submissions, compared };
    }
    return { results, leftOut: Object.fromEntries(leftOut) };
  } finally {
    for (const mix of mixes) await mix.stop();
  }
}

async function sampleOf(mix: Mix, requests: number, { connections }: Options): Promise<Sample> {
  const before = await mix.running.used();
  const { latenciesMs, seconds } = await runMix(mix, requests, connections);
  const after = await mix.running.used();
  return { cpuMs: after.cpuMs - before.cpuMs, latenciesMs, seconds };
}
