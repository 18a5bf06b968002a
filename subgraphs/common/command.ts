import { readSettings, type Settings } from './config.ts';
import { createLog, type Logger } from './log.ts';
import { isWorker, onStop } from './workers.ts';

/** What a command gets: settings, the log, and its words. */
export interface Command {
  settings: Settings;
  log: Logger;
  words: string[];
}

/** Runs a command. An error is one clear line and exit code 1; with LOG_LEVEL=debug its stack follows. */
export async function runCommand(work: (command: Command) => Promise<void>): Promise<void> {
  let level: string | undefined;
  try {
    const settings = readSettings();
    level = settings.LOG_LEVEL;
    await work({ settings, log: createLog(level), words: process.argv.slice(2) });
  } catch (error) {
    const { message, stack } = error as Error;
    process.stderr.write(`${level === 'debug' ? stack : message}\n`);
    process.exitCode = 1;
    // The channel to its primary process would keep it alive.
    if (isWorker()) process.exit();
  }
}

/**
 * Calls `stop` once, at SIGTERM or SIGINT, and exits with 0 when it is done. A second signal ends at once. A worker also stops
 * when its primary process says so.
 */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Stopping failed: ${(error as Error).message}\n`);
        process.exit(1);
      },
    );
  };
  const onSignal = () => (stopping ? process.exit(1) : begin());
  onStop(begin);
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
