import type { HeadArithmetic } from '../gradient-engine.js';
import { grouped } from '../grouped.js';
import { product, rowsOf, transposed } from '../matrices.js';

// Measured on photos and their copies (compressed, brightened, cut by 5 %, mirrored) against other photos of the same class, as
// the backbone that comes with Amend sees them: cosines of other photos stay below 0.82, those of copies are above 0.9 for most.
const SAME_COSINE = 0.9;

// 10 MB of products.
const ROWS_AT_ONCE = 10_000;
const COLUMNS_AT_ONCE = 256;

/**
 * Which images show nearly the same: for each row the first row of its group. A group is what is connected by pairs whose
 * embeddings are alike; a row of zeros is like no other.
 * @param embeddings `[rows, features]`, row-major
 * @param known so many of the first rows are not compared with one another
 */
export async function nearDuplicates(
  arithmetic: HeadArithmetic,
  embeddings: Float32Array,
  features: number,
  known = 0,
): Promise<Int32Array> {
  const rows = embeddings.length / features;
  const groups = new Groups(rows);
  const lengths = lengthsOf(embeddings, features);
  for (let left = known; left < rows; left += COLUMNS_AT_ONCE) {
    const right = Math.min(rows, left + COLUMNS_AT_ONCE);
    const columns = transposed(embeddings.subarray(left * features, right * features), features);
    for (let top = 0; top < right; top += ROWS_AT_ONCE) {
      const bottom = Math.min(right, top + ROWS_AT_ONCE);
      const part = embeddings.subarray(top * features, bottom * features);
      const products = await product(arithmetic, part, columns, right - left);
      for (let a = top, at = 0; a < bottom; a++)
        for (let b = left; b < right; b++, at++)
          if (
            a < b &&
            (products[at] as number) >= SAME_COSINE * (lengths[a] as number) * (lengths[b] as number)
          )
            groups.join(a, b);
    }
  }
  return Int32Array.from({ length: rows }, (_, row) => groups.first(row));
}

/** The same among the rows of each class alone. @param classes of the rows */
export async function nearDuplicatesByClass(
  arithmetic: HeadArithmetic,
  embeddings: Float32Array,
  classes: readonly unknown[],
): Promise<Int32Array> {
  const features = embeddings.length / classes.length;
  const firsts = Int32Array.from(classes.keys());
  for (const rows of grouped(classes.keys(), (row) => classes[row]).values()) {
    if (rows.length === 1) continue;
    const found = await nearDuplicates(arithmetic, rowsOf(embeddings, features, rows), features);
    for (const [at, row] of rows.entries()) firsts[row] = rows[found[at] as number] as number;
  }
  return firsts;
}

/** Without an end where they are zero: then nothing is as long. */
function lengthsOf(embeddings: Float32Array, features: number): Float64Array {
  const lengths = new Float64Array(embeddings.length / features);
  for (let row = 0; row < lengths.length; row++) {
    let squares = 0;
    for (let at = row * features; at < (row + 1) * features; at++) squares += (embeddings[at] as number) ** 2;
    lengths[row] = Math.sqrt(squares) || Number.POSITIVE_INFINITY;
  }
  return lengths;
}

/** Sets that are joined; each is known by its first row. */
class Groups {
  private readonly parents: Int32Array;

  constructor(rows: number) {
    this.parents = Int32Array.from({ length: rows }, (_, row) => row);
  }

  first(row: number): number {
    let at = row;
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at] as number] as number;
      at = this.parents[at] as number;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.first(a), this.first(b)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }
}
