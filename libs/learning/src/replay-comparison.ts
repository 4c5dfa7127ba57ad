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
}

/**
 * Tells changes that the labels ask for from those that nobody asked for. A change is expected when of all references the
 * most similar one (cosine of centred embeddings) is labelled with the class that the image moves to, or when the class
 * that it leaves was withdrawn.
 */
export function compareReplay(input: ReplayComparisonInput): ReplayedImage[] {
  const { features, images, embeddings, references, withdrawn } = input;
  const changes = images.map(({ live, candidate }) => live.classId !== candidate.classId);
  if (!changes.includes(true)) return images.map((image) => ({ ...image, expected: false }));
  const mean = meanRow([references.embeddings, embeddings], features);
  const known = centred(references.embeddings, mean);
  const asked = centred(embeddings, mean);
  return images.map((image, at) => {
    if (!changes[at]) return { ...image, expected: false };
    if (withdrawn.has(image.live.classId)) return { ...image, expected: true };
    const nearest = mostSimilar(asked.subarray(at * features, (at + 1) * features), known);
    return { ...image, expected: references.classIds[nearest] === image.candidate.classId };
  });
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

/** Rows less the mean, each of length 1. */
function centred(matrix: Float32Array, mean: Float64Array): Float32Array {
  const result = matrix.map((value, at) => value - (mean[at % mean.length] as number));
  for (let from = 0; from < result.length; from += mean.length) {
    const row = result.subarray(from, from + mean.length);
    const length = Math.sqrt(dot(row, row)) || 1;
    for (let at = 0; at < row.length; at++) row[at] = (row[at] as number) / length;
  }
  return result;
}

function mostSimilar(row: Float32Array, matrix: Float32Array): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at * row.length < matrix.length; at++) {
    const similarity = dot(row, matrix.subarray(at * row.length, (at + 1) * row.length));
    if (similarity > highest) {
      highest = similarity;
      best = at;
    }
  }
  return best;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
