/** Time for a whole request, from its first byte to its answer. */
export const REQUEST_MS = 10_000;

/** Time for one call of a subgraph, waiting for its turn included. */
export const CALL_MS = 3000;

/** A timer that comes so much too late tells of a pause of the process; a call that it hit gets as much again, up to a second. */
const LATE_MS = 100;
const GRACE_MS = 1000;

/** Milliseconds on a clock that never jumps. */
export const now = (): number => performance.now();

/** How long a call of this request may take: its own time, or what is left of the request's. */
export const callTime = (endsAt = Infinity): number => Math.min(CALL_MS, endsAt - now());

/**
 * Runs the work for at most so long. The signal tells the work to stop; whether it does or not, the time holds. It is
 * made for whoever asks for it before anything else: it costs more than the timer.
 * @throws Error when the time is over.
 */
export async function within<T>(ms: number, work: (signalOf: () => AbortSignal) => Promise<T>): Promise<T> {
  if (ms <= 0) throw tooLate();
  let controller: AbortController | undefined;
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    const wait = (time: number, mayBeLate: boolean) => {
      const due = now() + time;
      timer = setTimeout(() => {
        const late = now() - due;
        // This process stood still, and what has arrived meanwhile is not read yet: that is not the other side's fault.
        if (mayBeLate && late > LATE_MS) return wait(Math.min(late, GRACE_MS), false);
        reject(tooLate());
        controller?.abort(tooLate());
      }, time);
    };
    wait(ms, true);
  });
  try {
    return await Promise.race([work(() => (controller ??= new AbortController()).signal), over]);
  } finally {
    clearTimeout(timer);
  }
}

const tooLate = (): Error => new Error('no answer in time');
