import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openChanges } from '../../../subgraphs/common/changes-redis.ts';
import { EVERYTHING, type Change, type Changes } from '../../../subgraphs/common/changes.ts';
import { readSettings } from '../../../subgraphs/common/config.ts';
import { createLog } from '../../../subgraphs/common/log.ts';
import { until } from '../../support/faulty-proxy.ts';
import { hasRedis, startRedis, type Redis } from '../../support/redis.ts';
import { startTcpProxy } from '../../support/tcp-proxy.ts';

const GRANT: Change = { subgraph: 'funding', type: 'Grant', key: 'G-1' };

let redis: Redis;
const opened: Changes[] = [];
beforeAll(async () => {
  if (hasRedis) redis = await startRedis();
});
afterAll(() => redis?.close());
afterEach(async () => {
  for (const changes of opened.splice(0)) await changes.close();
});

/** The announcements of a process of its own, and what it has heard. */
async function aProcess(url = redis.url) {
  const changes = await openChanges(readSettings({ REDIS_URL: url }), createLog('silent'));
  opened.push(changes);
  const heard: Change[] = [];
  changes.listen((told) => heard.push(...told));
  return { changes, heard };
}

test.runIf(hasRedis)('when announcing is done, every process has heard of it', async () => {
  const [one, other, third] = [await aProcess(), await aProcess(), await aProcess()];

  await one.changes.announce([GRANT]);

  for (const { heard } of [one, other, third]) expect(heard).toEqual([GRANT]);
});

test.runIf(hasRedis)(
  'while Redis is away nothing is complete; what was announced meanwhile is told when it is back',
  async () => {
    const [one, other] = [await aProcess(), await aProcess()];
    await redis.goAway();
    await until('both have noticed', () => !one.changes.isComplete() && !other.changes.isComplete());
    other.heard.length = 0;

    await one.changes.announce([GRANT]);
    const heardMeanwhile = [...other.heard];
    await redis.comeBack();
    await until('both are back', () => one.changes.isComplete() && other.changes.isComplete());

    expect(one.heard).toContainEqual(GRANT);
    expect(heardMeanwhile).toEqual([]);
    expect(other.heard).toEqual(expect.arrayContaining([...EVERYTHING]));
  },
);

test.runIf(hasRedis)(
  'a process that hears nothing of Redis, though connected, stops believing before the announcer goes on',
  async () => {
    const { port } = new URL(redis.url);
    const proxy = await startTcpProxy('127.0.0.1', Number(port));
    const [one, deaf] = [await aProcess(), await aProcess(`redis://127.0.0.1:${proxy.port}`)];
    await until('it believes', () => deaf.changes.isComplete());
    proxy.silent = true;

    await one.changes.announce([GRANT]);
    const believes = deaf.changes.isComplete();
    await proxy.close();

    expect(deaf.heard).toEqual([]);
    expect(believes).toBe(false);
  },
);

test('without a Redis an announcement stays in its process, which never takes it for all there is', async () => {
  const changes = await openChanges(readSettings({}), createLog('silent'));
  const heard: Change[] = [];
  changes.listen((told) => heard.push(...told));

  await changes.announce([GRANT]);

  expect(heard).toEqual([GRANT]);
  expect(changes.isComplete()).toBe(false);
});

test.runIf(hasRedis)('a process starts without its Redis, and finds it when it is there', async () => {
  await redis.goAway();
  const { changes } = await aProcess();
  const before = changes.isComplete();

  await redis.comeBack();
  await until('it is connected', () => changes.isComplete());

  expect(before).toBe(false);
});
