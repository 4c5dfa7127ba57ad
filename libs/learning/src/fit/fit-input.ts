import type { Head } from '@amend/network';
import type { HeadArithmetic } from '../gradient-engine.js';

/** A head together with the ids of its classes, in the order of its columns. */
export interface ClassifierHead {
  head: Head;
  classes: readonly string[];
}

/** Embeddings with what people said of them: a class id, or null for "none of these". */
export interface LabelledEmbeddings {
  /** `[labels.length, features]`, row-major */
  embeddings: Float32Array;
  labels: readonly (string | null)[];
  /**
   * What tells which of a class show nearly the same, `[labels.length, any]`: cross-validation asks no fit about a photo whose copy
   * it has learned. Of more than 2,000 labels it samples as many; a fit that scores the rest may have learned copies of them.
   * Absent: all are taken to be different.
   */
  looks?: Float32Array;
}

export interface FitHeadInput {
  features: number;
  /** Ids of the classes that the fitted head is to have, in the order of its columns. */
  classes: readonly string[];
  /**
   * The head that the fit starts from and is pulled to, and whose scores the replay keeps; null for a model that
   * knows nothing yet. Its classes that are not among `classes` are dropped.
   */
  anchor: ClassifierHead | null;
  /** The head of other classes on the same backbone, for what separates those; of use where `anchor` is null. */
  known?: Head;
  /** The training part of the labelled images; every label is one of `classes`, or null. */
  labelled: LabelledEmbeddings;
  /** Served traffic that no label speaks of, `[rows, features]`; without an anchor there is nothing to replay. */
  replay: Float32Array;
  /** Images of the anchor's own classes, `[rows, features]`; unused without an anchor. */
  rehearsal: Float32Array;
  arithmetic: HeadArithmetic;
  /** Decides how cross-validation folds the rows; the same input and seed give the same head. */
  seed: number;
  policy?: Partial<FitPolicy>;
  onProgress?: (progress: FitProgress) => void;
}

/** What a fit does, in its order; those that find nothing to do are left out. */
export const fitStages = ['screening', 'strength', 'scoring', 'fitting'] as const;

export interface FitProgress {
  stage: (typeof fitStages)[number];
  step: number;
  /** The most steps that the stage takes; a fit that has converged ends sooner. */
  of: number;
  /** Of the objective, in nats, summed over the images with their weights. */
  loss: number;
}

/** What the fit weighs against what; the defaults are measured. */
export interface FitPolicy {
  /** A replayed or rehearsed image counts this much of a labelled one. */
  replayWeight: number;
  /** A "none of these" image counts this much of a labelled one. */
  noneWeight: number;
  /** A replayed image is left out when a fit without it moves more than this score to classes that labels teach. */
  replayTolerance: number;
  /** Strengths of the pull to choose from, strongest first; see `fitSoftmax` for their unit. */
  pulls: readonly number[];
  /** The strength where there are too few labels to choose one, with an anchor and without. */
  defaultPull: { anchored: number; blank: number };
  /** The fewest labels that cross-validation chooses by, of classes with as many as there are folds. */
  minimumLabelsToChoose: number;
  folds: number;
  maximumIterations: number;
}

export const defaultFitPolicy: FitPolicy = {
  replayWeight: 0.1,
  noneWeight: 0.03,
  replayTolerance: 0.05,
  pulls: [1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003],
  defaultPull: { anchored: 0.001, blank: 0.01 },
  minimumLabelsToChoose: 8,
  folds: 4,
  maximumIterations: 200,
};

/** @throws Error when the input does not fit together, or when there is no label */
export function checkFitInput({
  features,
  classes,
  anchor,
  labelled,
  rehearsal,
  replay,
}: FitHeadInput): void {
  if (new Set(classes).size !== classes.length) throw new Error('A class id stands twice among the classes');
  if (classes.length < 2) throw new Error('A head needs at least two classes to tell apart');
  if (anchor && anchor.head.features !== features) {
    throw new Error(`The anchor takes ${anchor.head.features} features, the embeddings have ${features}`);
  }
  if (labelled.embeddings.length !== labelled.labels.length * features) {
    throw new Error(
      `${labelled.labels.length} labels for ${labelled.embeddings.length / features} embeddings`,
    );
  }
  for (const [name, matrix] of Object.entries({ rehearsal, replay })) {
    if (matrix.length % features !== 0) throw new Error(`The ${name} embeddings are no whole number of rows`);
  }
  if (!labelled.labels.some((label) => anchor || label !== null))
    throw new Error('There is no label to learn from');
  if (labelled.looks && labelled.looks.length % labelled.labels.length !== 0)
    throw new Error('The looks are no whole number of rows');
}
