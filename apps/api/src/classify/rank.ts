import type { LiveVersion, NamedClass } from '../live/live-model.js';

export interface RankedClass {
  class: NamedClass;
  score: number;
}

/**
 * The best classes, descending. Retired classes are left out, and the scores of the others again sum to 1.
 * @param scores of all classes of the version, in its order
 * @param top how many to answer, where there are so many
 */
export function rank(scores: Float32Array, version: LiveVersion, top: number): RankedClass[] {
  const { classes } = version;
  if (scores.length !== classes.length)
    throw new Error(
      `version ${version.number} has ${classes.length} classes and answered ${scores.length} scores`,
    );
  const best: number[] = [];
  let sum = 0;
  for (let index = 0; index < scores.length; index++) {
    if (!version.allActive && !classes[index]?.active) continue;
    const score = scores[index] as number;
    sum += score;
    if (best.length === top && score <= (scores[best[top - 1] as number] as number)) continue;
    insert(best, index, scores);
    if (best.length > top) best.pop();
  }
  const scale = version.allActive || sum === 0 ? 1 : 1 / sum;
  return best.map((index) => ({
    class: classes[index] as NamedClass,
    score: Math.min(1, (scores[index] as number) * scale),
  }));
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
