import type { HeadArithmetic } from '../gradient-engine.js';
import { product, transposed } from '../matrices.js';
import type { Answer } from './verdict.js';

/** One replayed image, answered by both versions. */
export interface ReplayedImage {
  imageId: string;
  live: Answer;
  candidate: Answer;
  /** Whether the labels ask for the change; false where nothing changed. */
  expected: boolean;
}

export interface ReplayComparisonInput {
  features: number;
  images: readonly { imageId: string; live: Answer; candidate: Answer }[];
  /** `[images.length, features]` */
  embeddings: Float32Array;
  /** Images whose class is known: the training part with its labels, and the rehearsal with null for each row. */
  references: { embeddings: Float32Array; classIds: readonly (string | null)[] };
  /** Classes that lost labels or left since the live version was trained: their images may answer something else. */
  withdrawn: ReadonlySet<string>;
  arithmetic: HeadArithmetic;
}

// With 256 changes 10 MB of products.
const REFERENCES_AT_ONCE = 10_000;
const CHANGES_AT_ONCE = 256;

/**
 * Tells changes that the labels ask for from those that nobody asked for. A change is expected when of all references the
 * most similar one (cosine of centred embeddings) is labelled with the class that the image moves to, or when the class
 * that it leaves was withdrawn.
 */
export async function compareReplay(input: ReplayComparisonInput): Promise<ReplayedImage[]> {
  const { features, images, embeddings, references, withdrawn } = input;
  const left = (at: number) => withdrawn.has(images[at]?.live.classId as string);
  const changed = [...images.keys()].filter(
    (at) => images[at]?.live.classId !== images[at]?.candidate.classId,
  );
  const expected = new Set(changed.filter(left));
  const asked = changed.filter((at) => !left(at));
  const told = () => images.map((image, at) => ({ ...image, expected: expected.has(at) }));
  if (asked.length === 0) return told();
  const mean = meanRow([references.embeddings, embeddings], features);
  const lengths = centredLengths(references.embeddings, mean);
  for (let from = 0; from < asked.length; from += CHANGES_AT_ONCE) {
    const part = asked.slice(from, from + CHANGES_AT_ONCE);
    const rows = part.map((at) => centred(embeddings.subarray(at * features, (at + 1) * features), mean));
    const nearest = await mostSimilar(rows, references.embeddings, { mean, lengths }, input.arithmetic);
    for (const [column, at] of part.entries())
      if (references.classIds[nearest[column] as number] === images[at]?.candidate.classId) expected.add(at);
  }
  return told();
}

function meanRow(matrices: readonly Float32Array[], features: number): Float64Array {
  const mean = new Float64Array(features);
  const rows = matrices.reduce((sum, matrix) => sum + matrix.length / features, 0);
  for (const matrix of matrices) {
    for (let at = 0; at < matrix.length; at++) {
      mean[at % features] = (mean[at % features] as number) + (matrix[at] as number) / rows;
    }
  }
  return mean;
}

function centred(row: Float32Array, mean: Float64Array): Float64Array {
  return mean.map((value, at) => (row[at] as number) - value);
}

function centredLengths(matrix: Float32Array, mean: Float64Array): Float64Array {
  const lengths = new Float64Array(matrix.length / mean.length);
  for (let row = 0; row < lengths.length; row++) {
    let squares = 0;
    for (let feature = 0; feature < mean.length; feature++)
      squares += ((matrix[row * mean.length + feature] as number) - (mean[feature] as number)) ** 2;
    lengths[row] = Math.sqrt(squares) || 1;
  }
  return lengths;
}

/** For each of some centred rows the row of the matrix with the highest cosine; the matrix, which is large, stays as it is. */
async function mostSimilar(
  rows: readonly Float64Array[],
  matrix: Float32Array,
  { mean, lengths }: { mean: Float64Array; lengths: Float64Array },
  arithmetic: HeadArithmetic,
): Promise<Int32Array> {
  const features = mean.length;
  const columns = transposed(Float32Array.from(rows.flatMap((row) => [...row])), features);
  const ofMean = rows.map((row) => row.reduce((sum, value, at) => sum + value * (mean[at] as number), 0));
  const best = new Int32Array(rows.length).fill(-1);
  const highest = new Float64Array(rows.length).fill(Number.NEGATIVE_INFINITY);
  for (let from = 0; from < lengths.length; from += REFERENCES_AT_ONCE) {
    const part = matrix.subarray(from * features, (from + REFERENCES_AT_ONCE) * features);
    const products = await product(arithmetic, part, columns, rows.length);
    for (let at = 0; at < products.length; at++) {
      const [row, column] = [from + Math.floor(at / rows.length), at % rows.length];
      const similarity = ((products[at] as number) - (ofMean[column] as number)) / (lengths[row] as number);
      if (similarity <= (highest[column] as number)) continue;
      highest[column] = similarity;
      best[column] = row;
    }
  }
  return best;
}
