import { childrenOf } from './process-facts.js';

/** Ends a process and those that it has begun by now, by force. */
export function killWithChildren(pid: number): void {
  for (const each of [pid, ...childrenOf(pid)]) {
    try {
      process.kill(each, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has ended
    }
  }
}
