// Of fewer labels none can be told to be wrong: a rare view of a class looks like one.
const ENOUGH_LABELS = 20;
const LEAST = 0.05;

/**
 * How much each label counts, 0.05 to 1: the square root of its score against the best score of its row, by a fit that did
 * not learn it (cross-validation). With a third of 80 labels a class wrong this loses less than half of what plain
 * logistic regression does; with none wrong it costs nothing (docs/decisions/07-head-training.md). Weighting by the score
 * itself, or leaving out what confident learning suspects, lost more of the rare right ones.
 * @param scores `[labels.length, classes]`; NaN where every fit learned the row
 * @param labels columns of the scores; −1: none of the classes
 */
export function labelTrust(scores: Float32Array, labels: Int32Array): Float32Array {
  const classes = scores.length / labels.length;
  const counts = new Uint32Array(classes);
  for (const label of labels) if (label >= 0) counts[label] = (counts[label] as number) + 1;
  return Float32Array.from(labels, (label, row) => {
    if (label < 0 || (counts[label] as number) < ENOUGH_LABELS) return 1;
    const own = scores.subarray(row * classes, (row + 1) * classes);
    const odds = (own[label] as number) / own.reduce((most, score) => Math.max(most, score), 0);
    return Number.isNaN(odds) ? 1 : Math.max(LEAST, Math.sqrt(odds));
  });
}
