/** How a network is fine-tuned; the defaults are measured on CIFAR-10 with 100 photos a class (docs/experiments.md). */
export interface FineTunePolicy {
  /** Passes over the photos. */
  epochs: number;
  /**
   * The first part of the epochs shows photos at half their sides, for a quarter of the work (progressive learning, Tan and Le
   * 2021). 1: all of them do, and so does the network that is made.
   */
  smallEpochs: number;
  /** Images a step. */
  batch: number;
  /** Highest learning rate of Adam, reached after the warm-up; a part of the size of the weights that it moves. */
  learningRate: number;
  /** Part of all steps over which the learning rate rises to it. */
  warmUp: number;
  /** Decay of the weights towards those they started from (L2-SP, Li et al. 2018), as in AdamW. */
  pullToStart: number;
  /** How strongly embeddings are held where they were (Li and Hoiem 2016). */
  embeddingPull: number;
  /** The largest norm of all gradients together. */
  gradientNorm: number;
  /** Share of the target that goes to all classes alike (Szegedy et al. 2016). */
  labelSmoothing: number;
  /** Share of the embedding's numbers that are left out before the head. */
  dropout: number;
  /** A crop's side, as a part of the side that is served. */
  cropScale: readonly [number, number];
  /** How far a crop's middle may lie from the photo's, as a part of the side that is served. */
  cropShift: number;
  /** A replayed photo counts this much of a labelled one. */
  replayWeight: number;
  /** A "none of these" photo counts this much of a labelled one. */
  noneWeight: number;
  /** So many epochs without a state that was kept end the training, in its second half. */
  patience: number;
}

export const defaultFineTunePolicy: FineTunePolicy = {
  epochs: 20,
  smallEpochs: 0.7,
  batch: 20,
  learningRate: 2e-3,
  warmUp: 0.1,
  pullToStart: 0.01,
  embeddingPull: 0,
  gradientNorm: 1,
  labelSmoothing: 0.1,
  dropout: 0.2,
  cropScale: [0.8, 1.15],
  cropShift: 0.1,
  replayWeight: 0.5,
  noneWeight: 0.1,
  patience: 5,
};

/** As many numbers as a photo is shown in a run: fewer passes over many photos. */
const SHOWN_PHOTOS = 40_000;
const LEAST_EPOCHS = 4;

/** Where this share of photos has no more detail, all are seen at half their sides: the few others lose some, for less work. */
export const HALF_FROM = 0.95;

/** Where the network knows classes that no photo shows, which would be forgotten. */
const EMBEDDING_PULL = 100;

/**
 * For so many photos.
 * @param half of photos without more detail: the network is to see them at half their sides
 * @param unseen the network knows classes that no photo shows
 */
export function fineTunePolicyFor(photos: number, half: boolean, unseen = false): FineTunePolicy {
  const wanted = Math.round(SHOWN_PHOTOS / Math.max(1, photos));
  const epochs = Math.max(LEAST_EPOCHS, Math.min(defaultFineTunePolicy.epochs, wanted));
  return {
    ...defaultFineTunePolicy,
    epochs,
    ...(half && { smallEpochs: 1 }),
    ...(unseen && { embeddingPull: EMBEDDING_PULL }),
  };
}

/** Learning rate of a step: a linear rise, then half a cosine down to zero. */
export function learningRateAt(
  step: number,
  steps: number,
  { learningRate, warmUp }: FineTunePolicy,
): number {
  const rising = Math.max(1, Math.round(warmUp * steps));
  if (step < rising) return (learningRate * (step + 1)) / rising;
  return (learningRate / 2) * (1 + Math.cos((Math.PI * (step - rising)) / Math.max(1, steps - rising)));
}

/** Whether the network that is made sees photos at half their sides. */
export function seesHalf({ smallEpochs }: FineTunePolicy): boolean {
  return smallEpochs === 1;
}

/** So many of the first epochs show photos at half their sides. */
export function smallEpochsOf({ epochs, smallEpochs }: FineTunePolicy): number {
  return Math.round(epochs * smallEpochs);
}

/** The work of the first `done` epochs, where 1 is that of an epoch of photos of full size. */
export function workOf(done: number, policy: FineTunePolicy): number {
  const small = smallEpochsOf(policy);
  return Math.min(done, small) / 4 + Math.max(0, done - small);
}
