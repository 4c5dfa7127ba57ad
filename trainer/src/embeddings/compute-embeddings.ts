import type { Queries } from '@amend/db/sql';
import { emitBackboneOnnx } from '@amend/network';
import type { Backbone } from './backbone.js';
import { NetworkSession } from './network-session.js';
import { type ImageSource, preparedFor, readPixels } from './read-pixels.js';
import { storeEmbedding } from './stored-embeddings.js';

/** Small, so that little is lost when the process dies, and that memory stays small with large images. */
const BATCH = 8;

/**
 * Computes the embeddings of images and stores each batch at once, so that a run that starts over goes on where the
 * last one stopped. Images that cannot be read any more are told to `onUnreadable` and left out.
 */
export async function computeEmbeddings(
  database: Queries,
  backbone: Backbone,
  source: ImageSource,
  images: readonly string[],
  tell: { onUnreadable(image: string, why: string): void; onProgress(done: number): void },
): Promise<Map<string, Float32Array>> {
  const computed = new Map<string, Float32Array>();
  if (images.length === 0) return computed;
  const { network } = backbone;
  const model = emitBackboneOnnx(network, await backbone.weights());
  const session = await NetworkSession.open(model, network.inputSize, ['embedding']);
  try {
    for (let start = 0; start < images.length; start += BATCH) {
      const batch = images.slice(start, start + BATCH);
      const pixels = await readPixels(source, preparedFor(network), batch, tell.onUnreadable);
      if (pixels.size > 0) {
        const { embedding } = await session.run([...pixels.values()]);
        const rows = [...pixels.keys()].map((image, row): [string, Float32Array] => [
          image,
          embedding.slice(row * network.embeddingSize, (row + 1) * network.embeddingSize),
        ]);
        for (const [image, vector] of rows) {
          await storeEmbedding(database, backbone.key, image, vector);
          computed.set(image, vector);
        }
      }
      tell.onProgress(start + batch.length);
    }
  } finally {
    await session.close();
  }
  return computed;
}
