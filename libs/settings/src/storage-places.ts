import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { homeFolders } from './home.js';

/** A folder of this machine, and what all machines share behind it, if anything. */
export interface BundlePlaces {
  folder: string;
  url: string | undefined;
}

/** In AMEND_HOME while the images are there too; otherwise beside them, where all machines find both. */
export function bundlesAt(home: string, storageUrl: string): BundlePlaces {
  const { bundles: folder } = homeFolders(home);
  if (storageUrl === imagesAt(home)) return { folder, url: undefined };
  if (storageUrl.startsWith('file:'))
    return { folder: path.join(fileURLToPath(storageUrl), 'bundles'), url: undefined };
  return { folder, url: `${storageUrl.replace(/\/+$/, '')}/bundles` };
}

/** As the bundles. */
export function checkpointsAt(home: string, storageUrl: string): string {
  return storageUrl === imagesAt(home)
    ? pathToFileURL(homeFolders(home).checkpoints).href
    : `${storageUrl.replace(/\/+$/, '')}/checkpoints`;
}

/** Where images are kept as long as no setting says otherwise. */
export function imagesAt(home: string): string {
  return pathToFileURL(homeFolders(home).images).href;
}
