import { SUBGRAPHS, type SubgraphName } from './config.ts';

/** What a write touched: a row of a type of the SDL, by its key. `*` stands for every type, or every key of one. */
export interface Change {
  subgraph: SubgraphName;
  /** Type of the SDL, `Grant`. */
  type: string;
  /** Its key, as in the SDL. */
  key: string;
}

/** How writes are made known to whoever keeps something that was made of the rows before. */
export interface Changes {
  /**
   * Tells what a write touched. Called after the commit and before the write is acknowledged: when the promise is fulfilled,
   * nobody serves any more what was made of the rows before. It is never rejected, since the write has happened.
   */
  announce(changes: readonly Change[]): Promise<void>;
  /** Calls the listener with what is announced, here or in another process. @returns how to stop it. */
  listen(listener: Listener): () => void;
  /** Whether all that anybody announces arrives here: not so in one of several processes that share nothing. */
  isComplete(): boolean;
  close(): Promise<void>;
}

export type Listener = (changes: readonly Change[]) => void;

/** The change of one whole subgraph, as an import is. */
export const everythingOf = (subgraph: SubgraphName): Change => ({ subgraph, type: '*', key: '*' });

/** All there is: what stands for announcements that may have been missed. */
export const EVERYTHING: readonly Change[] = SUBGRAPHS.map(everythingOf);

/** Announcements within this process. */
export function createChanges(): Changes {
  const listeners = new Set<Listener>();
  return {
    async announce(changes) {
      for (const listener of listeners) listener(changes);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isComplete: () => false,
    close: async () => {},
  };
}
