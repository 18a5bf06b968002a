import { expect, test } from 'vitest';
import { elapsed } from '../../../subgraphs/common/elapsed.ts';

/** How long it took, in milliseconds. */
async function timed(ms: number): Promise<number> {
  const start = performance.now();
  await elapsed(ms);
  return performance.now() - start;
}

test('all of the time has passed, wherever in a millisecond it began', async () => {
  let shortest = Infinity;
  for (let round = 0; round < 20; round++) {
    const waits: Promise<number>[] = [];
    for (let i = 0; i < 500; i++) {
      waits.push(timed(10));
      const next = performance.now() + 0.01;
      while (performance.now() < next);
    }
    shortest = Math.min(shortest, ...(await Promise.all(waits)));
  }

  expect(shortest).toBeGreaterThanOrEqual(10);
});

test('no time, and less than none, has passed at once', async () => {
  await Promise.all([elapsed(0), elapsed(-1)]);
});
