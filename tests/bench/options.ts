import { parseArgs } from 'node:util';
import type { Parts } from './measure.ts';

/** What the words after `npm run bench --` ask for. */
export interface Options {
  quick: boolean;
  json: string | undefined;
  mysql: string | undefined;
  report: string | undefined;
  /** Only these contenders; `ours` and `sql-limit` are always there, as all is compared with them. */
  only: string[] | undefined;
  scenarios: string[] | undefined;
  rounds: number;
  /** Requests under way at a time. */
  connections: number;
  parts: Parts;
}

/** @throws for a word that is none of ours. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      mysql: { type: 'string' },
      report: { type: 'string' },
      only: { type: 'string' },
      scenarios: { type: 'string' },
      rounds: { type: 'string', default: '5' },
    },
  });
  const { quick, json, mysql, report } = values;
  const list = (text: string | undefined) => text?.split(',');
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error('--rounds: give a whole number, five or more to publish.');
  return {
    quick,
    json,
    mysql,
    report,
    only: list(values.only),
    scenarios: list(values.scenarios),
    rounds,
    connections: 4,
    // V8 compiles what is called often: some 8000 requests until the lightest of ours cost what they will.
    parts: quick
      ? { ms: 40, slices: 1, fewestRequests: 2, warming: 3, warmRequests: Infinity, warmParts: 1 }
      : { ms: 1000, slices: 5, fewestRequests: 8, warming: 15, warmRequests: 8000, warmParts: 8 },
  };
}
