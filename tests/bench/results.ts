import type { Layout } from './contender.ts';
import type { Parts } from './measure.ts';
import type { Spread } from './statistics.ts';

/** What is told of a contender in a scenario. */
export interface Result {
  /** User and system time of all its processes. */
  cpuMsPerRequest: Spread;
  /** Its CPU by that of `sql-limit` in the same round; not in `mixed`, where the limits take no part. */
  ratioToLimit?: Spread;
  p50Ms: Spread;
  p99Ms: Spread;
  requestsPerSecond: Spread;
  rounds: number;
  /** Rounds in which it used the least CPU of all contenders that are no limit. */
  roundsWon: number;
  /** Of this product: rounds in which it used less than all contenders that are neither a limit nor this product in another layout. */
  roundsWonAgainstPeers?: number;
  /** The same among those of its layout. */
  roundsWonInLayout: number;
  requestsPerRound: number;
  /** SQL statements of one request. */
  statements?: number;
  /** Why requests had to be sent anew, where that was so. */
  failed?: string[];
  /** Of `revalidate-304`: whether it gave an ETag and then answered 304. */
  answers304?: boolean;
  /** Of `mixed`: submissions that were acknowledged, and figures that were held against them. One stale figure ends the bench. */
  fresh?: { submissions: number; compared: number };
  /** Of `growth`: how CPU grows with rows, and what it is made of. */
  exponent?: number;
  scales?: Scale[];
}

/** A walk through the whole list at one size of the data. */
export interface Scale {
  scale: number;
  rows: number;
  cpuMs: number;
  /** SQL statements of the main query. */
  statements: number;
}

export interface ContenderInfo {
  title: string;
  layout: Layout;
  /** From the spawn to the first answer of its last process. */
  startUpMs?: Spread;
  /** Resident memory of all its processes after `dashboard-cold`. */
  memoryMb?: number;
}

/** Operations of pages over the large data, see `scale/`. */
export interface ScaleResults {
  /** Rows, by table. */
  sizes: Record<string, number>;
  operations: Record<
    string,
    {
      title: string;
      cpuMsPerRequest: Spread;
      p50Ms: Spread;
      /** Of all requests together. */
      p99Ms: number;
      requests: number;
      /** SQL statements of one request. */
      statements?: number;
    }
  >;
}

/** What `--json` writes. */
export interface Results {
  takenAt: string;
  machine: Record<string, string | number>;
  versions: Record<string, string>;
  settings: { database: string; quick: boolean; rounds: number; connections: number; parts: Parts };
  contenders: Record<string, ContenderInfo>;
  /** Contenders that cannot be had on this machine, and why. */
  missing: Record<string, string>;
  /** By scenario: contenders that take no part in it, and why. */
  leftOut?: Record<string, Record<string, string>>;
  scenarios: Record<string, Record<string, Result>>;
  scale?: ScaleResults;
}
