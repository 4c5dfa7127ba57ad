import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { unlessMissing } from './unless-missing.js';

/**
 * Removes what a process that died left unfinished in a folder.
 * @param ageMs what has not changed for longer counts as left
 * @param prefix of the names of unfinished things, where finished ones lie beside them
 */
export async function removeAbandoned(folder: string, ageMs: number, prefix = ''): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  await Promise.all(
    names.map(async (name) => {
      const entry = path.join(folder, name);
      const status = await unlessMissing(stat(entry)); // just now finished elsewhere
      if (status && Date.now() - status.mtimeMs > ageMs) await rm(entry, { recursive: true, force: true });
    }),
  );
}
