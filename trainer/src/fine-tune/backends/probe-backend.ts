import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Probed } from './probe.js';

const program = fileURLToPath(new URL('./probe.js', import.meta.url));
const LIMIT_MS = 120_000;

/** What fine-tuning would compute with here, or why nothing works. */
export function probeBackend(signal: AbortSignal): Promise<Probed> {
  return new Promise((resolve) => {
    const child = fork(program, {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [], // not ours, which are for who only waits
      signal,
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL', // one that was stopped heeds no other
    });
    if (child.pid) {
      try {
        setPriority(child.pid, constants.priority.PRIORITY_LOW);
      } catch {
        // Already gone: its end is what is waited for.
      }
    }
    child.once('message', (probed: Probed) => resolve(probed));
    child.once('error', ({ message }) => resolve({ why: message }));
    child.once('close', (code, killedBy) =>
      resolve({ why: `the look for one ended with ${killedBy ?? code}` }),
    );
  });
}
