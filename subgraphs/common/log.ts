import { pino, type Logger } from 'pino';

export type { Logger };

/** JSON logs on standard error, so that what `start` prints for people stays readable on standard output. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
