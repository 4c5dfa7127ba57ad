import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Version folders by model name and version number. */
export type DiscoveredModels = Map<string, Map<number, string>>;

/**
 * Finds the versions of a model: `<base path>/<version number>/`. Whatever is not a number is not a version, so one can be
 * written under another name and renamed.
 *
 * @throws if the folder cannot be listed
 */
export async function discoverVersions(basePath: string): Promise<Map<number, string>> {
  const versions = new Map<number, string>();
  for (const name of await folders(basePath)) {
    const version = Number(name);
    if (/^\d+$/.test(name) && Number.isSafeInteger(version) && !versions.has(version)) {
      versions.set(version, join(basePath, name));
    }
  }
  return versions;
}

/** The folders in a folder, links to some included. @throws if it cannot be listed */
export async function folders(dir: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(dir, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map((entry) => entry.name);
}
