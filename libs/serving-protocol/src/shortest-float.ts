/** So many are enough for every float of 32 bits. */
const DIGITS = [6, 7, 8, 9];

/** The number with the fewest digits that reads as the same float of 32 bits, as PostgreSQL and TensorFlow Serving write one. */
export function shortestFloat(value: number): number {
  const float = Math.fround(value);
  for (const count of DIGITS) {
    const short = Number(float.toPrecision(count));
    if (Math.fround(short) === float) return short;
  }
  return float;
}
