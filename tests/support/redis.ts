import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether Debian's redis-server is there. In CI it must be. */
export const hasRedis = Boolean(process.env['CI']) || spawnSync('redis-server', ['--version']).status === 0;

/** A real Redis on this machine, which can go away and come back at the same port. */
export interface Redis {
  url: string;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Redis that stores nothing, on a free port of this machine. */
export async function startRedis(): Promise<Redis> {
  const folder = mkdtempSync(join(tmpdir(), 'ki-nrw-redis-'));
  const port = await freePort();
  let running = await run(folder, port);
  const goAway = () => ended(running);
  return {
    url: `redis://127.0.0.1:${port}`,
    goAway,
    comeBack: async () => void (running = await run(folder, port)),
    async close() {
      await goAway();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function run(folder: string, port: number): Promise<ChildProcess> {
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const redis = spawn('redis-server', words, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    redis.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Ready to accept connections')) resolve(redis);
    });
    redis.once('error', reject);
    redis.once('exit', () => reject(new Error(`redis-server ended: ${said}`)));
  });
}

async function ended(redis: ChildProcess): Promise<void> {
  if (redis.exitCode !== null || redis.signalCode !== null) return;
  const exit = new Promise((resolve) => redis.once('exit', resolve));
  redis.kill('SIGKILL');
  await exit;
}
