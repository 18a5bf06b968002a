import type { FastifyInstance } from 'fastify';
import { ReadableError } from './errors.ts';

const LOOK_EVERY_MS = 50;
const RETRY_AFTER_S = 5;

/**
 * Turns requests away while the event loop is behind, rather than answering all of them too late. One long turn is no reason,
 * such as a start or one large answer; two in a row are, and a short one ends it. Health stays answerable: who watches must see
 * that the process lives.
 */
export function shedLoad(app: FastifyInstance, mostDelayMs: number): void {
  let longTurns = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = (due: number) => {
    longTurns = performance.now() - due > mostDelayMs ? longTurns + 1 : 0;
    watch();
  };
  const watch = () => {
    timer = setTimeout(look, LOOK_EVERY_MS, performance.now() + LOOK_EVERY_MS).unref();
  };
  app.addHook('onListen', async () => watch());
  app.addHook('onClose', async () => clearTimeout(timer));
  app.addHook('onRequest', async ({ routeOptions: { url = '' } }) => {
    if (longTurns < 2 || url.startsWith('/health') || url === '/metrics') return;
    const error = new ReadableError('Too much to do at this moment. Ask again in a few seconds.', 'LIMIT_EXCEEDED');
    throw Object.assign(error, { statusCode: 503, headers: { 'retry-after': String(RETRY_AFTER_S) } });
  });
}
