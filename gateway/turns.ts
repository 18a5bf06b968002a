/** What bounds the work and the waiting for it. */
export interface Bounds {
  atOnce: number;
  waiting: number;
  waitMs: number;
}

/** Runs work, so many pieces at once; others wait their turn, first come first served. @throws Error when that takes too long. */
export function createTurns({ atOnce, waiting, waitMs }: Bounds) {
  const queue = new Set<() => void>();
  let running = 0;

  const turn = () =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        queue.delete(go);
        reject(new Error('waited too long for a turn'));
      }, waitMs);
      const go = () => {
        clearTimeout(timer);
        queue.delete(go);
        resolve();
      };
      queue.add(go);
    });

  const enter = async () => {
    if (running < atOnce) return void running++;
    if (queue.size >= waiting) throw new Error('too many wait for a turn');
    // Whoever leaves hands its place over, so `running` stays as it is.
    return turn();
  };
  const leave = () => {
    const [next] = queue;
    if (next) next();
    else running--;
  };

  return async <T>(work: () => Promise<T>): Promise<T> => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
