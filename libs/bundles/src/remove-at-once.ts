import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { unlessMissing } from '@amend/files';
import { temporaryName } from './temporary-folder.js';

/** Removes a folder, out of sight first: a half-removed one must never be taken for a whole one. Also when it is not there. */
export async function removeAtOnce(folder: string): Promise<void> {
  const hidden = temporaryName(path.dirname(folder));
  const moved = await unlessMissing(rename(folder, hidden).then(() => true));
  if (moved) await rm(hidden, { recursive: true, force: true });
}
