/** What a recipient weighs. */
export interface Weighed {
  /** Key of the recipient; breaks ties. */
  id: string;
  population: number;
  areaHectares: number;
}

/** Parts of the key: 90 and 10 say the same as 9 and 1. Whole, not negative, not both zero. */
export interface KeyWeights {
  population: number;
  area: number;
}

/** The FlüAG's parts, by which the districts say that part II is distributed. */
export const STANDARD_WEIGHTS: KeyWeights = { population: 90, area: 10 };

/**
 * Distributes whole cents by population and area, to the last cent: each recipient gets its share rounded down, and the cents that
 * are left go to the largest remainders; of equal ones to the smaller id, so that the order of the recipients does not matter.
 * A measure that nobody has anything of is left out. Exact: no floats.
 * @returns cents by id; they add up to `amountCents` unless there is nobody or nothing to weigh, when it is empty
 */
export function distribute(
  amountCents: number,
  recipients: readonly Weighed[],
  weights: KeyWeights,
): ReadonlyMap<string, number> {
  const population = total(recipients, 'population');
  const area = total(recipients, 'areaHectares');
  const ofPopulation = population ? BigInt(weights.population) : 0n;
  const ofArea = area ? BigInt(weights.area) : 0n;
  const whole = (ofPopulation + ofArea) * (population || 1n) * (area || 1n);
  if (!whole) return new Map();
  const shares = recipients.map((recipient) => {
    const weight =
      ofPopulation * BigInt(recipient.population) * (area || 1n) +
      ofArea * BigInt(recipient.areaHectares) * (population || 1n);
    const product = BigInt(amountCents) * weight;
    return { id: recipient.id, cents: Number(product / whole), remainder: product % whole };
  });
  const left = amountCents - shares.reduce((sum, { cents }) => sum + cents, 0);
  const more = new Set(
    [...shares]
      .sort(byRemainder)
      .slice(0, left)
      .map(({ id }) => id),
  );
  return new Map(shares.map(({ id, cents }) => [id, cents + (more.has(id) ? 1 : 0)]));
}

const total = (recipients: readonly Weighed[], measure: 'population' | 'areaHectares'): bigint =>
  recipients.reduce((sum, recipient) => sum + BigInt(recipient[measure]), 0n);

type Share = { id: string; remainder: bigint };

function byRemainder(a: Share, b: Share): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
