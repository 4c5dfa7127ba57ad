import type { Queries } from '@amend/db/sql';
import type { ImageRows } from './material.js';
import type { RunSubject } from './run-subject.js';
import { readEmbeddings } from './stored-embeddings.js';

/**
 * What tells which images show nearly the same, a row an image: how the network that the model began with sees them. One that was
 * tuned for its classes sees all photos of a class as nearly one. Of images that cannot be read zeros, which are like nothing.
 */
export async function looksOf(
  database: Queries,
  { base, backbone }: Pick<RunSubject, 'base' | 'backbone'>,
  { images, embeddings }: ImageRows,
): Promise<Float32Array> {
  if (base.key === backbone.key) return embeddings;
  const { embeddingSize } = base.network;
  const known = await readEmbeddings(database, base.key, images);
  const looks = new Float32Array(images.length * embeddingSize);
  for (const [row, image] of images.entries()) looks.set(known.get(image) ?? [], row * embeddingSize);
  return looks;
}
