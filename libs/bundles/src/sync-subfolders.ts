import path from 'node:path';
import { syncFolder } from '@amend/files';

/** Resolves once the names in those folders below `folder` that hold the files are on the disk. */
export async function syncSubfolders(folder: string, files: readonly string[]): Promise<void> {
  const inner = new Set(files.map((file) => path.dirname(file)).filter((name) => name !== '.'));
  for (const name of inner) await syncFolder(path.join(folder, name));
}
