import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unlessMissing, writeWhole } from '@amend/files';
import { LIVE_LABEL } from '@amend/model-server';

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
  await writeWhole(file, Buffer.from(text), path.join(servingFolder, `.labels.${randomUUID()}`));
}
