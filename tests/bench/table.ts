import type { Result } from './results.ts';
import type { Spread } from './statistics.ts';

/** Three digits that count. */
export const digits = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));

/** Median, and the range behind it. */
export const told = ({ median, min, max }: Spread): string => `${digits(median)} (${digits(min)}–${digits(max)})`;

/** A scenario as a table of Markdown. */
export function tableOf(results: Readonly<Record<string, Result>>): string {
  const lines = Object.entries(results).map(([name, result]) =>
    [
      name,
      told(result.cpuMsPerRequest),
      told(result.ratioToLimit),
      told(result.p50Ms),
      told(result.p99Ms),
      told(result.requestsPerSecond),
      `${result.roundsWon} of ${result.rounds}`,
    ].join(' | '),
  );
  const head = 'contender | CPU ms per request | ratio to sql-limit | p50 ms | p99 ms | requests/s | rounds won';
  const rule = head.replaceAll(/[^|]+/g, ' --- ');
  return [head, rule, ...lines].map((line) => `| ${line.trim()} |`).join('\n');
}
