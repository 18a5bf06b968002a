import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits, by the monotonic clock, for so many milliseconds or longer. A timer alone may end up to one millisecond early: it
 * counts from the last whole one.
 */
export async function elapsed(ms: number): Promise<void> {
  const end = performance.now() + ms;
  for (let left = ms; left > 0; left = end - performance.now()) await sleep(left);
}
