import { Client } from 'undici';
import { requestOf, type Sending } from './revalidation.ts';
import type { Operation } from './scenario.ts';

/** A load: these requests, over so many connections that stay open. */
export interface Load {
  url: string;
  requests: Operation[];
  connections: number;
  sending: Sending;
}

/** What came of it. */
export interface Loaded {
  /** Of each request, from sending to the last byte. */
  latenciesMs: number[];
  seconds: number;
  bytes: number;
}

// The load comes from a process of its own, so that what it costs is not counted as anybody's.
process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send!({ loaded }),
    (error: Error) => process.send!({ error: error.message }),
  );
});
process.on('disconnect', () => process.exit(0));
process.send!('ready');

async function run(load: Load): Promise<Loaded> {
  const clients = Array.from(
    { length: load.connections },
    () => new Client(new URL(load.url).origin, { pipelining: 1 }),
  );
  const latenciesMs: number[] = [];
  let next = 0;
  let bytes = 0;
  const askInTurn = async (client: Client): Promise<void> => {
    while (next < load.requests.length) {
      const operation = load.requests[next++]!;
      const began = performance.now();
      bytes += await ask(client, load, operation).catch((error: Error) => {
        next = load.requests.length;
        throw error;
      });
      latenciesMs.push(performance.now() - began);
    }
  };
  const began = performance.now();
  const asked = await Promise.allSettled(clients.map(askInTurn));
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  const failed = asked.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return { latenciesMs, seconds, bytes };
}

/** The bytes of the answer. @throws when it is another status, or holds errors: a refused request is no fast one. */
async function ask(client: Client, load: Load, operation: Operation): Promise<number> {
  const { address, init } = requestOf(load.url, operation, load.sending);
  const { pathname, search } = new URL(address);
  const { statusCode, body } = await client.request({ path: pathname + search, ...init });
  const answer = Buffer.from(await body.arrayBuffer());
  const holdsErrors = answer.includes('"errors":');
  if (statusCode === load.sending.status && !holdsErrors) return answer.length;
  throw new Error(`status ${statusCode}: ${answer.toString().slice(0, 300)}`);
}
