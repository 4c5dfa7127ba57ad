import type { Head, NetworkDescription, Tensors } from '@amend/network';
import type { FineTunePolicy } from './fine-tune-policy.js';
import type { TensorFlow } from './tensorflow.js';

/** A photo to learn from. */
export interface TuneExample {
  /** Its place among the images that `pixels` gives. */
  image: number;
  /** A column of the head; null: none of the classes; or the scores to keep, `[classes]`. */
  target: number | null | Float32Array;
}

export interface FineTuneInput {
  /** With its backend chosen. */
  tf: TensorFlow;
  network: NetworkDescription;
  weights: Tensors;
  /** Fitted to the embeddings that `weights` give, of the training photos alone: where the training starts. */
  head: Head;
  training: readonly TuneExample[];
  /** Photos that are not learned from, and decide which of the states on the way is kept. */
  validation: readonly { image: number; target: number }[];
  /** The images of these places, `[places, imageSide, imageSide, 3]`, RGB. */
  pixels(places: readonly number[]): Promise<Uint8Array>;
  imageSide: number;
  /** With the input, decides the result, bit by bit on one backend. */
  seed: number;
  policy?: Partial<FineTunePolicy>;
  /** What `checkpoint` was given last by a training of the same input that did not end. */
  resumeFrom?: Tensors | null;
  /** Called between steps; to keep the state, `write` it whole. */
  checkpoint?(state: () => Promise<Tensors>, epochEnded: boolean): Promise<void>;
  onProgress?(progress: FineTuneProgress): void;
}

export interface FineTuneProgress {
  epoch: number;
  /** Steps done, and in all. */
  step: number;
  of: number;
  /** Of the objective, in nats, over the last steps. */
  loss: number;
  /** Share of the labelled photos of the last steps that were answered right, as they were shown. */
  accuracy: number | null;
  /** Photos of full size a second, over all steps since the start; one at half its sides is a quarter of one. */
  imagesPerSecond: number;
  secondsLeft: number;
}

export interface FineTuneResult {
  weights: Tensors;
  head: Head;
  report: {
    /** Whose state was kept; 0: the training found nothing better than what it started from. */
    bestEpoch: number;
    epochs: number;
    steps: number;
    /** Mean loss of each epoch. */
    losses: number[];
    validation: number[];
  };
}
