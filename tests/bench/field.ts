import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, difference } from './answers.ts';
import { startContender, type Contender, type Env, type Running, type Shared } from './contender.ts';
import { BODIES } from './contenders/limits.ts';
import { ourSubgraphs } from './contenders/product.ts';
import type { Operation, Scenario } from './scenario.ts';

/** All contenders that could be started, and why the others could not. */
export interface Field {
  running: Running[];
  missing: Record<string, string>;
  stop(): Promise<void>;
}

/** What a server says of itself where a part of it does not exist for this machine; see `contenders/`. */
const MISSING = /MISSING: (.*)/;

/** How a field is started. */
export interface Starting {
  env: Env;
  /** Whether everybody may keep whole answers. */
  caches: boolean;
  /** Whether our subgraphs are started once for all that use them: quicker, and good enough to compare answers. */
  isShared: boolean;
}

/** Starts the contenders, two at a time. @throws when one does not start for any other reason than a missing part. */
export async function startField(
  contenders: readonly Contender[],
  { env, caches, isShared }: Starting,
): Promise<Field> {
  const running = new Map<string, Running>();
  const missing: Record<string, string> = {};
  const subgraphs = isShared ? await startContender(ourSubgraphs, env, caches) : undefined;
  const shared = subgraphs && { processes: subgraphs.processes, ports: subgraphs.processes.map(portOf) };
  const stop = async () => {
    await Promise.all([...running.values()].map((one) => one.stop()));
    await subgraphs?.stop();
  };
  const waiting = [...contenders];
  const startNext = async (): Promise<void> => {
    for (let contender = waiting.shift(); contender; contender = waiting.shift()) {
      const started = await startOrTell(contender, env, caches, shared);
      if (typeof started === 'string') missing[contender.name] = started;
      else running.set(contender.name, started);
    }
  };
  const starting = await Promise.allSettled([startNext(), startNext()]);
  const failed = starting.find((one) => one.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const inOrder = contenders.flatMap(({ name }) => running.get(name) ?? []);
  return { running: inOrder, missing, stop };
}

const portOf = ({ url }: { url: string }): number => Number(new URL(url).port);

/** The running contender, or why it is missing. */
export async function startOrTell(
  contender: Contender,
  env: Env,
  caches: boolean,
  shared?: Shared,
): Promise<Running | string> {
  try {
    return await startContender(contender, env, caches, shared);
  } catch (error) {
    const why = MISSING.exec((error as Error).message)?.[1];
    if (why) return why;
    throw error;
  }
}

/** Requests of a scenario whose answers are compared: several days, and several centers. */
const COMPARED = [0, 1, 2, 7, 23];

/**
 * Asks everybody the same and compares with ours; the first answer is recorded for `static`.
 * @throws at the first difference: whoever answers something else is not measured.
 */
export async function compareAnswers(scenario: Scenario, field: Pick<Field, 'running'>, few = false): Promise<void> {
  const [ours, ...others] = field.running;
  // Where all requests are the same, one is enough.
  const numbers = scenario.caches || few ? COMPARED.slice(0, 1) : COMPARED;
  for (const number of numbers) {
    const operation = scenario.request(number);
    const expected = await ask(ours!.url, operation);
    if (number === COMPARED[0]) record(operation.operationName, expected.text);
    // Of `static` only the recorded one can be asked.
    const asked = others.filter(({ contender }) => contender.name !== 'static' || number === COMPARED[0]);
    // One after the other: all at once, just started, they would hold one another up until deadlines pass.
    for (const one of asked) await compareWith(expected.data, one, scenario, operation);
  }
}

async function compareWith(expected: unknown, { contender, url }: Running, scenario: Scenario, operation: Operation) {
  const found = difference(expected, (await ask(url, operation)).data);
  if (found) throw new Error(`${scenario.name}: ${contender.name} answers differently, ${found}`);
}

function record(name: string, body: string): void {
  mkdirSync(BODIES, { recursive: true });
  // Whole or not at all: two benches may run at once.
  writeFileSync(join(BODIES, `${name}.${process.pid}`), body);
  renameSync(join(BODIES, `${name}.${process.pid}`), join(BODIES, `${name}.json`));
}
