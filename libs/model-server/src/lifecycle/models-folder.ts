import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessMissing } from '@amend/files';
import { z } from 'zod';
import { folders } from './discover-versions.js';
import type { ServedModel } from './served-model.js';

const LABELS_FILE = 'labels.json';
const labelsSchema = z.record(z.string(), z.record(z.string().min(1), z.int().min(0)));

/**
 * The models of a folder of models: each folder in it is one, unless its name starts with a dot, and serves all versions that lie
 * in it. A file `labels.json` beside them names versions: `{"default": {"live": 3}}`.
 *
 * @throws if the folder cannot be listed, or the labels cannot be read
 */
export async function modelsOfFolder(modelsDir: string): Promise<ServedModel[]> {
  const names = (await folders(modelsDir)).filter((name) => !name.startsWith('.'));
  const labels = await labelsIn(modelsDir);
  return names.map((name) => ({
    name,
    basePath: join(modelsDir, name),
    policy: { all: {} },
    labels: new Map(Object.hasOwn(labels, name) ? Object.entries(labels[name] ?? {}) : []),
  }));
}

async function labelsIn(modelsDir: string): Promise<z.infer<typeof labelsSchema>> {
  const text = await unlessMissing(readFile(join(modelsDir, LABELS_FILE), 'utf8'));
  return text === null ? {} : labelsSchema.parse(JSON.parse(text));
}
