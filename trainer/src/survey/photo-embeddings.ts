import { readEmbeddings } from '../embeddings/stored-embeddings.js';
import type { Survey } from './survey.js';

/** The embeddings of photos `[photos, features]`, all of which are stored. */
export async function photoEmbeddings(
  { database, backbone }: Survey,
  photos: readonly { sha256: string }[],
): Promise<{ embeddings: Float32Array; features: number }> {
  const images = photos.map(({ sha256 }) => sha256);
  const stored = await readEmbeddings(database, backbone, images);
  const [features = 1] = [...stored.values()].map(({ length }) => length);
  const embeddings = new Float32Array(images.length * features);
  for (const [row, image] of images.entries()) {
    const vector = stored.get(image);
    if (vector?.length !== features)
      throw new Error(`Image ${image} has no embedding of ${features} features`);
    embeddings.set(vector, row * features);
  }
  return { embeddings, features };
}
