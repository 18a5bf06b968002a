import { ask } from './answers.ts';
import type { Contender, Running } from './contender.ts';
import { loadedData } from './data.ts';
import { startField } from './field.ts';
import type { Measured } from './measure.ts';
import type { Options } from './options.ts';
import type { Result, Scale } from './results.ts';
import { resultsOf, type Round } from './rounds.ts';
import { dashboardOn } from './scenarios/dashboard.ts';
import { pageAfter } from './scenarios/meeting-points-list.ts';
import { countStatements } from './statements.ts';
import { growthExponent, percentile, spreadOf } from './statistics.ts';

/** Sizes of the data. */
const SCALES = [1, 10, 50];
/** A walk is repeated until it has so many pages, so that a short one is measured too. */
const PAGES = 60;

/** Walks of one size: what each contender measured, and how many rows there are. */
interface Walked {
  rows: number;
  pages: number;
  rounds: Round[];
  statements: Record<string, number>;
}

/** Reads the whole list of meeting points page by page, at three sizes of the data. */
export async function growth(
  contenders: readonly Contender[],
  options: Options,
  say: (text: string) => void,
): Promise<Record<string, Result>> {
  const walked: (Walked & { scale: number })[] = [];
  for (const scale of SCALES) {
    say(`growth: ${scale} times the data`);
    walked.push({ scale, ...(await walkAll(contenders, scale, options)) });
  }
  const last = walked.at(-1)!;
  const counts = Object.fromEntries(contenders.map(({ name }) => [name, last.pages]));
  const results = resultsOf(last.rounds, contenders, counts);
  for (const { name } of contenders) {
    const scales: Scale[] = walked.map(({ scale, rows, pages, rounds, statements }) => {
      const { median } = spreadOf(rounds.map((round) => round[name]!.cpuMsPerRequest));
      return { scale, rows, cpuMs: median * pages, statements: statements[name]! };
    });
    const exponent = growthExponent(scales.map(({ rows, cpuMs }) => [rows, cpuMs] as const));
    Object.assign(results[name]!, { scales, exponent });
  }
  return results;
}

async function walkAll(contenders: readonly Contender[], scale: number, options: Options): Promise<Walked> {
  const env = await loadedData(scale, options.mysql);
  const statements: Record<string, number> = {};
  for (const contender of contenders) {
    [statements[contender.name]] = (await countStatements(contender, env, [dashboardOn])) as [number];
  }
  const { running, stop } = await startField(contenders, { env, caches: false, isShared: false });
  try {
    const walks = await Promise.all(running.map((one) => walk(one, 0)));
    const { rows, pages } = walks[0]!;
    if (walks.some((one) => one.rows !== rows)) throw new Error(`growth: not all find ${rows} rows`);
    const times = Math.ceil(PAGES / pages);
    const rounds: Round[] = [];
    // The first round warms up and is not counted.
    for (let round = 0; round <= options.rounds; round++) {
      const found: Round = {};
      for (const one of round % 2 ? running.toReversed() : running) {
        found[one.contender.name] = await measuredWalk(one, times);
      }
      if (round > 0) rounds.push(found);
    }
    return { rows, pages, rounds, statements };
  } finally {
    await stop();
  }
}

async function measuredWalk(running: Running, times: number): Promise<Measured> {
  const latenciesMs: number[] = [];
  const before = await running.used();
  const began = performance.now();
  for (let time = 0; time < times; time++) latenciesMs.push(...(await walk(running, time)).latenciesMs);
  const seconds = (performance.now() - began) / 1000;
  const { cpuMs } = await running.used();
  return {
    cpuMsPerRequest: (cpuMs - before.cpuMs) / latenciesMs.length,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    requestsPerSecond: latenciesMs.length / seconds,
  };
}

interface Page {
  meetingPoints: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** From the first page to the last. */
async function walk({ url }: Running, time: number) {
  const latenciesMs: number[] = [];
  let rows = 0;
  let after: string | null = null;
  do {
    const began = performance.now();
    const { meetingPoints } = (await ask(url, pageAfter(after, time))).data as Page;
    latenciesMs.push(performance.now() - began);
    rows += meetingPoints.nodes.length;
    after = meetingPoints.pageInfo.hasNextPage ? meetingPoints.pageInfo.endCursor : null;
  } while (after);
  return { rows, pages: latenciesMs.length, latenciesMs };
}
