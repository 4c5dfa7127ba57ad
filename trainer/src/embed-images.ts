import type { Backbone } from './backbone.js';
import { computeEmbeddings } from './compute-embeddings.js';
import { showProgress } from './show-progress.js';
import { readEmbeddings } from './stored-embeddings.js';
import type { TrainingContext } from './training-context.js';

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
  const { database, images, onLog } = context;
  showProgress(context, 'embedding');
  const embeddings = await readEmbeddings(database, backbone.key, [...wanted, ...more]);
  const missing = wanted.filter((image) => !embeddings.has(image));
  const began = performance.now();
  const computed = await computeEmbeddings(database, backbone, images, missing, {
    onUnreadable: (image, why) => onLog(`Image ${image} cannot be read any more and is left out: ${why}`),
    onProgress: (done) => {
      const secondsLeft = (((performance.now() - began) / done) * (missing.length - done)) / 1_000;
      showProgress(context, 'embedding', { step: done, of: missing.length, secondsLeft });
    },
  });
  if (computed.size > 0) onLog(`Computed the embeddings of ${computed.size} images`);
  for (const [image, embedding] of computed) embeddings.set(image, embedding);
  return { embeddings, computed: computed.size };
}
