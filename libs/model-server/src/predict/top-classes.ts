/** The indices of the `count` highest of one row of scores, highest first; equal ones in their order. */
export function topClasses(scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--;
    if (at >= count) continue;
    best.splice(at, 0, index);
    best.length = Math.min(best.length, count);
  }
  return best;
}
