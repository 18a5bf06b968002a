import { beforeAll, expect, inject, test } from 'vitest';
import { buildAll } from './build.ts';
import { contenders } from './contenders/index.ts';
import { Ledger, type Shown } from './ledger.ts';
import { runMix, startMix } from './mix.ts';
import { mixed, whyNotMixed } from './mixed.ts';
import { readOptions } from './options.ts';
import { EVERY, mixedCenter, mixedKind, MIXED_CENTERS } from './scenarios/mixed.ts';

const named = (name: string) => contenders.find((contender) => contender.name === name)!;
const writers = contenders.filter((contender) => whyNotMixed(contender) === null);
const options = { ...readOptions(['--quick', '--rounds', '1']), mysql: inject('mysqlUrl') };

beforeAll(() => buildAll(writers));

test('of a hundred requests 80 are about one center, 15 the dashboard and 5 a write, and each center writes', () => {
  const kinds = Array.from({ length: 100 }, (_, number) => mixedKind(number));
  const writing = Array.from({ length: EVERY * MIXED_CENTERS.length }, (_, number) => number).filter(
    (number) => mixedKind(number) === 'write',
  );

  const count = (kind: string) => kinds.filter((each) => each === kind).length;

  expect([count('detail'), count('dashboard'), count('write')]).toEqual([80, 15, 5]);
  expect(writing.map(mixedCenter).sort()).toEqual([...MIXED_CENTERS].sort());
});

const shown = (count: number, cents = count * 7): Shown[] => [
  { id: 'KI-1', fundingSummary: { applied: { cents } }, grantApplications: { totalCount: count } },
];

test('an answer shows what was acknowledged before it was asked for, and nothing that was not sent', () => {
  const ledger = new Ledger(7);
  const early = ledger.asking('early');
  ledger.sending('KI-1');
  const between = ledger.asking('between');
  ledger.acknowledge('KI-1');
  const late = ledger.asking('late');

  for (const hold of [early, between]) for (const count of [0, 1]) hold(shown(count));
  late(shown(1));

  expect(() => late(shown(0))).toThrow('late: KI-1 shows 0 submissions; 1 to 1 are true.');
  expect(() => late(shown(1, 0))).toThrow('shows 0');
  expect(() => early(shown(2))).toThrow('shows 2 submissions; 0 to 1 are true.');
  expect(ledger.submissions).toBe(1);
});

test('whoever can write is measured in rounds, shows every submission, and all others are left out with a reason', async () => {
  const { results, leftOut } = await mixed(contenders, options, () => {});

  expect(Object.keys(results)).toEqual(['ours', 'ours-http', 'ours-uncompiled', 'stock']);
  expect(Object.keys(leftOut)).toHaveLength(contenders.length - 4);
  for (const [name, { cpuMsPerRequest, ratioToLimit, rounds, requestsPerRound, fresh }] of Object.entries(results)) {
    expect(cpuMsPerRequest.min, name).toBeGreaterThan(0);
    expect({ ratioToLimit, rounds, requestsPerRound }, name).toEqual({ rounds: 1, requestsPerRound: 60 });
    // Of six writes in two rounds some were drafts, others what was handed in; each dashboard has 49 centers with two figures.
    expect(fresh!.submissions, name).toBeGreaterThan(0);
    expect(fresh!.compared, name).toBe((96 + 18 * 49) * 2);
  }
});

test('who keeps answers and does not hear of writes is found out', async () => {
  const mix = await startMix(named('stock'), options, true);

  const running = runMix(mix, 400, 4).finally(() => mix.stop());

  await expect(running).rejects.toThrow(/^mixed: stock, (detail|dashboard): KI-\d+ shows \d+ submissions; /);
});
