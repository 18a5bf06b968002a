import type { Running } from './contender.ts';
import type { LoadGenerator } from './load-generator.ts';
import type { Sending } from './revalidation.ts';
import type { Scenario } from './scenario.ts';
import { percentile } from './statistics.ts';

/** What some requests have cost. */
export interface Sample {
  cpuMs: number;
  latenciesMs: readonly number[];
  seconds: number;
}

/** What a round found. */
export interface Measured {
  cpuMsPerRequest: number;
  p50Ms: number;
  p99Ms: number;
  requestsPerSecond: number;
}

/** Samples as one. */
export function measuredOf(samples: readonly Sample[]): Measured {
  const sum = (value: (sample: Sample) => number) => samples.reduce((before, sample) => before + value(sample), 0);
  const latenciesMs = samples.flatMap((sample) => sample.latenciesMs);
  return {
    cpuMsPerRequest: sum(({ cpuMs }) => cpuMs) / latenciesMs.length,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    requestsPerSecond: latenciesMs.length / sum(({ seconds }) => seconds),
  };
}

/** A contender in a scenario: how it is asked, and which requests it has had. */
export interface Lane {
  running: Running;
  scenario: Scenario;
  connections: number;
  /** Number of the next request. */
  next: number;
  /** Requests of a round. */
  count: number;
  sending: Sending;
  /** Why requests had to be sent anew. */
  failed: string[];
}

/** A server that loses a connection now and then need not end the bench; the report says that it did. */
const MOST_FAILED = 2;

/** Sends so many requests and tells what they have cost; where one fails, all are sent anew. @throws when that happens too often. */
export async function measure(lane: Lane, count: number, generator: LoadGenerator): Promise<Sample> {
  for (;;) {
    try {
      return await sample(lane, count, generator);
    } catch (error) {
      if (lane.failed.push((error as Error).message) > MOST_FAILED) throw error;
    }
  }
}

async function sample(lane: Lane, count: number, generator: LoadGenerator): Promise<Sample> {
  const { running, scenario, connections, sending } = lane;
  const requests = Array.from({ length: count }, () => scenario.request(lane.next++));
  const before = await running.used();
  const { latenciesMs, seconds } = await generator
    .run({ url: running.url, requests, connections, sending })
    .catch((cause: Error) => {
      throw new Error(`${running.contender.name}, ${scenario.name}: ${cause.message}`, { cause });
    });
  const after = await running.used();
  return { cpuMs: after.cpuMs - before.cpuMs, latenciesMs, seconds };
}

const MOST = 5000;
/** Two parts whose CPU differs by less than this are alike. */
const ALIKE = 0.08;

/** How long a contender's part of a round is, and how many of them are enough to be warm. */
export interface Parts {
  /** CPU time that it should take; so many requests are sent. */
  ms: number;
  /** It is cut into so many slices, and all contenders' slices are measured in turn: what disturbs the machine disturbs all alike. */
  slices: number;
  fewestRequests: number;
  /** Parts of the warm-up, at most. */
  warming: number;
  /** What has to have passed before two parts that are alike end it: so many requests, or so many parts. */
  warmRequests: number;
  warmParts: number;
}

/** Warms up until two parts are alike, not too early, and settles how many requests make a part. */
export async function warmUp(lane: Lane, parts: Parts, generator: LoadGenerator): Promise<void> {
  const countFor = (cpuMs: number) => Math.round(Math.min(MOST, Math.max(parts.fewestRequests, parts.ms / cpuMs)));
  const first = lane.next;
  const cpuOf = async (count: number) => (await measure(lane, count, generator)).cpuMs / count;
  let last = await cpuOf(parts.fewestRequests);
  for (let part = 0; part < parts.warming; part++) {
    lane.count = countFor(last);
    const found = await cpuOf(lane.count);
    const isAlike = Math.abs(found - last) < ALIKE * last;
    last = found;
    const isEnough = lane.next - first >= parts.warmRequests || part >= parts.warmParts;
    if (isAlike && isEnough) break;
  }
  lane.count = countFor(last);
}
