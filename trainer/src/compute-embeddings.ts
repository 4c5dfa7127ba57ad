import type { Queries } from '@amend/db/sql';
import { ImageError, type ImageLimits, type ImageStore, prepare } from '@amend/images';
import { emitBackboneOnnx, type NetworkDescription } from '@amend/network';
import type { Backbone } from './backbone.js';
import { NetworkSession } from './network-session.js';
import { storeEmbedding } from './stored-embeddings.js';

export interface ImageSource {
  store: ImageStore;
  limits: ImageLimits;
}

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
      const pixels = await readPixels(source, network, batch, tell.onUnreadable);
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

/** The pixels of those images that can be read, prepared as the network wants them. */
export async function readPixels(
  { store, limits }: ImageSource,
  { shorterSide, inputSize: cropSize }: NetworkDescription,
  images: readonly string[],
  onUnreadable: (image: string, why: string) => void,
): Promise<Map<string, Uint8Array>> {
  const prepared = await Promise.all(
    images.map(async (image): Promise<[string, Uint8Array][]> => {
      const bytes = await store.get(image);
      if (!bytes) {
        onUnreadable(image, 'its file is missing');
        return [];
      }
      try {
        return [[image, (await prepare(bytes, limits, { shorterSide, cropSize })).pixels]];
      } catch (error) {
        if (!(error instanceof ImageError)) throw error;
        onUnreadable(image, error.message);
        return [];
      }
    }),
  );
  return new Map(prepared.flat());
}
