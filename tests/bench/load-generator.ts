import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../subgraphs/common/config.ts';
import type { Load, Loaded } from './load.ts';

/** The process that sends the load. */
export interface LoadGenerator {
  /** @throws when an answer is not what it should be. */
  run(load: Load): Promise<Loaded>;
  stop(): void;
}

/** Starts the process, and waits until it is there. */
export async function startLoadGenerator(): Promise<LoadGenerator> {
  const child = fork(join(ROOT, 'run.js'), ['tests/bench/load.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
    serialization: 'advanced',
  });
  await once(child, 'message');
  return {
    async run(load) {
      child.send(load);
      const [{ loaded, error }] = (await once(child, 'message')) as [{ loaded?: Loaded; error?: string }];
      if (loaded) return loaded;
      throw new Error(error);
    },
    stop: () => void child.kill('SIGKILL'),
  };
}
