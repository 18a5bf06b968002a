import { expect, test } from 'vitest';
import { canonical, difference } from './answers.ts';
import { goalsOf } from './goals.ts';
import { readOptions } from './options.ts';
import { reportOf } from './report.ts';
import type { Result, Results } from './results.ts';
import { resultsOf, type Round } from './rounds.ts';
import { contenders } from './contenders/index.ts';
import { growthExponent, percentile, roundsWon, spreadOf } from './statistics.ts';

test('a median is the middle one, or between the two in the middle', () => {
  expect(spreadOf([9, 1, 5])).toEqual({ median: 5, min: 1, max: 9 });
  expect(spreadOf([10, 2, 4, 1])).toEqual({ median: 3, min: 1, max: 10 });
  expect(() => spreadOf([])).toThrow('nothing');
});

test('a percentile is a value that was there', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  expect(percentile(hundred, 0.5)).toBe(50);
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(percentile([7], 0.99)).toBe(7);
});

test('the exponent of growth is 1 in proportion and 2 as the square', () => {
  const sizes = [800, 8000, 40_000];

  expect(growthExponent(sizes.map((size) => [size, 3 * size]))).toBeCloseTo(1);
  expect(growthExponent(sizes.map((size) => [size, size ** 2 / 7]))).toBeCloseTo(2);
});

test('a round is won by whoever used least', () => {
  expect(
    roundsWon([
      { a: 1, b: 2 },
      { a: 3, b: 2 },
      { a: 1, b: 5 },
    ]),
  ).toEqual({ a: 2, b: 1 });
});

test('answers are the same whatever the order of their fields, and not that of their rows', () => {
  expect(canonical({ b: [{ y: 1, x: null }], a: 'ä' })).toBe('{"a":"ä","b":[{"x":null,"y":1}]}');
  expect(difference({ a: 1, b: 2 }, { b: 2, a: 1 })).toBeNull();
  expect(difference({ a: [1, 2] }, { a: [2, 1] })).toContain('[1,2]');
  expect(difference({ a: 1 }, {})).not.toBeNull();
});

const measured = (cpuMsPerRequest: number) => ({ cpuMsPerRequest, p50Ms: 1, p99Ms: 2, requestsPerSecond: 10 });
const three = contenders.filter(({ name }) => ['ours', 'ours-http', 'stock', 'sql-limit'].includes(name));
const roundOf = (ours: number, http: number, stock: number, limit: number): Round => ({
  ours: measured(ours),
  'ours-http': measured(http),
  stock: measured(stock),
  'sql-limit': measured(limit),
});

test('a ratio is to the limit of the same round, and the limit wins no round', () => {
  const rounds = [roundOf(4, 9, 40, 2), roundOf(9, 8, 30, 3), roundOf(5, 50, 40, 1)];

  const results = resultsOf(rounds, three, { ours: 7, 'ours-http': 7, stock: 7, 'sql-limit': 7 });

  expect(results['ours']!.ratioToLimit).toEqual({ median: 3, min: 2, max: 5 });
  expect(results['ours']).toMatchObject({ roundsWon: 2, roundsWonAgainstPeers: 3 });
  expect(results['ours-http']).toMatchObject({ roundsWon: 1, roundsWonAgainstPeers: 2, roundsWonInLayout: 2 });
  expect(results['stock']).not.toHaveProperty('roundsWonAgainstPeers');
  expect(results['sql-limit']).toMatchObject({ roundsWon: 0, ratioToLimit: { median: 1, min: 1, max: 1 } });
});

test('the report says which goals were missed, which were reached, and what was not measured', () => {
  const found = resultsOf([roundOf(4, 9, 40, 2)], three, { ours: 7, 'ours-http': 7, stock: 7, 'sql-limit': 7 });
  const behind = resultsOf([roundOf(50, 60, 40, 2)], three, { ours: 7, 'ours-http': 7, stock: 7, 'sql-limit': 7 });
  const results = resultsWith({ 'dashboard-cold': found, 'center-detail': found, 'meeting-points-list': behind });

  const lines = goalsOf(results).split('\n');

  expect(lines.find((line) => line.includes('one process: CPU'))).toMatch(/\| 2 \(2–2\) \| reached \|$/);
  expect(lines.find((line) => line.includes('… first among all peers'))).toMatch(/\| 1 of 1 \| reached \|$/);
  expect(lines.find((line) => line.includes('center-detail'))).toMatch(
    /\| 4 ms, stock 40; 1 of 1 rounds \| reached \|$/,
  );
  expect(lines.find((line) => line.includes('meeting-points-list'))).toMatch(
    /\| 50 ms, stock 40; 0 of 1 rounds \| \*\*missed\*\* \|$/,
  );
  expect(lines.find((line) => line.includes('stock by ours'))).toMatch(/\| 10 \| reached \|$/);
  expect(lines.find((line) => line.includes('memory'))).toMatch(/\| 300 \| \*\*missed\*\* \|$/);
  expect(lines.find((line) => line.includes('growth: exponent'))).toMatch(/\| not measured \|  \|$/);
  expect(reportOf(results)).toContain('missing on this machine: no binary');
});

test('the report says how the run was warmed up, and what was sent anew', () => {
  const { ours } = resultsOf([roundOf(4, 9, 40, 2)], three, { ours: 7 });
  const results = resultsWith({ 'dashboard-cold': { ours: { ...ours!, failed: ['ours: status 502'] } } });
  results.settings.parts = { ...results.settings.parts, warmRequests: 1234, slices: 7 };

  const report = reportOf(results);

  expect(report).toContain('not before 1234 requests or 9 s of CPU time');
  expect(report).toContain('cut into 7 slices');
  expect(report).toContain('Times that requests failed and were sent anew: ours 1.');
});

function resultsWith(scenarios: Record<string, Record<string, Result>>): Results {
  return {
    takenAt: '2016-01-22T10:00:00.000Z',
    machine: { cores: 2 },
    versions: { graphql: '16' },
    settings: { database: 'SQLite', quick: false, rounds: 1, connections: 4, parts: readOptions([]).parts },
    contenders: {
      ours: { title: 'this product', layout: 'one process', memoryMb: 300 },
      'hive-rust': { title: 'Hive', layout: 'over HTTP' },
      stock: { title: 'stock', layout: 'over HTTP' },
      'sql-limit': { title: 'SQL', layout: 'limit' },
    },
    missing: { 'hive-rust': 'no binary' },
    scenarios,
  };
}

test('an unknown word is refused, and a quick bench sends less', () => {
  expect(() => readOptions(['--qick'])).toThrow("'--qick'");
  expect(() => readOptions(['--rounds', 'few'])).toThrow('--rounds');
  expect(readOptions(['--quick']).parts.ms).toBeLessThan(readOptions([]).parts.ms);
  expect(readOptions([]).rounds).toBe(5);
});
