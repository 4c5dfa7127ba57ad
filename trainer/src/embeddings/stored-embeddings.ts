import { type Queries, sql } from '@amend/db/sql';

const READ_AT_ONCE = 500;

/** The embeddings that are stored already, by image. */
export async function readEmbeddings(
  database: Queries,
  backbone: string,
  images: readonly string[],
): Promise<Map<string, Float32Array>> {
  const found = new Map<string, Float32Array>();
  for (let start = 0; start < images.length; start += READ_AT_ONCE) {
    const rows = await database.rows<{ sha256: string; vector: Buffer }>(sql`
      SELECT sha256, vector FROM embeddings
      WHERE backbone = ${backbone} AND sha256 = ANY(${images.slice(start, start + READ_AT_ONCE)}::char(64)[])`);
    // A copy: the driver's buffers are parts of larger ones, at any offset.
    for (const { sha256, vector } of rows) found.set(sha256, new Float32Array(new Uint8Array(vector).buffer));
  }
  return found;
}

/** Stores an embedding for good; one that is there already stays as it is. */
export async function storeEmbedding(
  database: Queries,
  backbone: string,
  image: string,
  embedding: Float32Array,
): Promise<void> {
  const vector = Buffer.from(embedding.buffer, embedding.byteOffset, embedding.byteLength);
  await database.change(sql`
    INSERT INTO embeddings (sha256, backbone, vector) VALUES (${image}, ${backbone}, ${vector})
    ON CONFLICT DO NOTHING`);
}
