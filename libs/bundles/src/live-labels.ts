import { randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { LIVE_LABEL } from '@amend/model-server';
import { unlessMissing, writeDurably } from './durable-files.js';

/**
 * Says which version of each model is live, in a file of the serving folder that our model server reads.
 *
 * @param live numbers by the names of the models
 */
export async function writeLiveLabels(
  servingFolder: string,
  live: ReadonlyMap<string, number>,
): Promise<void> {
  const file = path.join(servingFolder, 'labels.json');
  const labels = [...live].map(([model, version]) => [model, { [LIVE_LABEL]: version }]);
  const text = `${JSON.stringify(Object.fromEntries(labels))}\n`;
  if ((await unlessMissing(readFile(file, 'utf8'))) === text) return;
  const unfinished = path.join(servingFolder, `.labels.${randomUUID()}`);
  try {
    await writeDurably(unfinished, Buffer.from(text));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
