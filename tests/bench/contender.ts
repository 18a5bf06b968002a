import type { MeasuredProcess, ProcessSpec, Used } from './measured-process.ts';
import { freePorts, startProcess } from './measured-process.ts';

/** Where its parts run; limits are no federation and compete with nobody. */
export type Layout = 'one process' | 'over HTTP' | 'limit';

/** Settings that lead to the data, and what else all processes of a contender get. */
export type Env = Record<string, string>;

/** What a contender may know when its processes are planned. */
export interface Surroundings {
  env: Env;
  /** As many free ports as `ports` says. */
  ports: number[];
  /** Whether it may keep whole answers. */
  caches: boolean;
}

/** A way to answer the same questions over the same data. */
export interface Contender {
  name: string;
  /** What it is, for the report. */
  title: string;
  layout: Layout;
  ports: number;
  /** Whether it is this product, in one of its layouts: no peer of its other ones. */
  isOurs?: boolean;
  /** Whether all but its first process are our subgraphs, so that a quick bench need not start them for each. */
  hasOurSubgraphs?: boolean;
  /** Its processes; the first is the one that clients ask. */
  processes(surroundings: Surroundings): ProcessSpec[];
}

/** A contender whose processes answer. */
export interface Running {
  contender: Contender;
  url: string;
  processes: MeasuredProcess[];
  /** From the first spawn to the first answer of the last process. */
  startUpMs: number;
  used(): Promise<Used>;
  stop(): Promise<void>;
}

/** Processes that answer already, at these ports. */
export interface Shared {
  ports: number[];
  processes: MeasuredProcess[];
}

/** Starts all processes of a contender at once and waits until each answers; what is shared answers already, and is not stopped. */
export async function startContender(
  contender: Contender,
  env: Env,
  caches: boolean,
  shared?: Shared,
): Promise<Running> {
  if (shared && contender.hasOurSubgraphs) return startBefore(shared, contender, env, caches);
  const specs = contender.processes({ env, caches, ports: await freePorts(contender.ports) });
  return startAll(contender, specs);
}

async function startBefore(shared: Shared, contender: Contender, env: Env, caches: boolean): Promise<Running> {
  const ports = [...(await freePorts(1)), ...shared.ports];
  const started = await startAll(contender, contender.processes({ env, caches, ports }).slice(0, 1));
  const processes = [...started.processes, ...shared.processes];
  return { ...started, processes, used: () => usedByAll(processes) };
}

async function startAll(contender: Contender, specs: readonly ProcessSpec[]): Promise<Running> {
  const began = performance.now();
  const processes = specs.map(startProcess);
  const stop = async () => void (await Promise.all(processes.map((one) => one.stop())));
  try {
    await Promise.all(processes.map(answering));
  } catch (error) {
    await stop();
    throw new Error(`${contender.name} does not start: ${(error as Error).message}`, { cause: error });
  }
  const startUpMs = performance.now() - began;
  return { contender, url: processes[0]!.url, processes, startUpMs, used: () => usedByAll(processes), stop };
}

async function usedByAll(processes: readonly MeasuredProcess[]): Promise<Used> {
  const all = await Promise.all(processes.map((one) => one.used()));
  return {
    cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    rssMb: all.reduce((sum, { rssMb }) => sum + rssMb, 0),
  };
}

const START_MS = 60_000;
const POLL_MS = 25;

/** Waits for the first answer to the smallest question there is. @throws when the process ends before, or takes a minute. */
async function answering(one: MeasuredProcess): Promise<void> {
  const last = performance.now() + START_MS;
  while (performance.now() < last) {
    if (await isAnswering(one.url)) return;
    one.assertAlive();
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`no answer within a minute. ${one.takeErrors()}`);
}

const isAnswering = (url: string): Promise<boolean> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  }).then(
    async (response) => (await response.text(), response.ok),
    () => false,
  );
