import { Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Connections that are kept open get this long for one more request, whose answer then says that it was the last. */
const GRACE_MS = 1000;

/** Longer than any request may take; whoever still has not fetched its answer by then loses it. */
const DRAIN_MS = 12_000;

const LOOK_EVERY_MS = 20;

/**
 * Makes closing the server lose nothing: it stops listening at once, answers what has arrived or is on its way over open
 * connections, tells clients to open new ones elsewhere, and only then closes what is idle.
 * @returns whether it is closing.
 */
export function drainOnClose(app: FastifyInstance): () => boolean {
  let isClosing = false;
  app.addHook('onSend', async (_, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    if (app.server.listening) await drain(app);
  });
  return () => isClosing;
}

async function drain({ server }: FastifyInstance): Promise<void> {
  const began = performance.now();
  const passed = () => performance.now() - began;
  // An HTTP server's own close() also cuts idle connections, on which a request may be just about to arrive.
  Server.prototype.close.call(server);
  while ((await connections(server)) > 0 && passed() < DRAIN_MS) {
    if (passed() > GRACE_MS) server.closeIdleConnections();
    await sleep(LOOK_EVERY_MS);
  }
  server.closeAllConnections();
}

const connections = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
