import type { SqlDatabase } from '@amend/db';
import type { PredictionRecord } from './prediction-record.js';

const INSERT = `
  with input as materialized (
    select * from json_to_recordset($1::json) as input(
      id uuid, "modelId" uuid, version int, by text, sha256 text, bytes int, width int, height int,
      "contentType" text, backbone text, "classIds" uuid[], scores real[], margin real, unknown boolean, "offset" int, length int)
  ), new_images as (
    insert into images (sha256, bytes, width, height, content_type)
    select sha256, bytes, width, height, "contentType" from input
    on conflict do nothing
  ), new_embeddings as (
    insert into embeddings (sha256, backbone, vector)
    select sha256, backbone, substring($2::bytea from "offset" for length) from input
    on conflict do nothing
  )
  insert into predictions (id, model_id, version, sha256, class_ids, scores, margin, unknown, by)
  select id, "modelId", version, sha256, "classIds", scores, margin, unknown, by from input`;

/**
 * Commits images, embeddings and predictions of all records by one statement: the small fields as one JSON text, the
 * embeddings as one run of bytes, each of which costs the same however many records there are.
 */
export async function insertPredictions(
  statements: SqlDatabase,
  records: readonly PredictionRecord[],
): Promise<void> {
  // Always in the same order, so that two processes which store the same images do not wait for each other in a circle.
  const ordered = records.toSorted((a, b) => (a.image.sha256 < b.image.sha256 ? -1 : 1));
  const vectors = Buffer.concat(ordered.map(({ vector }) => bytesOf(vector)));
  let offset = 1;
  const rows = ordered.map(({ image, vector, ...record }) => {
    const row = { ...record, ...image, offset, length: vector.byteLength };
    offset += vector.byteLength;
    return row;
  });
  await statements.execute('insert predictions', INSERT, [JSON.stringify(rows), vectors]);
}

function bytesOf(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}
