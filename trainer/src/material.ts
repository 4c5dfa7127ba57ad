import { selectReplay, splitRehearsal } from '@amend/learning';
import type { FrozenExample } from './freeze-dataset.js';
import type { RunSubject } from './run-subject.js';
import { matrixOf } from './stored-embeddings.js';

/** Embeddings `[rows, features]`, a row an image. */
export interface ImageRows {
  images: string[];
  embeddings: Float32Array;
}

export interface LabelledRows extends ImageRows {
  labels: (string | null)[];
}

/** All that a fit and its gate look at. */
export interface Material {
  features: number;
  training: LabelledRows;
  verified: LabelledRows;
  /** Served images that no label speaks of. */
  replay: { training: ImageRows; gate: ImageRows };
  /** Images of the classes that the backbone was trained on; their names are made up. */
  rehearsal: { training: ImageRows; gate: ImageRows };
}

/**
 * @param classIds what the candidate is to tell apart; labels of anything else are left out
 * @param embeddings by image; images without one are left out
 * @param served newest first
 * @param rehearsal `[rows, features]`
 */
export function collectMaterial(
  { backbone }: RunSubject,
  classIds: ReadonlySet<string>,
  examples: readonly FrozenExample[],
  served: readonly string[],
  embeddings: ReadonlyMap<string, Float32Array>,
  rehearsal: Float32Array,
): Material {
  const features = backbone.network.embeddingSize;
  const rows = (images: string[]): ImageRows => ({
    images,
    embeddings: matrixOf(images, embeddings, features),
  });
  const labelled = (part: FrozenExample['part']): LabelledRows => {
    const usable = examples.filter(
      (example) =>
        example.part === part &&
        embeddings.has(example.imageId) &&
        (example.classId === null || classIds.has(example.classId)),
    );
    return { ...rows(usable.map(({ imageId }) => imageId)), labels: usable.map(({ classId }) => classId) };
  };
  const replay = selectReplay(
    served.filter((image) => embeddings.has(image)).map((imageId) => ({ imageId })),
  );
  const rehearsed = (chosen: readonly number[]): ImageRows => {
    const images = chosen.map((row) => `rehearsal-${row}`);
    const matrix = new Float32Array(chosen.length * features);
    for (const [at, row] of chosen.entries())
      matrix.set(rehearsal.subarray(row * features, (row + 1) * features), at * features);
    return { images, embeddings: matrix };
  };
  const split = splitRehearsal(rehearsal.length / features);
  return {
    features,
    training: labelled('train'),
    verified: labelled('verified'),
    replay: {
      training: rows(replay.training.map(({ imageId }) => imageId)),
      gate: rows(replay.gate.map(({ imageId }) => imageId)),
    },
    rehearsal: { training: rehearsed(split.training), gate: rehearsed(split.gate) },
  };
}

export function joinRows(...parts: readonly ImageRows[]): ImageRows {
  const embeddings = new Float32Array(parts.reduce((sum, part) => sum + part.embeddings.length, 0));
  let at = 0;
  for (const part of parts) {
    embeddings.set(part.embeddings, at);
    at += part.embeddings.length;
  }
  return { images: parts.flatMap(({ images }) => images), embeddings };
}
