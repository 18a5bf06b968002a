import { spawn } from 'node:child_process';
import { ROOT } from '../../subgraphs/common/config.ts';

/** A command of the product in a process of its own. */
export interface Running {
  pid: number;
  /** Waits for a line of standard output that matches, and gives the match. @throws when the process ends before. */
  saying(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits until the process has ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  output(): string;
  errors(): string;
  kill(signal?: NodeJS.Signals): void;
}

/** Starts `node <flags> run.js <file> <words>` with these settings and no others, in the repo or a copy of it. */
export function start(
  file: string,
  settings: Record<string, string>,
  words: string[] = [],
  flags: string[] = [],
  root = ROOT,
): Running {
  const env = { PATH: process.env['PATH'], LOG_LEVEL: 'error', ...settings } as unknown as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, [...flags, 'run.js', file, ...words], { cwd: root, env });
  let output = '';
  let errors = '';
  const listeners = new Set<() => void>();
  const told = () => listeners.forEach((listener) => listener());
  child.stdout.on('data', (chunk: Buffer) => ((output += chunk), told()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  return {
    pid: child.pid!,
    ended,
    output: () => output,
    errors: () => errors,
    kill: (signal = 'SIGTERM') => void child.kill(signal),
    saying: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match) resolve(match);
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`${file} ended before it said ${pattern}: ${errors || output}`)));
      }),
  };
}

/** Free ports for all four servers. */
export const anyPorts = { GATEWAY_PORT: '0', CENTERS_PORT: '0', FUNDING_PORT: '0', VOLUNTEERS_PORT: '0' };

/** Posts an operation to a running server. */
export async function post(address: string, query: string, variables?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data?: any; errors?: { message: string; extensions: Record<string, unknown> }[] };
}
