import { joinedRows, rowsOf, selectReplay, splitRehearsal } from '@amend/learning';
import type { AnsweredAs } from './answered-as.js';
import type { FrozenExample } from './freeze-dataset.js';

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

interface MaterialSource {
  /** Of an embedding. */
  features: number;
  /** What the candidate is to tell apart; labels of anything else are left out. */
  classIds: readonly string[];
  examples: readonly FrozenExample[];
  /** Newest first. */
  served: readonly string[];
  /** By image; images without one are left out. They need not be kept: what they hold is copied. */
  embeddings: ReadonlyMap<string, Float32Array>;
  /** `[rows, features]` */
  rehearsal: Float32Array;
}

/** Parts the images into what is learned from and what is measured with. */
export function collectMaterial(source: MaterialSource): Material {
  const { features, examples, served, embeddings, rehearsal } = source;
  const classIds = new Set(source.classIds);
  const usable = (part: FrozenExample['part']) =>
    examples.filter(
      (example) =>
        example.part === part &&
        embeddings.has(example.imageId) &&
        (example.classId === null || classIds.has(example.classId)),
    );
  const [training, verified] = [usable('train'), usable('verified')];
  const replay = selectReplay(served.filter((image) => embeddings.has(image)));
  const known = splitRehearsal(rehearsal.length / features);
  const ids = (images: readonly { imageId: string }[]) => images.map(({ imageId }) => imageId);
  // In this order in one matrix: what is learned from, and what is answered, then need no copy to be looked at as one.
  const rows = new RowWriter(
    features,
    usableRows([training, replay.training, verified, replay.gate], rehearsal, features),
  );
  const stored = (images: string[]) => rows.write(images, (image) => embeddings.get(image) as Float32Array);
  const rehearsed = (chosen: readonly number[]) =>
    rows.write(
      chosen.map((row) => `rehearsal-${row}`),
      (_, at) => {
        const row = chosen[at] as number;
        return rehearsal.subarray(row * features, (row + 1) * features);
      },
    );
  const labels = (examplesOf: readonly FrozenExample[]) => examplesOf.map(({ classId }) => classId);
  const trained = { ...stored(ids(training)), labels: labels(training) };
  const rehearsalTraining = rehearsed(known.training);
  const replayTraining = stored(replay.training);
  const held = { ...stored(ids(verified)), labels: labels(verified) };
  return {
    features,
    training: trained,
    verified: held,
    replay: { training: replayTraining, gate: stored(replay.gate) },
    rehearsal: { training: rehearsalTraining, gate: rehearsed(known.gate) },
  };
}

function usableRows(
  lists: readonly (readonly unknown[])[],
  rehearsal: Float32Array,
  features: number,
): number {
  return lists.reduce((sum, list) => sum + list.length, rehearsal.length / features);
}

/** Fills one matrix, part after part. */
class RowWriter {
  private readonly matrix: Float32Array;
  private row = 0;

  constructor(
    private readonly features: number,
    rows: number,
  ) {
    this.matrix = new Float32Array(rows * features);
  }

  write(images: string[], vectorOf: (image: string, at: number) => Float32Array): ImageRows {
    const from = this.row;
    for (const [at, image] of images.entries()) {
      const vector = vectorOf(image, at);
      if (vector.length !== this.features)
        throw new Error(`Image ${image} has no embedding of ${this.features} features`);
      this.matrix.set(vector, this.row++ * this.features);
    }
    return { images, embeddings: this.matrix.subarray(from * this.features, this.row * this.features) };
  }
}

export function joinRows(...parts: readonly ImageRows[]): ImageRows {
  return {
    images: parts.flatMap(({ images }) => images),
    embeddings: joinedRows(parts.map(({ embeddings }) => embeddings)),
  };
}

/** The rows of all images but these. */
export function rowsWithout(rows: LabelledRows, images: ReadonlySet<string>): LabelledRows {
  return rowsWhere(rows, (row) => !images.has(rows.images[row] as string));
}

/** With the classes that their labels are answered as; null also where none is. */
export function asAnswered({ labels, ...rows }: LabelledRows, answeredAs: AnsweredAs): LabelledRows {
  return { ...rows, labels: labels.map((label) => label && answeredAs(label)) };
}

/** The rows whose label is a class. */
export function namedRows(rows: LabelledRows): LabelledRows {
  return rowsWhere(rows, (row) => rows.labels[row] !== null);
}

/** The rows that are wanted, in their order. */
export function rowsWhere(
  { images, labels, embeddings }: LabelledRows,
  wanted: (row: number) => boolean,
): LabelledRows {
  const rows = [...images.keys()].filter(wanted);
  if (rows.length === images.length) return { images, labels, embeddings };
  return {
    images: rows.map((row) => images[row] as string),
    labels: rows.map((row) => labels[row] as string | null),
    embeddings: rowsOf(embeddings, embeddings.length / images.length, rows),
  };
}
