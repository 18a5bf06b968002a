import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createChanges, EVERYTHING, everythingOf, type Change, type Changes } from './changes.ts';
import { SUBGRAPHS, type Settings } from './config.ts';
import { elapsed } from './elapsed.ts';
import type { Logger } from './log.ts';

const CHANNEL = 'ki-nrw:changes';
const receiptsOf = (process: string): string => `${CHANNEL}:received-by:${process}`;

/** For so long a process that has heard of Redis may believe that no announcement was missed. */
const LEASE_MS = 2000;
const HEARTBEAT_MS = 500;

const message = z.object({
  from: z.string(),
  id: z.string(),
  changes: z.array(z.object({ subgraph: z.enum(SUBGRAPHS), type: z.string(), key: z.string() })),
});

/** What another process announces. What cannot be read, as of a later version of it, may be anything. */
function read(text: string): { from: string; id: string; changes: readonly Change[] } {
  try {
    return message.parse(JSON.parse(text));
  } catch {
    return { from: '', id: '', changes: EVERYTHING };
  }
}

/** Announcements within this process, and to all others where `REDIS_URL` names a Redis. Starts without it being there. */
export async function openChanges({ REDIS_URL }: Settings, log: Logger): Promise<Changes> {
  if (REDIS_URL === undefined) return createChanges();
  const changes = await connect(REDIS_URL, log);
  // Commands announce right away; servers lose nothing by it.
  await Promise.race([changes.isConnected, elapsed(LEASE_MS)]);
  return changes;
}

/**
 * Redis delivers to whoever is connected, and tells nobody of what was missed. So each process asks it for a sign of life
 * twice a second, over the connection that brings announcements, and so after those before it; without one for two seconds
 * nothing counts as complete. Whoever announces waits until all have received it, or until those that have not cannot
 * believe any more that they have.
 */
async function connect(url: string, log: Logger): Promise<Changes & { isConnected: Promise<void> }> {
  // Not at the top: it takes longer to load than a start without it may.
  const { createClient } = await import('@redis/client');
  const self = randomUUID();
  const local = createChanges();
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: LEASE_MS, reconnectStrategy: 200 },
  });
  const waiting = new Map<string, () => void>();
  const owed = new Set<Change['subgraph']>();
  let heardAt = -Infinity;
  let isLost = true;
  let connected = () => {};
  const isConnected = new Promise<void>((resolve) => (connected = resolve));

  const onMessage = (text: string) => {
    const { from, id, changes } = read(text);
    if (from === self) return;
    void local.announce(changes);
    // Whoever gets no receipt waits a little longer.
    if (from) client.publish(receiptsOf(from), id).catch(() => undefined);
  };
  const onReceipt = (id: string) => waiting.get(id)?.();

  const tell = async (changes: readonly Change[]) => {
    const id = randomUUID();
    let missing = Infinity;
    let received = 0;
    const all = new Promise<void>((resolve) => {
      waiting.set(id, () => void (++received >= missing && resolve()));
    });
    try {
      // Redis counts those that it sends it to; this process is one of them.
      missing = (await client.publish(CHANNEL, JSON.stringify({ from: self, id, changes }))) - 1;
      if (received < missing) await Promise.race([all, elapsed(LEASE_MS)]);
    } finally {
      waiting.delete(id);
    }
  };

  const listenForLife = async () => {
    if (!client.isReady) return;
    if (isLost) {
      await client.subscribe(CHANNEL, onMessage);
      await client.subscribe(receiptsOf(self), onReceipt);
    }
    const asked = performance.now();
    await client.ping();
    heardAt = asked;
    if (!isLost) return;
    isLost = false;
    log.info('connected to Redis');
    // What was announced meanwhile is not known, here nor, if it was from here, elsewhere.
    await local.announce(EVERYTHING);
    connected();
    if (!owed.size) return;
    const changes = [...owed].map(everythingOf);
    owed.clear();
    await tell(changes).catch(() => changes.forEach(({ subgraph }) => owed.add(subgraph)));
  };
  const lost = (err: unknown) => {
    heardAt = -Infinity;
    if (isLost) return;
    isLost = true;
    log.warn({ err }, 'the connection to Redis is lost; no answers are kept until it is back');
    void local.announce(EVERYTHING);
  };
  client.on('error', lost);
  client.on('reconnecting', lost);
  const heartbeat = setInterval(() => void listenForLife().catch(lost), HEARTBEAT_MS).unref();
  client.on('ready', () => void listenForLife().catch(lost));
  client.connect().catch((err: unknown) => log.error({ err }, 'Redis cannot be reached'));

  return {
    isConnected,
    listen: (listener) => local.listen(listener),
    isComplete: () => !isLost && performance.now() - heardAt < LEASE_MS,
    async announce(changes) {
      await local.announce(changes);
      try {
        await tell(changes);
      } catch (err) {
        for (const { subgraph } of changes) owed.add(subgraph);
        log.error({ err }, 'a write cannot be announced now; it will be when Redis is back');
        await elapsed(LEASE_MS);
      }
    },
    async close() {
      clearInterval(heartbeat);
      client.removeAllListeners('error').on('error', () => undefined);
      if (client.isOpen) client.destroy();
      await local.close();
    },
  };
}
