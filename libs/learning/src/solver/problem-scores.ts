import type { GradientProblem, HeadArithmetic } from '../gradient-engine.js';

/** Scores (softmax) `[rows, classes]` that a fit gives the rows of a problem. */
export async function problemScores(
  { features, classes, embeddings, offsets }: GradientProblem,
  { kernel, bias }: { kernel: Float32Array; bias: Float32Array },
  arithmetic: HeadArithmetic,
): Promise<Float32Array> {
  const scores = await arithmetic.logits({ features, classes, kernel, bias }, embeddings);
  for (let from = 0; from < scores.length; from += classes) {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = from; at < from + classes; at++) {
      scores[at] = (scores[at] as number) + (offsets?.[at] ?? 0);
      most = Math.max(most, scores[at] as number);
    }
    let total = 0;
    for (let at = from; at < from + classes; at++) {
      scores[at] = Math.exp((scores[at] as number) - most);
      total += scores[at] as number;
    }
    for (let at = from; at < from + classes; at++) scores[at] = (scores[at] as number) / total;
  }
  return scores;
}
