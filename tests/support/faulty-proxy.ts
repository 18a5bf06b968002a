import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the proxy does with a request instead of passing it on. */
export type Fault = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A proxy in front of a server, which can fail in every way a server can. */
export interface FaultyProxy {
  url: string;
  port: number;
  /** Passes on with null, else fails like this. Open connections stay. */
  fail(fault: Fault | null): void;
  /** Closes the port and every connection. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  /** Requests that arrived, and how many of them were open at once at most. */
  calls: number;
  /** Time that each request is held back before it is passed on. */
  delayMs: number;
  mostAtOnce: number;
  close(): Promise<void>;
}

/** Starts a proxy in front of the server at this origin. Health checks pass while GraphQL fails. */
export async function startFaultyProxy(origin: string): Promise<FaultyProxy> {
  let fault: Fault | null = null;
  let open = 0;
  let server = createServer();
  const sockets = new Set<Socket>();

  const onRequest = async (request: IncomingMessage, response: ServerResponse) => {
    open += 1;
    proxy.calls += 1;
    proxy.mostAtOnce = Math.max(proxy.mostAtOnce, open);
    response.once('close', () => (open -= 1));
    response.on('error', () => {});
    const body = await textOf(request).catch(() => '');
    if (proxy.delayMs) await new Promise((resolve) => setTimeout(resolve, proxy.delayMs));
    if (fault) fault(request, response, body);
    else passOn(origin, request, response, body);
  };

  const listen = async (port: number) => {
    server = createServer((request, response) => void onRequest(request, response));
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => {}).once('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };

  const stop = () => stopped(server, sockets);
  const port = await listen(0);
  const proxy: FaultyProxy = {
    port,
    url: `http://127.0.0.1:${port}`,
    calls: 0,
    delayMs: 0,
    mostAtOnce: 0,
    fail: (next) => (fault = next),
    goAway: stop,
    comeBack: async () => void (await listen(port)),
    close: stop,
  };
  return proxy;
}

async function stopped(server: Server, sockets: Set<Socket>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  for (const socket of sockets) socket.resetAndDestroy();
  await closed;
}

export async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function passOn(origin: string, { method, url, headers }: IncomingMessage, response: ServerResponse, body: string) {
  const onward = httpRequest(`${origin}${url}`, { method, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  onward.end(body);
}

/** Answers every call with this value as JSON, or with this text. */
export const answering =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Fault =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value));
  };

/** Waits until the condition holds. @throws Error when it does not within the time, which is generous. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, ms = 20_000): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${ms} ms in vain until ${what}.`);
}
