import type { Queries } from '@amend/db/sql';
import { readEmbeddings } from '../embeddings/stored-embeddings.js';
import type { RunSubject } from '../run-subject.js';
import type { ImageRows } from './material.js';

/** All at once would lie in memory twice. */
const READ_AT_ONCE = 1_000;

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
  const looks = new Float32Array(images.length * embeddingSize);
  for (let start = 0; start < images.length; start += READ_AT_ONCE) {
    const part = images.slice(start, start + READ_AT_ONCE);
    const known = await readEmbeddings(database, base.key, part);
    for (const [at, image] of part.entries()) looks.set(known.get(image) ?? [], (start + at) * embeddingSize);
  }
  return looks;
}
