const bins = 10;

/**
 * Expected calibration error of top answers (Guo et al. 2017, ten bins of equal width): how far scores are from the share
 * of answers that are right, in the mean. Null without answers.
 */
export function expectedCalibrationError(
  answers: readonly { score: number; right: boolean }[],
): number | null {
  if (answers.length === 0) return null;
  const gaps = new Float64Array(bins);
  for (const { score, right } of answers) {
    const bin = Math.min(bins - 1, Math.floor(score * bins));
    gaps[bin] = (gaps[bin] as number) + score - (right ? 1 : 0);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / answers.length;
}
