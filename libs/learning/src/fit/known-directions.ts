import type { Head } from '@amend/network';
import { FeatureScale } from '../solver/feature-scale.js';
import type { FitHeadInput } from './fit-input.js';

/** Up to so many labels a class, in the mean, this share of the pull's room lies along known directions. */
const SHARES = [
  { labels: 2, share: 0.6 },
  { labels: 20, share: 0.4 },
] as const;

export interface Extended {
  input: FitHeadInput;
  /** From a head on the extended embeddings to the one that it is on the embeddings themselves. */
  restore(head: Head): Promise<Head>;
}

/**
 * With few labels, what separates the classes that the backbone was trained on likely separates new ones too. So the fit gets
 * a known head's logits as further features: a direction that the head knows then costs less of the pull. Since logits
 * are linear in the embedding, the result still is one linear layer. Measured on CIFAR-10: with 1, 10 and 20 photos a class
 * 0.7, 0.4 and 0.4 points more; from fifty on it gains nothing, and is left away.
 * Null where that is so, where no head is known, and where there is an anchor, which says more.
 */
export async function extendByKnown(input: FitHeadInput): Promise<Extended | null> {
  const { known, anchor, labelled, classes, features, arithmetic } = input;
  const named = labelled.labels.filter((label) => label !== null).length;
  const share = SHARES.find(({ labels }) => named <= labels * classes.length)?.share;
  if (!known || anchor || share === undefined) return null;
  const directions = centredRows(known);
  const logits = await arithmetic.logits(directions, labelled.embeddings);
  const own = Math.sqrt(1 - share) / FeatureScale.of(labelled.embeddings, features).deviation;
  const along = Math.sqrt(share) / FeatureScale.of(logits, known.classes).deviation;
  const size = features + known.classes;
  const embeddings = new Float32Array(labelled.labels.length * size);
  for (let row = 0; row < labelled.labels.length; row++) {
    for (let at = 0; at < features; at++)
      embeddings[row * size + at] = own * (labelled.embeddings[row * features + at] as number);
    for (let at = 0; at < known.classes; at++)
      embeddings[row * size + features + at] = along * (logits[row * known.classes + at] as number);
  }
  return {
    input: { ...input, features: size, labelled: { ...labelled, embeddings } },
    restore: async ({ kernel, bias, classes: width }) => {
      const onLogits = { features: known.classes, classes: width, bias: new Float32Array(width) };
      const folded = await arithmetic.logits(
        { ...onLogits, kernel: kernel.subarray(features * width) },
        directions.kernel,
      );
      const restored = folded.map((value, at) => own * (kernel[at] as number) + along * value);
      return { features, classes: width, kernel: restored, bias };
    },
  };
}

/** The head without what it adds to all classes alike, which no softmax sees. */
function centredRows({ features, classes, kernel }: Head): Head {
  const centred = kernel.slice();
  for (let from = 0; from < kernel.length; from += classes) {
    const row = centred.subarray(from, from + classes);
    const mean = row.reduce((sum, value) => sum + value, 0) / classes;
    for (let at = 0; at < classes; at++) row[at] = (row[at] as number) - mean;
  }
  return { features, classes, kernel: centred, bias: new Float32Array(classes) };
}
