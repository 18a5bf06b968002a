import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, openServers, postTo, SERVERS, type Servers } from '../support/servers.ts';

let servers: Servers;
beforeAll(async () => void (servers = await openServers({ EVENT_LOOP_DELAY_MS: '400' })));
afterAll(() => servers.close());

/** Keeps the event loop behind: turns of 700 ms each, until it is stopped. */
function block(): () => void {
  const timer = setInterval(() => {
    const until = performance.now() + 700;
    while (performance.now() < until);
  }, 0);
  return () => clearInterval(timer);
}

test('a server that is behind turns requests away with 503 and Retry-After, answers health, and recovers', async () => {
  const release = block();
  await wait(2500);
  const busy = await Promise.all(SERVERS.map((name) => postTo(servers.address(name), '{ __typename }')));
  const health = await Promise.all(
    SERVERS.flatMap((name) => ['/health/live', '/metrics'].map((path) => ask(servers.address(name) + path))),
  );
  release();
  await wait(2500);
  const after = await Promise.all(SERVERS.map((name) => postTo(servers.address(name), '{ __typename }')));

  for (const { status, headers, body } of busy) {
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(body).toEqual({
      errors: [
        {
          message: 'Too much to do at this moment. Ask again in a few seconds.',
          extensions: { code: 'LIMIT_EXCEEDED' },
        },
      ],
    });
  }
  expect(health.map(({ status }) => status)).toEqual(health.map(() => 200));
  expect(after.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

test('one long turn of the event loop turns nobody away', async () => {
  const until = performance.now() + 1000;
  while (performance.now() < until);

  const answers = await Promise.all(SERVERS.map((name) => postTo(servers.address(name), '{ __typename }')));

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});
