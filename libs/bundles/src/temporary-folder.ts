import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeAbandoned } from '@amend/files';

/** Not a number and not a run id: neither the model server nor anybody else takes it for a finished folder. */
const PREFIX = '.tmp-';
/** Nothing takes so long to write: what is older was left by a process that died. */
const ABANDONED_AFTER_MS = 10 * 60_000;

/** Runs `fill` on a new folder inside `parent`; what is left of it afterwards is removed. */
export async function withTemporaryFolder(
  parent: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent, ABANDONED_AFTER_MS, PREFIX);
  const folder = temporaryName(parent);
  await mkdir(folder);
  try {
    await fill(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A name inside `parent` to move something to before it is removed. */
export function temporaryName(parent: string): string {
  return path.join(parent, `${PREFIX}${randomUUID()}`);
}
