import { createHash } from 'node:crypto';

/** One image of a frozen dataset. */
export interface DatasetRow {
  imageId: string;
  /** Its label; null: none of the classes; absent: unlabelled. */
  classId?: string | null;
  part: string;
  weight: number;
}

/**
 * SHA-256, hexadecimal, of what a run learns from and is judged by; the order of the rows does not matter.
 * Throws when an image stands there twice.
 */
export function datasetHash(rows: readonly DatasetRow[]): string {
  const lines = rows.map(({ imageId, classId, part, weight }) =>
    JSON.stringify([imageId, classId === undefined ? [] : classId, part, weight]),
  );
  if (new Set(rows.map(({ imageId }) => imageId)).size !== rows.length) {
    throw new Error('An image stands in the dataset twice');
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
