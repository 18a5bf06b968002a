import type { Result, ScaleResults } from './results.ts';
import type { Spread } from './statistics.ts';

/** Three digits that count. */
export const digits = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));

/** Median, and the range behind it. */
export const told = ({ median, min, max }: Spread): string => `${digits(median)} (${digits(min)}–${digits(max)})`;

/** A table of Markdown. */
export const rows = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const HEAD = ['contender', 'CPU ms per request', 'ratio to sql-limit', 'p50 ms', 'p99 ms', 'requests/s', 'rounds won'];

/** A scenario as a table. */
export const tableOf = (results: Readonly<Record<string, Result>>): string =>
  rows(
    HEAD,
    Object.entries(results).map(([name, result]) => [
      name,
      told(result.cpuMsPerRequest),
      result.ratioToLimit ? told(result.ratioToLimit) : '',
      told(result.p50Ms),
      told(result.p99Ms),
      told(result.requestsPerSecond),
      `${result.roundsWon} of ${result.rounds}`,
    ]),
  );

/** The operations over the large data as a table. */
export const scaleTable = ({ operations }: ScaleResults): string =>
  rows(
    ['operation', 'what it asks', 'p50 ms', 'p99 ms', 'CPU ms per request', 'SQL statements'],
    Object.entries(operations).map(([name, { title, p50Ms, p99Ms, cpuMsPerRequest, statements }]) => [
      `\`${name}\``,
      title,
      told(p50Ms),
      digits(p99Ms),
      told(cpuMsPerRequest),
      String(statements ?? ''),
    ]),
  );
