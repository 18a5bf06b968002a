import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PARTNER_SCOPES } from '../../../subgraphs/common/viewer.ts';
import { ROOT } from '../../../subgraphs/common/config.ts';
import { mainQuery } from '../../support/corpus.ts';
import { keyIn } from '../../support/callers.ts';
import { until } from '../../support/faulty-proxy.ts';
import { canKeep, openWarm } from '../../support/warm.ts';

describe.runIf(canKeep)('bounds of what is kept', () => {
  test('beyond its memory, what was not asked for longest goes first', async () => {
    const warm = await openWarm({ RESPONSE_CACHE_MB: '1' });
    // Some 300 kB each: three fit, four do not.
    const ask = async (at: number) => {
      await warm.query(`${mainQuery} # ${at}`);
      return warm.statements.length;
    };
    for (const at of [1, 2, 3]) await ask(at);
    const before = await ask(1);

    await ask(4);
    const costs = { first: await ask(1), second: await ask(2) };

    expect(before).toBe(0);
    expect(costs.first).toBe(0);
    expect(costs.second).toBeGreaterThan(0);
    await warm.close();
  });

  test('a new supergraph makes new answers, and so does the one before it when it returns', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ki-nrw-swap-'));
    const path = join(folder, 'supergraph.graphql');
    const first = readFileSync(join(ROOT, 'schema', 'supergraph.graphql'), 'utf8');
    const second = first.replace(/(""")([^"]*)("""\ntype Topic\b)/, '$1Changed.$3');
    writeFileSync(path, first);
    const warm = await openWarm({ SUPERGRAPH_PATH: path });
    const described = async () => {
      const { data } = await warm.query('{ __type(name: "Topic") { description } topics { code } }');
      return data.__type.description as string;
    };
    const before = await described();

    writeFileSync(path, second);
    await until('the second is in use', async () => (await described()) === 'Changed.', 60_000);
    writeFileSync(path, first);
    await until('the first is in use again', async () => (await described()) === before, 60_000);

    expect(before).not.toBe('Changed.');
    await warm.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('what a key asks is counted, kept or not', async () => {
    const warm = await openWarm();
    const headers = await keyIn(
      warm.runtimes.map(({ db }) => db),
      PARTNER_SCOPES,
    );
    const ask = () => warm.query('{ topics { code } }', undefined, headers);

    for (let index = 0; index < 4; index++) await ask();

    const { body } = await warm.gateway.inject('/metrics');
    const id = headers['x-api-key'].split('_')[1];
    expect(warm.statements).toEqual([]);
    expect(body).toContain(`api_key_operations_total{key="${id}"} 4`);
    await warm.close();
  });
});
