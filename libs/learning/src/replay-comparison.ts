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
  return images.map((image, at) => {
    if (!changes[at]) return { ...image, expected: false };
    if (withdrawn.has(image.live.classId)) return { ...image, expected: true };
    const nearest = mostSimilar(
      centred(embeddings.subarray(at * features, (at + 1) * features), mean),
      references.embeddings,
      mean,
    );
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

function centred(row: Float32Array, mean: Float64Array): Float64Array {
  return mean.map((value, at) => (row[at] as number) - value);
}

/** The row of the matrix with the highest cosine to a centred one; the matrix is large, so it is centred as it is read. */
function mostSimilar(row: Float64Array, matrix: Float32Array, mean: Float64Array): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at * row.length < matrix.length; at++) {
    let product = 0;
    let squares = 0;
    for (let feature = 0; feature < row.length; feature++) {
      const value = (matrix[at * row.length + feature] as number) - (mean[feature] as number);
      product += value * (row[feature] as number);
      squares += value * value;
    }
    const similarity = product / (Math.sqrt(squares) || 1);
    if (similarity > highest) {
      highest = similarity;
      best = at;
    }
  }
  return best;
}
