import { randomInt } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isFree, LockHeldError, lockProcess } from '@amend/db/server';

/** Below those that the kernel gives to connections and to whoever asks for any port, and that Docker publishes at. */
const FIRST = 20_000;
const END = 30_000;

/**
 * A TCP port of the loopback address for a server that is started later, or again and again. No other test is given it while
 * this process runs, and nobody gets it by chance meanwhile.
 */
export async function ownPort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, END);
    const release = lock(port);
    if (!release) continue;
    if (await isFree(port)) return port;
    release();
  }
}

/** undefined: a test has it. */
function lock(port: number): (() => void) | undefined {
  try {
    return lockProcess(path.join(tmpdir(), 'amend-test-ports', String(port)));
  } catch (error) {
    if (error instanceof LockHeldError) return undefined;
    throw error;
  }
}
