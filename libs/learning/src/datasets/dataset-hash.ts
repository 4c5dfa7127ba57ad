import { createHash } from 'node:crypto';

/** One image of a frozen dataset. */
export interface DatasetRow {
  imageId: string;
  /** Its label; null: none of the classes. */
  classId: string | null;
  part: string;
}

/**
 * SHA-256, hexadecimal, of the labelled images that a run learns from and is judged by; the order of the rows does not matter. How
 * much each image weighs follows from all labels together, so it needs no place here. Served images that are replayed have none:
 * with others of them the same hash may give another head.
 * Throws when an image stands there twice.
 */
export function datasetHash(rows: readonly DatasetRow[]): string {
  const lines = rows.map(({ imageId, classId, part }) => JSON.stringify([imageId, classId, part]));
  if (new Set(rows.map(({ imageId }) => imageId)).size !== rows.length) {
    throw new Error('An image stands in the dataset twice');
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
