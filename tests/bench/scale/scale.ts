import { readSettings } from '../../../subgraphs/common/config.ts';
import { issueToken } from '../../../subgraphs/common/tokens.ts';
import { ask } from '../answers.ts';
import { startContender, type Contender, type Env, type Running } from '../contender.ts';
import type { Options } from '../options.ts';
import type { ScaleResults } from '../results.ts';
import type { Operation } from '../scenario.ts';
import { statementsOf } from '../statements.ts';
import { percentile, spreadOf } from '../statistics.ts';
import { scaleData } from './data.ts';
import { groundOf } from './ground.ts';
import { CENTER, operationsOn, type ScaleOperation } from './operations.ts';
import { HoursWriting } from './writing.ts';

/** Requests of a round, and those that warm up before the first. */
const REQUESTS = { quick: 5, full: 20 };
const WARMING = 5;

/** An operation, and how its requests are made: some need rows that others have written. */
interface Measurable extends Pick<ScaleOperation, 'name' | 'title' | 'isPersonal'> {
  /** Whether it writes: statements of writes are not told. */
  writes?: boolean;
  prepare(number: number): Operation | Promise<Operation>;
}

/** Operations of pages over the large data, one request at a time; `ours` alone. Answers are not kept, so that each is found anew. */
export async function scale(
  contender: Contender,
  options: Options,
  say: (text: string) => void,
): Promise<ScaleResults> {
  say('scale: 100 000 volunteers, two million hours; loading them takes minutes where they are missing');
  const data = await scaleData(options.mysql);
  const env = { ...data.env, RESPONSE_CACHE: 'false' };
  const headers = { authorization: `Bearer ${await centerToken(env)}` };
  const operations: ScaleResults['operations'] = {};
  await withRunning(contender, env, async (running) => {
    for (const one of await measurables(running, env, headers)) {
      say(`scale: ${one.name}`);
      operations[one.name] = { title: one.title, ...(await measured(running, one, headersFor(one, headers), options)) };
    }
  });
  await withRunning(contender, { ...env, LOG_LEVEL: 'debug' }, async (running) => {
    for (const one of (await measurables(running, env, headers)).filter(({ writes }) => !writes)) {
      const [warming, counted] = [await one.prepare(1000), await one.prepare(1001)];
      const count = () => statementsOf(running, warming, counted, headersFor(one, headers));
      // On a busy machine they may come late; nothing here is answered without a statement.
      operations[one.name]!.statements = (await count()) || (await count()) || undefined;
    }
  });
  return { sizes: data.sizes, operations };
}

const headersFor = ({ isPersonal }: Measurable, headers: Record<string, string>) => (isPersonal ? headers : {});

const centerToken = (env: Env): Promise<string> => issueToken(readSettings(env), 'center', CENTER, 24);

async function withRunning(contender: Contender, env: Env, work: (running: Running) => Promise<void>): Promise<void> {
  const running = await startContender(contender, env, false);
  try {
    await work(running);
  } finally {
    await running.stop();
  }
}

async function measurables(running: Running, env: Env, headers: Record<string, string>): Promise<Measurable[]> {
  const ground = await groundOf(running, env);
  const writing = new HoursWriting(ground.volunteerIds, headers);
  const reading = operationsOn(ground).map(({ request, ...one }) => ({ ...one, prepare: request }));
  const writes = { isPersonal: true, writes: true };
  return [
    ...reading,
    { name: 'log-hours', title: 'hours of one volunteer logged', ...writes, prepare: () => writing.logging() },
    {
      name: 'approve-hours',
      title: 'ten entries approved at once',
      ...writes,
      prepare: () => writing.approval(running),
    },
  ];
}

async function measured(
  running: Running,
  one: Measurable,
  headers: Record<string, string>,
  { rounds, quick }: Options,
): Promise<Omit<ScaleResults['operations'][string], 'title'>> {
  const count = quick ? REQUESTS.quick : REQUESTS.full;
  for (let number = 0; number < WARMING; number++) {
    const { data } = await ask(running.url, await one.prepare(number), headers);
    if (!one.writes && !holdsRows(data)) throw new Error(`scale: ${one.name} finds nothing, which is no measure.`);
  }
  const found = [];
  for (let round = 0; round < rounds; round++) {
    const requests: Operation[] = [];
    for (let at = 0; at < count; at++) requests.push(await one.prepare(WARMING + round * count + at));
    found.push(await sent(running, requests, headers));
  }
  return {
    cpuMsPerRequest: spreadOf(found.map(({ cpuMs }) => cpuMs)),
    p50Ms: spreadOf(found.map(({ latenciesMs }) => percentile(latenciesMs, 0.5))),
    // A round has too few requests for a rank of 99 in 100.
    p99Ms: percentile(
      found.flatMap(({ latenciesMs }) => latenciesMs),
      0.99,
    ),
    requests: rounds * count,
  };
}

/** Whether there is any row in the answer. */
const holdsRows = (data: unknown): boolean =>
  Array.isArray(data)
    ? data.length > 0
    : data !== null && typeof data === 'object' && Object.values(data).some(holdsRows);

async function sent({ url, used }: Running, requests: readonly Operation[], headers: Record<string, string>) {
  const latenciesMs: number[] = [];
  const before = await used();
  for (const request of requests) {
    const began = performance.now();
    await ask(url, request, headers);
    latenciesMs.push(performance.now() - began);
  }
  return { cpuMs: ((await used()).cpuMs - before.cpuMs) / requests.length, latenciesMs };
}
