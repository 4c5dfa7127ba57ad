import net from 'node:net';

/** A TCP port of the loopback address that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Whether a TCP port of the loopback address can be listened on now. */
export async function isFree(port: number): Promise<boolean> {
  return (await listenError(port, '127.0.0.1')) === undefined;
}

/** The code of the error that listening on a TCP port of an address ends in now, such as `EADDRINUSE`; undefined: none. */
export function listenError(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = net.createServer().once('error', ({ code }: NodeJS.ErrnoException) => resolve(code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
