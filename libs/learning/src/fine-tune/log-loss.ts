/**
 * Cross-entropy of labels with the softmax of logits, in nats, over all rows.
 * @param logits `[labels.length, classes]`
 * @param labels columns of the logits
 * @param temperature what the logits are divided by
 */
export function logLoss(logits: Float32Array, labels: readonly number[], temperature = 1): number {
  const classes = logits.length / labels.length;
  return labels.reduce((sum, label, row) => {
    const own = logits.subarray(row * classes, (row + 1) * classes);
    const most = own.reduce((so, logit) => Math.max(so, logit), Number.NEGATIVE_INFINITY);
    const odds = own.reduce((so, logit) => so + Math.exp((logit - most) / temperature), 0);
    return sum + Math.log(odds) - ((own[label] as number) - most) / temperature;
  }, 0);
}
