/** What several rounds found. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** Median and range. @throws for no values: nothing is not zero. */
export function spreadOf(values: readonly number[]): Spread {
  if (!values.length) throw new Error('There is nothing to take a median of.');
  const sorted = values.toSorted((one, other) => one - other);
  return { median: middleOf(sorted), min: sorted[0]!, max: sorted.at(-1)! };
}

function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
}

/** The value that this share of all values does not exceed, by nearest rank: 0.99 of a hundred is the 99th. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/**
 * How the second coordinate grows with the first: the slope of their logarithms, by least squares.
 * 1 is in proportion, 2 as the square.
 */
export function growthExponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** How many rounds each name won: the smallest value of the round wins. */
export function roundsWon(rounds: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const won: Record<string, number> = {};
  for (const round of rounds) {
    const [first] = Object.entries(round).sort(([, one], [, other]) => one - other);
    if (first) won[first[0]] = (won[first[0]] ?? 0) + 1;
  }
  return won;
}
