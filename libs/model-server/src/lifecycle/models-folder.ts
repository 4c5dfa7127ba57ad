import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { folders } from './discover-versions.js';
import type { ServedModel } from './served-model.js';

const LABELS_FILE = 'labels.json';
const labelsSchema = z.record(z.string().min(1), z.int().min(0));

/**
 * The models of a folder of models: each folder in it is one, unless its name starts with a dot, and serves all versions that lie
 * in it. A file `labels.json` beside the versions names some of them: `{"live": 3}`.
 *
 * @throws if the folder cannot be listed, or the labels of a model cannot be read
 */
export async function modelsOfFolder(modelsDir: string): Promise<ServedModel[]> {
  const names = (await folders(modelsDir)).filter((name) => !name.startsWith('.'));
  return await Promise.all(
    names.map(async (name) => {
      const basePath = join(modelsDir, name);
      return { name, basePath, policy: { all: {} }, labels: await labelsIn(basePath) };
    }),
  );
}

async function labelsIn(basePath: string): Promise<Map<string, number>> {
  let text: string;
  try {
    text = await readFile(join(basePath, LABELS_FILE), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw error;
  }
  return new Map(Object.entries(labelsSchema.parse(JSON.parse(text))));
}
