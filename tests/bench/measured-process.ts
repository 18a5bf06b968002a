import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../../subgraphs/common/config.ts';

/** How a process is started. */
export interface ProcessSpec {
  /** The command, a path below the root: `gateway/start-all.ts`. */
  file: string;
  words?: string[];
  /** Options for Node. */
  flags?: readonly string[];
  env: Record<string, string>;
  /** Where it answers GraphQL. */
  url: string;
}

/** What a process has used since it began. */
export interface Used {
  cpuMs: number;
  rssMb: number;
}

/** A process of a contender. */
export interface MeasuredProcess {
  url: string;
  used(): Promise<Used>;
  /** @throws with what it wrote, when the process has ended. */
  assertAlive(): void;
  /** Texts that the process wrote to standard error since the last call. */
  takeErrors(): string;
  stop(): Promise<void>;
}

const PROBE = join(ROOT, 'tests', 'bench', 'probe.js');

/** Starts the command's bundle as `npm start` does in production, with these settings and no others. */
export function startProcess({ file, words = [], flags = [], env, url }: ProcessSpec): MeasuredProcess {
  const child = fork(join(ROOT, 'run.js'), [file, ...words], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1', ...env },
    execArgv: [...flags, '--import', PROBE],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr!.on('data', (chunk: Buffer) => (errors += chunk));
  const assertAlive = () => {
    if (!child.connected) throw new Error(`${[file, ...words].join(' ')} has ended: ${errors}`);
  };
  return {
    url,
    assertAlive,
    async used() {
      assertAlive();
      return usedBy(child);
    },
    takeErrors() {
      const taken = errors;
      errors = '';
      return taken;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function usedBy(child: ChildProcess): Promise<Used> {
  child.send('used');
  const [{ cpu, rss }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage; rss: number }];
  return { cpuMs: (cpu.user + cpu.system) / 1000, rssMb: rss / 2 ** 20 };
}

/** Ports that are free now, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}
