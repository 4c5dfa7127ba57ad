import { randomInt } from 'node:crypto';
import net from 'node:net';

/**
 * Below the ports that a system gives to outgoing connections (Linux from 32768 on, macOS from 49152): a connection has none
 * of these by chance by the time that it is listened on, or when a server that died starts again.
 */
const FIRST = 10_000;
const END = 20_000;
const ATTEMPTS = 100;
/** Browsers refuse 10080; and two who ask at once are not to get one and the same. */
const taken = new Set([10_080]);

/** A TCP port of the loopback address that is free now; never one that this process was given before. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = randomInt(FIRST, END);
    if (taken.has(port) || !(await isFree(port))) continue;
    taken.add(port);
    return port;
  }
  throw new Error('no port of 127.0.0.1 can be listened on');
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
