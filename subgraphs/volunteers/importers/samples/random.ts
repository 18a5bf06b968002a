/** Random choices that come out the same for the same seed, everywhere (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** At least 0, below 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** True in so many of a hundred cases. */
  percent(chance: number): boolean {
    return this.fraction() * 100 < chance;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.whole(0, from.length - 1)]!;
  }

  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) if ((left -= weight) < 0) return key;
    return entries.at(-1)![0];
  }

  /** So many different keys, or all there are, in the order of drawing. */
  several<K extends string>(count: number, weights: Readonly<Record<K, number>>): K[] {
    const left = { ...weights };
    const drawn: K[] = [];
    while (drawn.length < count && Object.keys(left).length > 0) {
      const key = this.weighted(left);
      delete left[key];
      drawn.push(key);
    }
    return drawn;
  }

  /** A day, both ends included. */
  day(first: string, last: string): string {
    const days = (Date.parse(last) - Date.parse(first)) / DAY_MS;
    return new Date(Date.parse(first) + this.whole(0, days) * DAY_MS).toISOString().slice(0, 10);
  }
}

const DAY_MS = 86_400_000;
