import { now } from './deadline.ts';

/** When a circuit opens, and when it is tried again. */
export interface CircuitRules {
  /** Failures in a row that open it. */
  failures: number;
  /** Time after which one call, and only one, finds out whether it may close. */
  probeAfterMs: number;
  /** Told when it opens and when it closes. */
  onChange(state: 'opened' | 'closed'): void;
}

/** A call that was not made, since the ones before it failed. */
export class CircuitOpen extends Error {
  constructor() {
    super('the circuit is open');
  }
}

/** A circuit breaker: while what is called fails, most calls fail at once instead of waiting and adding to its load. */
export function createCircuit({ failures, probeAfterMs, onChange }: CircuitRules) {
  let inARow = 0;
  let openedAt: number | undefined;
  let probing = false;

  const succeeded = () => {
    inARow = 0;
    if (openedAt === undefined) return;
    openedAt = undefined;
    onChange('closed');
  };
  const failed = () => {
    inARow += 1;
    if (inARow < failures) return;
    if (openedAt === undefined) onChange('opened');
    openedAt = now();
  };

  return async <T>(work: () => Promise<T>): Promise<T> => {
    const isProbe = openedAt !== undefined;
    if (isProbe && (probing || now() - openedAt! < probeAfterMs)) throw new CircuitOpen();
    if (isProbe) probing = true;
    try {
      const result = await work();
      succeeded();
      return result;
    } catch (error) {
      failed();
      throw error;
    } finally {
      if (isProbe) probing = false;
    }
  };
}
