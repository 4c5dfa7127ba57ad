import { randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { LIVE_LABEL } from '@amend/model-server';
import { unlessMissing, writeDurably } from './durable-files.js';

/**
 * Names the live version of an installed model, in a file beside its versions that our model server reads; TensorFlow Serving,
 * which may serve the same folder, does not look at it. A model that is not installed stays so.
 */
export async function writeLiveLabel(servingFolder: string, model: string, version: number): Promise<void> {
  const file = path.join(servingFolder, model, 'labels.json');
  const text = `${JSON.stringify({ [LIVE_LABEL]: version })}\n`;
  if ((await unlessMissing(readFile(file, 'utf8'))) === text) return;
  const unfinished = path.join(servingFolder, model, `.labels.${randomUUID()}`);
  try {
    await unlessMissing(writeDurably(unfinished, Buffer.from(text)).then(() => rename(unfinished, file)));
  } finally {
    await rm(unfinished, { force: true });
  }
}
