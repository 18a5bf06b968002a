import type { Result, Results } from './results.ts';
import { digits, rows, told } from './table.ts';

const NONE = 'not measured';

/** What the product should reach, and what this run found; a goal that is missed says so. */
export function goalsOf(results: Results): string {
  const { scenarios, contenders } = results;
  const of = (scenario: string, contender = 'ours'): Result | undefined => scenarios[scenario]?.[contender];
  const cold = of('dashboard-cold');
  const stock = of('dashboard-cold', 'stock');
  const warm = of('warm-same');
  const still = of('warm-same', 'static');
  const growth = of('growth');
  const counts = growth?.scales?.map(({ statements }) => statements) ?? [];
  const { startUpMs, memoryMb } = contenders['ours'] ?? {};
  const lines: [string, string, string | undefined, boolean | undefined][] = [
    [
      'dashboard-cold, one process: CPU by sql-limit',
      'at most 2.5',
      cold?.ratioToLimit && told(cold.ratioToLimit),
      cold?.ratioToLimit && cold.ratioToLimit.median <= 2.5,
    ],
    ...first('… first', cold),
    [
      '… stock by ours',
      'at least 8',
      cold && stock && digits(stockBy(cold, stock)),
      cold && stock && stockBy(cold, stock) >= 8,
    ],
    ...firstOverHttp(of('dashboard-cold', 'ours-http')),
    ...firstByMedian('center-detail', results),
    ...firstByMedian('meeting-points-list', results),
    [
      'warm-same: p50 by static',
      'at most 2',
      warm && still && digits(warm.p50Ms.median / still.p50Ms.median),
      warm && still && warm.p50Ms.median <= 2 * still.p50Ms.median,
    ],
    [
      'warm-same: requests/s by static',
      'at least 0.4',
      warm && still && digits(warm.requestsPerSecond.median / still.requestsPerSecond.median),
      warm && still && warm.requestsPerSecond.median >= 0.4 * still.requestsPerSecond.median,
    ],
    [
      'growth: exponent',
      '0.9 to 1.1',
      growth?.exponent === undefined ? undefined : digits(growth.exponent),
      growth?.exponent === undefined ? undefined : growth.exponent >= 0.9 && growth.exponent <= 1.1,
    ],
    [
      'growth: statements of the main query',
      'constant',
      counts.length ? counts.join(', ') : undefined,
      counts.length ? new Set(counts).size === 1 : undefined,
    ],
    ['start-up, loaded data, ms', 'at most 1500', startUpMs && told(startUpMs), startUpMs && startUpMs.median <= 1500],
    [
      'memory after load, one process, MB',
      'at most 220',
      memoryMb === undefined ? undefined : String(memoryMb),
      memoryMb === undefined ? undefined : memoryMb <= 220,
    ],
  ];
  return rows(
    ['', 'goal', 'found', ''],
    lines.map(([what, goal, found, reached]) => [what, goal, found ?? NONE, verdict(reached)]),
  );
}

type Line = [string, string, string | undefined, boolean | undefined];

const verdict = (reached: boolean | undefined): string =>
  reached === undefined ? '' : reached ? 'reached' : '**missed**';

const stockBy = (ours: Result, stock: Result): number => stock.cpuMsPerRequest.median / ours.cpuMsPerRequest.median;

function first(what: string, found: Result | undefined): Line[] {
  // Runs that were made before it was told count the product's other layouts as peers.
  const won = found?.roundsWonAgainstPeers ?? found?.roundsWon;
  return [
    [
      `${what} among all peers, in every round`,
      'all rounds',
      found && `${won} of ${found.rounds}`,
      found && won === found.rounds,
    ],
  ];
}

/** Of these the goal is on the medians; how many rounds were won is told all the same. */
function firstByMedian(scenario: string, { scenarios, contenders }: Results): Line[] {
  const found = scenarios[scenario] ?? {};
  const ours = found['ours'];
  const isPeer = (name: string) => contenders[name]?.layout !== 'limit' && !name.startsWith('ours');
  const [best] = Object.entries(found)
    .filter(([name]) => isPeer(name))
    .map(([name, { cpuMsPerRequest }]) => ({ name, cpuMs: cpuMsPerRequest.median }))
    .sort((one, other) => one.cpuMs - other.cpuMs);
  const what = `${scenario}: first among all peers, by median`;
  if (!ours || !best) return [[what, 'first', undefined, undefined]];
  const cpuMs = ours.cpuMsPerRequest.median;
  const rounds = `${ours.roundsWonAgainstPeers ?? ours.roundsWon} of ${ours.rounds} rounds`;
  const text = `${digits(cpuMs)} ms, ${best.name} ${digits(best.cpuMs)}; ${rounds}`;
  return [[what, 'first', text, cpuMs < best.cpuMs]];
}

const firstOverHttp = (found: Result | undefined): Line[] => [
  [
    'dashboard-cold, HTTP to three processes: rounds won among those over HTTP',
    'all rounds',
    found && `${found.roundsWonInLayout} of ${found.rounds}`,
    found && found.roundsWonInLayout === found.rounds,
  ],
];
