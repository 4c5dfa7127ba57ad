import type { BundleStore } from './bundle-store.js';
import { FolderBundles } from './folder-bundles.js';

/**
 * @param folder holds the bundles, or those that this machine has needed so far
 * @param url `s3://bucket/prefix` where all machines find them; undefined: the folder is all there is
 */
export async function openBundleStore(folder: string, url?: string): Promise<BundleStore> {
  const local = new FolderBundles(folder);
  if (!url) return local;
  const { SharedBundles } = await import('./shared-bundles.js');
  return new SharedBundles(local, folder, url);
}
