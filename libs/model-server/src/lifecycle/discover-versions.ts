import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Version folders by model name and version number. */
export type DiscoveredModels = Map<string, Map<number, string>>;

/**
 * Finds the versions under a models folder: `<folder>/<model>/<version number>/`. Whatever is not a number is not a version
 * (so one can be written under another name and renamed), and what starts with a dot is not a model.
 *
 * @throws if the folder, or a model's, cannot be listed
 */
export async function discoverVersions(modelsDir: string): Promise<DiscoveredModels> {
  const models: DiscoveredModels = new Map();
  for (const model of await folders(modelsDir)) {
    if (model.startsWith('.')) continue;
    models.set(model, await versionsOf(join(modelsDir, model)));
  }
  return models;
}

async function versionsOf(modelDir: string): Promise<Map<number, string>> {
  const versions = new Map<number, string>();
  for (const name of await folders(modelDir)) {
    const version = Number(name);
    if (/^\d+$/.test(name) && Number.isSafeInteger(version) && !versions.has(version)) {
      versions.set(version, join(modelDir, name));
    }
  }
  return versions;
}

async function folders(dir: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(dir, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map((entry) => entry.name);
}
