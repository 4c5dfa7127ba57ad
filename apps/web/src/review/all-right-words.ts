/**
 * What one agrees with.
 * @param count how many are there to be seen
 * @param shown how many there are
 */
export function allRightSays(count: number, shown: number): string {
  if (count === 0) return 'The photos are loading…';
  if (count < shown)
    return count === 1 ? 'The one that is loaded is right' : `The ${count} that are loaded are right`;
  if (count === 1) return 'It is right';
  return count === 2 ? 'Both are right' : `All ${count} are right`;
}
