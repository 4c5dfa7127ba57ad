import { unitRows } from './unit-rows.js';

/**
 * The rows in the order in which they are worth labelling while little is known: each next one stands for the most of
 * what none before it stands for (greedy maximum of the facility location function over cosine similarity; within
 * 1 − 1/e of the best choice: Nemhauser, Wolsey, Fisher 1978). So the first of a cluster comes early, near-duplicates of
 * it late, and loners last. Quadratic in the rows: meant for some thousand.
 * @param embeddings `[rows, features]`, row-major
 */
export function typicalOrder(embeddings: Float32Array, features: number): number[] {
  const { vectors, size } = unitRows(embeddings, features);
  const rows = vectors.length / size;
  const similarity = new Float32Array(rows * rows);
  for (let a = 0; a < rows; a++) {
    for (let b = a; b < rows; b++) {
      let dot = 0;
      for (let at = 0; at < size; at++)
        dot += (vectors[a * size + at] as number) * (vectors[b * size + at] as number);
      similarity[a * rows + b] = Math.max(0, dot);
      similarity[b * rows + a] = Math.max(0, dot);
    }
  }
  const covered = new Float32Array(rows);
  const gainOf = (row: number) => {
    let gain = 0;
    for (let other = 0; other < rows; other++)
      gain += Math.max(0, (similarity[row * rows + other] as number) - (covered[other] as number));
    return gain;
  };
  // Gains only fall as more is covered: an old gain is a bound, so most rows need no new look (Minoux 1978).
  const bounds = Array.from({ length: rows }, (_, row) => ({ row, gain: gainOf(row) }));
  const order: number[] = [];
  const before = (a: { row: number; gain: number }, b: { row: number; gain: number }) =>
    b.gain - a.gain || a.row - b.row;
  bounds.sort(before);
  while (bounds.length > 0) {
    const first = bounds[0] as { row: number; gain: number };
    first.gain = gainOf(first.row);
    let place = 0;
    while (place + 1 < bounds.length && before(first, bounds[place + 1] as typeof first) > 0) {
      bounds[place] = bounds[place + 1] as typeof first;
      place++;
    }
    bounds[place] = first;
    if (place > 0) continue;
    bounds.shift();
    order.push(first.row);
    for (let other = 0; other < rows; other++)
      covered[other] = Math.max(covered[other] as number, similarity[first.row * rows + other] as number);
  }
  return order;
}
