import { unitRows } from './unit-rows.js';

const NEIGHBOURS = 10;
/** How fast a neighbour counts less: one whose cosine is lower by this counts 1/e. */
const WIDTH = 0.1;
/** What every class has without any neighbour, so that none is impossible. */
const PRIOR = 0.01;

/**
 * What the labels of a row's nearest neighbours say of it, its own label not among them: scores `[rows, classes]`, each row
 * adding up to 1 (k nearest neighbours by cosine, the nearer the heavier). Quadratic in the rows: meant for some thousand.
 * @param embeddings `[labels.length, features]`, row-major
 * @param labels columns of the scores
 */
export function neighbourScores(
  embeddings: Float32Array,
  features: number,
  labels: Int32Array,
  classes: number,
): Float32Array {
  const { vectors, size } = unitRows(embeddings, features);
  const rows = labels.length;
  const scores = new Float32Array(rows * classes).fill(PRIOR);
  const cosines = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const own = vectors.subarray(row * size, (row + 1) * size);
    for (let other = 0; other < rows; other++) {
      let dot = 0;
      for (let at = 0, from = other * size; at < size; at++)
        dot += (own[at] as number) * (vectors[from + at] as number);
      cosines[other] = other === row ? Number.NEGATIVE_INFINITY : dot;
    }
    const nearest = largest(cosines, Math.min(NEIGHBOURS, rows - 1));
    const best = cosines[nearest[0] ?? row] as number;
    const line = scores.subarray(row * classes, (row + 1) * classes);
    for (const other of nearest) {
      const column = labels[other] as number;
      line[column] = (line[column] as number) + Math.exp(((cosines[other] as number) - best) / WIDTH);
    }
    const total = line.reduce((sum, score) => sum + score, 0);
    for (let column = 0; column < classes; column++) line[column] = (line[column] as number) / total;
  }
  return scores;
}

/** The places of the largest values, largest first. */
function largest(values: Float32Array, count: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (best.length === count && value <= (values[best[count - 1] as number] as number)) continue;
    let place = best.length;
    while (place > 0 && value > (values[best[place - 1] as number] as number)) place--;
    best.splice(place, 0, at);
    if (best.length > count) best.pop();
  }
  return best;
}
