import { setTimeout } from 'node:timers/promises';
import { ask } from './answers.ts';
import { startContender, type Contender, type Env, type Running } from './contender.ts';
import type { Operation } from './scenario.ts';

const TOLD = /"msg":"statement"/g;
/** What was told is there when nothing came for so long. */
const SILENCE_MS = 100;

/** Statements that the processes told until there was silence. */
async function toldBy({ processes }: Running): Promise<number> {
  let text = '';
  for (let more: string | null = null; more !== ''; text += more) {
    await setTimeout(SILENCE_MS);
    more = processes.map((one) => one.takeErrors()).join('');
  }
  return text.match(TOLD)?.length ?? 0;
}

/** SQL statements of the second of two requests, told by processes with LOG_LEVEL=debug. */
export async function statementsOf(
  running: Running,
  warming: Operation,
  counted: Operation,
  headers: Record<string, string> = {},
): Promise<number> {
  await ask(running.url, warming, headers);
  await toldBy(running);
  await ask(running.url, counted, headers);
  return toldBy(running);
}

/** SQL statements of a request of each kind once everything is warm, counted where they are run. */
export async function countStatements(
  contender: Contender,
  env: Env,
  requests: readonly ((number: number) => Operation)[],
): Promise<number[]> {
  const running = await startContender(contender, { ...env, LOG_LEVEL: 'debug' }, false);
  try {
    const counts: number[] = [];
    // Two requests that differ, or a cache of answers would hide the statements.
    for (const request of requests) counts.push(await statementsOf(running, request(0), request(1)));
    return counts;
  } finally {
    await running.stop();
  }
}
