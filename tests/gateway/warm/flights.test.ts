import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../support/faulty-proxy.ts';
import { canKeep, DISTRICT, gate, openWarm, type Warm } from '../../support/warm.ts';

describe.runIf(canKeep).each(['true', 'false'])('equal requests under way, with RESPONSE_CACHE=%s', (keeping) => {
  let warm: Warm;
  beforeAll(async () => void (warm = await openWarm({ RESPONSE_CACHE: keeping })));
  afterAll(() => warm?.close());
  afterEach(() => void (warm.held = async () => {}));

  /** Holds up the answers of subgraphs; tells how many have arrived. */
  function hold() {
    const { opened, open } = gate();
    let calls = 0;
    warm.held = async () => {
      calls += 1;
      await opened;
    };
    return { open, calls: () => calls };
  }

  const named = (name: string) => `query ${name} { district(ags: "05112") { name } }`;

  test('share one execution', async () => {
    const { open, calls } = hold();
    const answers = Promise.all(Array.from({ length: 20 }, () => warm.query(named('Shared'))));
    await until('the first has arrived', () => calls() > 0);
    open();

    const all = await answers;

    expect(calls()).toBe(1);
    for (const { data } of all) expect(data).toEqual(all[0]!.data);
    const { body } = await warm.gateway.inject('/metrics');
    expect(body).toContain('graphql_operation_seconds_count{operation="Shared",outcome="ok"} 20');
  });

  test('do not share with what was written since the first began', async () => {
    await warm.renameDistrict('before');
    const { open, calls } = hold();
    const early = warm.query(named('Early'));
    await until('the first has arrived', () => calls() === 1);
    await warm.renameDistrict('after');
    const late = warm.query(named('Early'));
    await until('the second has arrived', () => calls() === 2);
    open();

    expect((await early).data.district.name).toBe('before');
    expect((await late).data.district.name).toBe('after');
  });

  test('share a failure too, but the next one tries again', async () => {
    const failing = `query Failing { districts(first: 1000) { totalCount } ${'topics { code }'} }`;
    const { open, calls } = hold();
    const answers = Promise.all(Array.from({ length: 5 }, () => warm.query(failing)));
    await until('the subgraphs were asked', () => calls() > 0);
    open();
    for (const { errors } of await answers) expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    const before = calls();

    await warm.query(failing);

    expect(calls()).toBeGreaterThan(before);
  });

  test('a client that goes away takes nobody with it', async () => {
    await warm.gateway.listen({ host: '127.0.0.1', port: 0 });
    const url = `http://127.0.0.1:${(warm.gateway.server.address() as AddressInfo).port}/graphql`;
    const ask = (signal?: AbortSignal) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: named('Leaving') }),
        ...(signal && { signal }),
      });
    const { open, calls } = hold();
    const leaving = new AbortController();
    const left = ask(leaving.signal).catch((error: Error) => error.name);
    await until('the first has arrived', () => calls() === 1);
    const staying = ask();
    leaving.abort();
    expect(await left).toBe('AbortError');
    open();

    const { data } = await (await staying).json();

    expect(data.district.name).toBeTruthy();
    expect(calls()).toBeLessThanOrEqual(2);
  });

  test('a second request is answered from what is kept only where that is on', async () => {
    warm.statements.length = 0;
    await warm.query(DISTRICT);

    await warm.query(DISTRICT);

    expect(warm.statements.length > 0).toBe(keeping === 'false');
  });
});
