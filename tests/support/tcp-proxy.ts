import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP proxy that can be cut and restored, or hold what it gets: what a network does to a database. */
export interface TcpProxy {
  port: number;
  cut(): Promise<void>;
  restore(): Promise<void>;
  /** While true nothing passes, and nobody is told. */
  silent: boolean;
  close(): Promise<void>;
}

/** Starts a proxy to this port of this machine. */
export async function startTcpProxy(host: string, target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let server: Server;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('close', () => sockets.delete(socket));
  };
  const listen = async (port: number) => {
    server = createServer((near) => {
      const far = connect(target, host);
      keep(near);
      keep(far);
      near.on('data', (chunk) => void (proxy.silent || far.write(chunk))).on('end', () => far.end());
      far.on('data', (chunk) => void (proxy.silent || near.write(chunk))).on('end', () => near.end());
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.resetAndDestroy();
    await closed;
  };
  const port = await listen(0);
  const proxy: TcpProxy = { port, silent: false, cut, restore: async () => void (await listen(port)), close: cut };
  return proxy;
}
