import { LRUCache } from 'lru-cache';
import type { SubgraphName } from '../../subgraphs/common/config.ts';
import type { Representation } from './representation.ts';
import { isKnown, isUnchanged, type Versions } from './versions.ts';

/** A finished answer, and what it was made of. */
export interface Kept<T> {
  answer: T;
  /** The subgraphs that were asked for it. */
  of: readonly SubgraphName[];
  /** Read before its execution began. */
  since: Versions;
}

/** Answers that rest on announcements alone go after this time: whoever dies between a commit and its announcement tells nobody. */
const ANNOUNCED_MS = 60_000;

/** What an entry costs besides its body and key. */
const ENTRY_BYTES = 1024;

export function createKept<T extends { representation: Representation }>(bytes: number) {
  const cache = new LRUCache<string, Kept<T> & { until: number }>({ maxSize: bytes });
  const sizeOf = (key: string, { representation }: T) => representation.bytes() + 2 * key.length + ENTRY_BYTES;
  return {
    /** The answer kept under the key, if it still holds. */
    find(key: string, now: Versions): T | undefined {
      const kept = cache.get(key);
      if (!kept) return undefined;
      if (isUnchanged(kept.since, now, kept.of) && isKnown(now, kept.of) && performance.now() < kept.until)
        return kept.answer;
      cache.delete(key);
      return undefined;
    },
    /** Keeps the answer, unless what is written could go unnoticed. What was written since its execution began shows when it is asked for. */
    keep(key: string, kept: Kept<T>): void {
      if (!isKnown(kept.since, kept.of)) return;
      const isSeen = kept.of.every((name) => kept.since.data[name].stored !== null);
      const until = isSeen ? Infinity : performance.now() + ANNOUNCED_MS;
      cache.set(key, { until, ...kept }, { size: sizeOf(key, kept.answer) });
    },
    /** Counts the answer's bytes anew: variants were made. */
    weigh(key: string, answer: T): void {
      const kept = cache.peek(key);
      if (kept?.answer === answer) cache.set(key, { ...kept }, { size: sizeOf(key, answer) });
    },
    clear: () => cache.clear(),
    bytes: () => cache.calculatedSize,
  };
}
