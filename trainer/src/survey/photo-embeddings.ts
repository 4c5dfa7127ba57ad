import { readEmbeddings } from '../embeddings/stored-embeddings.js';
import type { Survey } from './survey.js';

/** The embeddings of photos `[photos, features]`, all of which are stored. */
export async function photoEmbeddings(
  { database, backbone, features }: Survey,
  photos: readonly { sha256: string }[],
): Promise<Float32Array> {
  const images = photos.map(({ sha256 }) => sha256);
  const embeddings = await readEmbeddings(database, backbone, images);
  const matrix = new Float32Array(images.length * features);
  for (const [row, image] of images.entries()) {
    const vector = embeddings.get(image);
    if (vector?.length !== features)
      throw new Error(`Image ${image} has no embedding of ${features} features`);
    matrix.set(vector, row * features);
  }
  return matrix;
}
