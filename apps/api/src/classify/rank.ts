import type { LiveVersion, NamedClass } from '../live/live-model.js';

export interface RankedClass {
  class: NamedClass;
  score: number;
}

/**
 * The best classes, descending. Scores of merged classes add up; retired classes are left out, and the scores of the
 * others again sum to 1.
 * @param scores of all classes of the version, in its order
 * @param top how many to answer, where there are so many
 */
export function rank(scores: Float32Array, version: LiveVersion, top: number): RankedClass[] {
  if (scores.length !== version.classes.length)
    throw new Error(
      `version ${version.number} has ${version.classes.length} classes and answered ${scores.length} scores`,
    );
  const { classes, places } = version.answered;
  const answered = places ? folded(scores, places, classes.length) : scores;
  const best: number[] = [];
  for (let index = 0; index < answered.length; index++) {
    if (best.length === top && (answered[index] as number) <= (answered[best[top - 1] as number] as number))
      continue;
    insert(best, index, answered);
    if (best.length > top) best.pop();
  }
  return best.map((index) => ({
    class: classes[index] as NamedClass,
    score: Math.min(1, answered[index] as number),
  }));
}

/** The scores of what is answered, summing to 1. */
function folded(scores: Float32Array, places: Int32Array, length: number): Float32Array {
  const sums = new Float32Array(length);
  let total = 0;
  for (let index = 0; index < scores.length; index++) {
    const place = places[index] as number;
    if (place === -1) continue;
    const score = scores[index] as number;
    sums[place] = (sums[place] as number) + score;
    total += score;
  }
  return total === 0 ? sums : sums.map((sum) => sum / total);
}

/** By bisection, after what scores the same. */
function insert(best: number[], index: number, scores: Float32Array): void {
  const score = scores[index] as number;
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((scores[best[middle] as number] as number) >= score) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, index);
}

/** By how much the best class leads: small means uncertain. */
export function margin(ranked: readonly RankedClass[]): number {
  return (ranked[0]?.score ?? 0) - (ranked[1]?.score ?? 0);
}

/** Whether the version knows nothing like the image. */
export function isUnknown(ranked: readonly RankedClass[], { unknownBelow }: LiveVersion): boolean {
  return unknownBelow !== null && (ranked[0]?.score ?? 0) < unknownBelow;
}
