/** So many are enough for every float of 32 bits. */
const DIGITS = [6, 7, 8, 9];

/** A score as the database gives it back: with the fewest digits that read as the same float of 32 bits. */
export function shownScore(score: number): number {
  const float = Math.fround(score);
  for (const count of DIGITS) {
    const short = Number(score.toPrecision(count));
    if (Math.fround(short) === float) return short;
  }
  return score;
}
