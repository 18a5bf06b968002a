import { setTimeout } from 'node:timers/promises';
import { ask } from './answers.ts';
import { startContender, type Contender, type Env } from './contender.ts';
import type { Operation } from './scenario.ts';

const TOLD = /"msg":"statement"/g;
/** What was told is there when nothing came for so long. */
const SILENCE_MS = 100;

/** SQL statements of each operation once everything is warm, counted where they are run: processes tell them at LOG_LEVEL=debug. */
export async function countStatements(
  contender: Contender,
  env: Env,
  operations: readonly Operation[],
): Promise<number[]> {
  const running = await startContender(contender, { ...env, LOG_LEVEL: 'debug' }, false);
  const taken = () => running.processes.map((one) => one.takeErrors()).join('');
  const silence = async (): Promise<string> => {
    let text = '';
    for (let more = null as string | null; more !== ''; text += more) {
      await setTimeout(SILENCE_MS);
      more = taken();
    }
    return text;
  };
  try {
    const counts: number[] = [];
    for (const operation of operations) {
      await ask(running.url, operation);
      await silence();
      await ask(running.url, operation);
      counts.push((await silence()).match(TOLD)?.length ?? 0);
    }
    return counts;
  } finally {
    await running.stop();
  }
}
