import type { AddressInfo, Server } from 'node:net';

/**
 * Lets a server listen on the first free port from `port` on (0: any free one). Returns its address, like
 * `http://127.0.0.1:4321/`. Throws where the host is not one of this machine's.
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  const last = Math.min(port + 100, 65_535);
  for (let next = port; ; next += 1) {
    try {
      const used = await listenOn(server, host, next);
      const name = host.includes(':') ? `[${host}]` : host;
      return `http://${name}:${used}/`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || next >= last) throw error;
    }
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
