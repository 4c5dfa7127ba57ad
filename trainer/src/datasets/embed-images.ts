import { sql } from '@amend/db/sql';
import type { Backbone } from '../embeddings/backbone.js';
import { computeEmbeddings } from '../embeddings/compute-embeddings.js';
import { readEmbeddings } from '../embeddings/stored-embeddings.js';
import { tellUnreadable } from '../embeddings/tell-unreadable.js';
import { showProgress } from '../show-progress.js';
import type { TrainingContext } from '../training-context.js';

const LEFT_OUT = 'is left out';

/**
 * The embeddings of images, by image; those that cannot be read are left out.
 * @param wanted computed where they are missing
 * @param more only read
 */
export async function embedImages(
  context: TrainingContext,
  backbone: Backbone,
  wanted: readonly string[],
  more: readonly string[],
): Promise<{ embeddings: Map<string, Float32Array>; computed: number }> {
  showProgress(context, 'embedding');
  const embeddings = await readEmbeddings(context.database, backbone.key, [...wanted, ...more]);
  const missing = wanted.filter((image) => !embeddings.has(image));
  const computed = await computeMissing(context, backbone, missing);
  for (const [image, embedding] of computed) embeddings.set(image, embedding);
  return { embeddings, computed: computed.size };
}

/**
 * Has the embedding of every labelled image stored. Returns how many were computed for it, and the images that cannot be read.
 * @param unreadable what becomes of those, for the log
 */
export async function embedLabelled(
  context: TrainingContext,
  backbone: Backbone,
  modelId: string,
  unreadable = LEFT_OUT,
): Promise<{ computed: number; unreadable: ReadonlySet<string> }> {
  showProgress(context, 'embedding');
  const rows = await context.database.rows<{ image: string }>(sql`
    SELECT sha256 AS image FROM labels
    WHERE model_id = ${modelId} AND correction_id IS NOT NULL AND NOT EXISTS (
      SELECT FROM embeddings WHERE embeddings.sha256 = labels.sha256 AND backbone = ${backbone.key})
    ORDER BY sha256`);
  const missing = rows.map(({ image }) => image);
  const computed = await computeMissing(context, backbone, missing, unreadable);
  return { computed: computed.size, unreadable: new Set(missing.filter((image) => !computed.has(image))) };
}

async function computeMissing(
  context: TrainingContext,
  backbone: Backbone,
  missing: readonly string[],
  unreadable = LEFT_OUT,
): Promise<Map<string, Float32Array>> {
  const { database, images, onLog } = context;
  const began = performance.now();
  const computed = await computeEmbeddings(database, backbone, images, missing, {
    onUnreadable: tellUnreadable(onLog, `cannot be read any more and ${unreadable}`),
    onProgress: (done) => {
      const secondsLeft = (((performance.now() - began) / done) * (missing.length - done)) / 1_000;
      showProgress(context, 'embedding', { step: done, of: missing.length, secondsLeft });
    },
  });
  if (computed.size > 0) onLog(`Computed the embeddings of ${computed.size} images`);
  return computed;
}
