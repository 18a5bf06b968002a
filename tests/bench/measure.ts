import type { Running } from './contender.ts';
import type { LoadGenerator } from './load-generator.ts';
import type { Sending } from './revalidation.ts';
import type { Scenario } from './scenario.ts';
import { percentile } from './statistics.ts';

/** What one part of a round found. */
export interface Measured {
  cpuMsPerRequest: number;
  p50Ms: number;
  p99Ms: number;
  requestsPerSecond: number;
}

/** A contender in a scenario: how it is asked, and which requests it has had. */
export interface Lane {
  running: Running;
  scenario: Scenario;
  connections: number;
  /** Number of the next request. */
  next: number;
  /** Requests of a part of a round. */
  count: number;
  sending: Sending;
}

/** Sends so many requests and tells what each has cost. */
export async function measure(lane: Lane, count: number, generator: LoadGenerator): Promise<Measured> {
  const { running, scenario, connections, sending } = lane;
  const requests = Array.from({ length: count }, () => scenario.request(lane.next++));
  const before = await running.used();
  const { latenciesMs, seconds } = await generator
    .run({ url: running.url, requests, connections, sending })
    .catch((cause: Error) => {
      throw new Error(`${running.contender.name}, ${scenario.name}: ${cause.message}`, { cause });
    });
  const after = await running.used();
  return {
    cpuMsPerRequest: (after.cpuMs - before.cpuMs) / count,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    requestsPerSecond: count / seconds,
  };
}

const MOST = 5000;
/** Two parts whose CPU differs by less than this are alike. */
const ALIKE = 0.08;

/** How long a part of a round is, and how many of them are enough to be warm. */
export interface Parts {
  /** CPU time that a contender's part should take; so many requests are sent. */
  ms: number;
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
  let last = (await measure(lane, parts.fewestRequests, generator)).cpuMsPerRequest;
  for (let part = 0; part < parts.warming; part++) {
    lane.count = countFor(last);
    const { cpuMsPerRequest } = await measure(lane, lane.count, generator);
    const isAlike = Math.abs(cpuMsPerRequest - last) < ALIKE * last;
    last = cpuMsPerRequest;
    const isEnough = lane.next - first >= parts.warmRequests || part >= parts.warmParts;
    if (isAlike && isEnough) break;
  }
  lane.count = countFor(last);
}
