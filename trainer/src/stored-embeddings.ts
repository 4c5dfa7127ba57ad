import type { Database } from '@amend/db';

const READ_AT_ONCE = 500;

/** The embeddings that are stored already, by image. */
export async function readEmbeddings(
  database: Database,
  backbone: string,
  images: readonly string[],
): Promise<Map<string, Float32Array>> {
  const found = new Map<string, Float32Array>();
  for (let start = 0; start < images.length; start += READ_AT_ONCE) {
    const rows = await database.embedding.findMany({
      where: { backbone, sha256: { in: images.slice(start, start + READ_AT_ONCE) } },
      select: { sha256: true, vector: true },
    });
    for (const { sha256, vector } of rows) found.set(sha256, new Float32Array(new Uint8Array(vector).buffer));
  }
  return found;
}

/** Stores embeddings for good; those that are there already stay as they are. */
export async function storeEmbeddings(
  database: Database,
  backbone: string,
  embeddings: ReadonlyMap<string, Float32Array>,
): Promise<void> {
  const data = [...embeddings].map(([sha256, vector]) => ({
    sha256,
    backbone,
    vector: new Uint8Array(new Float32Array(vector).buffer),
  }));
  await database.embedding.createMany({ data, skipDuplicates: true });
}

/** The rows of the images, in their order, one after another. */
export function matrixOf(
  images: readonly string[],
  embeddings: ReadonlyMap<string, Float32Array>,
  features: number,
): Float32Array {
  const matrix = new Float32Array(images.length * features);
  for (const [row, image] of images.entries()) {
    const vector = embeddings.get(image);
    if (vector?.length !== features)
      throw new Error(`Image ${image} has no embedding of ${features} features`);
    matrix.set(vector, row * features);
  }
  return matrix;
}
