import { createHash, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning, startOf } from './process-facts.js';

/** Somebody else, alive, holds the lock. */
export class LockHeldError extends Error {
  override name = 'LockHeldError';
  constructor(
    readonly file: string,
    readonly pid: number,
  ) {
    super(`${file} is held by process ${pid}, which is running`);
  }
}

/**
 * Takes a lock file that names this process; one left by a dead process is taken over. Of many that ask at once, one
 * gets it.
 * @param note a word without spaces that others read in it
 * @returns the function that releases it
 * @throws LockHeldError while its holder lives
 */
export function lockProcess(file: string, note = ''): () => void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Written apart and linked, so that nobody ever reads half of it.
  const mine = `${file}.${randomUUID()}`;
  writeFileSync(mine, `${process.pid} ${startOf(process.pid)} ${randomUUID()} ${note}\n`, { flag: 'wx' });
  try {
    while (!link(mine, file)) {
      const held = read(file);
      if (held === null) continue; // released meanwhile
      if (held.alive) throw new LockHeldError(file, held.pid);
      if (takeOver(file, held.text, mine)) break;
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/** Who holds a lock file, and what note they left in it; undefined: none that is alive. */
export function lockHolder(file: string): { pid: number; note: string | undefined } | undefined {
  const held = existsSync(file) ? read(file) : null;
  return held?.alive ? held : undefined;
}

/**
 * Replaces the lock of a dead process. Only who holds the lock that is named after its text may, so that nobody puts
 * away the lock of another one who was quicker.
 * @returns false when somebody else had done it before
 */
function takeOver(file: string, dead: string, mine: string): boolean {
  const release = lockProcess(`${file}.${createHash('sha256').update(dead).digest('hex').slice(0, 16)}`);
  try {
    if (read(file)?.text !== dead) return false;
    renameSync(mine, file);
    return true;
  } finally {
    release();
  }
}

/** @returns false when there is such a file */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

function read(file: string): { text: string; pid: number; alive: boolean; note: string | undefined } | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
  const [pidText, start, , note] = text.trim().split(' ');
  const pid = Number(pidText);
  const alive = isRunning(pid) && startOf(pid) === (start ?? '');
  return { text, pid, alive, note };
}
