import { createHash } from 'node:crypto';
import { ask, canonical } from './answers.ts';
import type { Contender, Running } from './contender.ts';
import { loadedData } from './data.ts';
import { startField } from './field.ts';
import { measuredOf, type Measured } from './measure.ts';
import type { Options } from './options.ts';
import type { Result, Scale } from './results.ts';
import { resultsOf, type Round } from './rounds.ts';
import { dashboardOn } from './scenarios/dashboard.ts';
import { pageAfter } from './scenarios/meeting-points-list.ts';
import { countStatements } from './statements.ts';
import { growthExponent, spreadOf } from './statistics.ts';

/** Sizes of the data. */
const SCALES = [1, 10, 50];
/** A walk is repeated until it has as many pages as the longest: code that ran less is colder, and would flatter growth. */
const PAGES = 400;
/** Rounds that warm up and are not counted. */
const WARMING = 3;

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
    // Each walk is of another day, or caches of answers would shorten it.
    let day = 0;
    const nextDay = () => day++;
    const { rows, pages } = await compareWalks(running, nextDay());
    const times = Math.ceil(PAGES / pages);
    const rounds: Round[] = [];
    for (let round = 0; round < WARMING + options.rounds; round++) {
      const found: Round = {};
      for (const one of round % 2 ? running.toReversed() : running) {
        found[one.contender.name] = await measuredWalk(one, times, nextDay);
      }
      if (round >= WARMING) rounds.push(found);
    }
    return { rows, pages, rounds, statements };
  } finally {
    await stop();
  }
}

/** @throws when two find other rows, or another order. */
async function compareWalks(running: readonly Running[], day: number): Promise<Pick<Walked, 'rows' | 'pages'>> {
  const found = new Set<string>();
  let size = { rows: 0, pages: 0 };
  for (const one of running) {
    const hash = createHash('sha256');
    const { rows, latenciesMs } = await walk(one, day, (nodes) => hash.update(canonical(nodes)));
    found.add(hash.digest('hex'));
    size = { rows, pages: latenciesMs.length };
  }
  if (found.size === 1) return size;
  throw new Error(`growth: ${running.map(({ contender }) => contender.name).join(', ')} do not all find the same rows`);
}

async function measuredWalk(running: Running, times: number, nextDay: () => number): Promise<Measured> {
  const latenciesMs: number[] = [];
  const before = await running.used();
  const began = performance.now();
  for (let time = 0; time < times; time++) latenciesMs.push(...(await walk(running, nextDay())).latenciesMs);
  const seconds = (performance.now() - began) / 1000;
  const { cpuMs } = await running.used();
  return measuredOf([{ cpuMs: cpuMs - before.cpuMs, latenciesMs, seconds }]);
}

interface Page {
  meetingPoints: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** From the first page to the last. */
async function walk({ url }: Running, day: number, seen: (nodes: unknown[]) => void = () => {}) {
  const latenciesMs: number[] = [];
  let rows = 0;
  let after: string | null = null;
  do {
    const began = performance.now();
    const { meetingPoints } = (await ask(url, pageAfter(after, day))).data as Page;
    latenciesMs.push(performance.now() - began);
    rows += meetingPoints.nodes.length;
    seen(meetingPoints.nodes);
    after = meetingPoints.pageInfo.hasNextPage ? meetingPoints.pageInfo.endCursor : null;
  } while (after);
  return { rows, pages: latenciesMs.length, latenciesMs };
}
