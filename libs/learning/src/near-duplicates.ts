import { unitRows } from './unit-rows.js';

// Measured on photos and their copies (compressed, brightened, cut by 5 %, mirrored) against other photos of the same class:
// cosines of other photos stay below 0.82, those of copies are above 0.9 for most.
const SAME_COSINE = 0.9;

// Of many pairs, signs of random projections sort out first.
const DIRECTIONS = 128;
const WORDS = DIRECTIONS / 32;
// Two of cosine 0.9 differ in 18 ± 4 of 128 signs, two of cosine 0.95 in 13, two of 0.7 in 32.
const MOST_SIGNS = 28;

/**
 * Which images show nearly the same: for each row the first row of its group. A group is what is connected by pairs whose
 * embeddings are alike.
 * @param embeddings `[rows, features]`, row-major
 * @param known so many of the first rows are not compared with one another
 */
export function nearDuplicates(embeddings: Float32Array, features: number, known = 0): Int32Array {
  const rows = embeddings.length / features;
  const groups = new Groups(rows);
  const pairs = ((rows - known) * (rows + known - 1)) / 2;
  const signs = pairs > DIRECTIONS * rows ? signCodes(embeddings, features) : null;
  const lengths = Float64Array.from({ length: rows }, (_, row) => Math.sqrt(product(row, row)));
  for (let b = known; b < rows; b++) {
    for (let a = 0; a < b; a++) {
      if (signs && difference(signs, a, b) > MOST_SIGNS) continue;
      if (groups.first(a) === groups.first(b)) continue;
      if (product(a, b) >= SAME_COSINE * (lengths[a] as number) * (lengths[b] as number)) groups.join(a, b);
    }
  }
  return Int32Array.from({ length: rows }, (_, row) => groups.first(row));

  function product(a: number, b: number): number {
    let sum = 0;
    for (let x = a * features, y = b * features; x < (a + 1) * features; x++, y++)
      sum += (embeddings[x] as number) * (embeddings[y] as number);
    return sum;
  }
}

/** The signs of the rows along random directions: their difference tells the angle (Charikar 2002). */
function signCodes(embeddings: Float32Array, features: number): Uint32Array {
  const { vectors, size } = unitRows(embeddings, features, DIRECTIONS, { centred: false });
  const codes = new Uint32Array((WORDS * vectors.length) / size);
  for (let at = 0; at < vectors.length; at++) {
    if ((vectors[at] as number) <= 0) continue;
    const direction = at % size;
    const word = WORDS * Math.floor(at / size) + (direction >> 5);
    codes[word] = (codes[word] as number) | (1 << (direction & 31));
  }
  return codes;
}

function difference(codes: Uint32Array, a: number, b: number): number {
  let count = 0;
  for (let word = 0; word < WORDS; word++)
    count += ones((codes[WORDS * a + word] as number) ^ (codes[WORDS * b + word] as number));
  return count;
}

/** How many bits of 32 are set, counted in parallel (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
