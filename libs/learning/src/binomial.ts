/** Exact chance of `successes` or more in `trials` independent tries of the given chance. */
export function binomialTail(successes: number, trials: number, chance: number): number {
  if (successes <= 0) return 1;
  let logOfWays = 0;
  let tail = 0;
  for (let count = 0; count <= trials; count++) {
    if (count > 0) logOfWays += Math.log((trials - count + 1) / count);
    if (count < successes) continue;
    tail += Math.exp(logOfWays + count * Math.log(chance) + (trials - count) * Math.log1p(-chance));
  }
  return Math.min(1, tail);
}
