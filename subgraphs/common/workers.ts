import cluster, { type Worker } from 'node:cluster';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from './log.ts';
import { passMetricsOn } from './worker-metrics.ts';

const MOST = 64;
const RESTART_AFTER_MS = 500;

/** Longer than draining takes; whoever still lives then is ended. */
const STOP_MS = 15_000;

/** What the two kinds of processes tell each other, besides metrics. */
interface Told {
  ready?: string;
  stop?: true;
}

/** Whether this process is one of several that share their ports. */
export const isWorker = (): boolean => cluster.isWorker;

/** How many workers the words `--workers N` ask for; null without them. @throws Error with one clear line. */
export function workersIn(words: readonly string[]): number | null {
  const at = words.indexOf('--workers');
  if (at < 0) return null;
  const count = Number(words[at + 1]);
  if (Number.isInteger(count) && count >= 1 && count <= MOST) return count;
  throw new Error(`Say how many processes: --workers 2. At least 1, at most ${MOST}.`);
}

/** Tells the primary process that this worker serves; `text` is for people. */
export const tellReady = (text: string): void => void process.send?.({ ready: text } satisfies Told);

/** Calls back when the primary process wants this worker to stop. */
export function onStop(stop: () => void): void {
  if (!cluster.isWorker) return;
  process.on('message', (told: Told) => {
    if (told.stop) stop();
  });
}

/** Worker processes, each of which runs this command again. */
export interface Workers {
  /** What the first one tells people. */
  text: string;
  /** Lets all end what they are at. @throws Error when one did not end well. */
  stop(): Promise<void>;
}

/**
 * Starts so many workers; one that dies is started anew. Sockets are shared: whoever connects is given to the next worker.
 * @throws Error when the first one does not start; it has said why.
 */
export async function startWorkers(count: number, log: Logger): Promise<Workers> {
  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    // One stays until the others are gone: new connections go to it meanwhile.
    const [last, ...others] = living();
    const areWell = await Promise.all(others.map(stopped));
    if (last) areWell.push(await stopped(last));
    if (!areWell.every(Boolean)) throw new Error('a worker had to be ended');
  };
  const replace = async (worker: Worker, code: number | null, signal: string | null) => {
    if (isStopping) return;
    log.error({ pid: worker.process.pid, code, signal }, 'a worker died; another takes its place');
    await sleep(RESTART_AFTER_MS);
    // Should it die before it serves, that is seen here again.
    if (!isStopping) await ready(fork()).catch(() => undefined);
  };
  passMetricsOn();
  try {
    // The first alone: what hinders it would hinder all, and is said once.
    const text = await ready(fork());
    await Promise.all(Array.from({ length: count - 1 }, () => ready(fork())));
    cluster.on('exit', (worker, code, signal) => void replace(worker, code, signal));
    return { text, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

/** The data is prepared before, once. */
const fork = (): Worker => cluster.fork({ MIGRATE_ON_START: 'false' });

const living = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

/** Workers that have told that they serve. */
const serving = new WeakSet<Worker>();

function ready(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if (told.ready === undefined) return;
      serving.add(worker);
      resolve(told.ready);
    });
    worker.once('exit', () => reject(new Error('The workers could not be started.')));
  });
}

/** Whether the worker ended by itself. One that serves nobody yet has nothing to end. */
function stopped(worker: Worker): Promise<boolean> {
  if (!serving.has(worker)) worker.process.kill();
  else if (worker.isConnected()) worker.send({ stop: true } satisfies Told);
  const timer = setTimeout(() => worker.process.kill('SIGKILL'), STOP_MS);
  return new Promise((resolve) => {
    worker.once('exit', (code: number | null) => {
      clearTimeout(timer);
      resolve(code === 0 || !serving.has(worker));
    });
  });
}
