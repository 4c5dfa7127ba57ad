/** Exact chance of `successes` or more in `trials` independent tries of the given chance. */
export function binomialTail(successes: number, trials: number, chance: number): number {
  if (successes <= 0 || chance >= 1) return 1;
  return tailFrom(successes, trials, chance, logOfWays(successes, trials));
}

/** Shares that a binomial count is compatible with. */
export interface Interval {
  low: number;
  high: number;
}

const HALVINGS = 30;

/** The exact 95 % interval of a share (Clopper and Pearson 1934): it holds the true one at least that often. */
export function exactInterval(successes: number, trials: number): Interval {
  const least = (count: number, goal: number) => {
    const ways = logOfWays(count, trials);
    let [low, high] = [0, 1];
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (low + high) / 2;
      if (tailFrom(count, trials, middle, ways) < goal) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return {
    low: successes === 0 ? 0 : least(successes, 0.025),
    high: successes === trials ? 1 : least(successes + 1, 0.975),
  };
}

function logOfWays(successes: number, trials: number): number {
  let log = 0;
  for (let count = 1; count <= successes; count++) log += Math.log((trials - count + 1) / count);
  return log;
}

/** Adds up from the first count on, each term from the one before, until nothing more is added. */
function tailFrom(successes: number, trials: number, chance: number, ways: number): number {
  const odds = chance / (1 - chance);
  const first = ways + successes * Math.log(chance) + (trials - successes) * Math.log1p(-chance);
  // Terms are relative to the first, so that a tail that holds nearly everything does not begin with nothing.
  let term = 1;
  let sum = 0;
  for (let count = successes; count <= trials; count++) {
    sum += term;
    term *= ((trials - count) / (count + 1)) * odds;
    if (term < 1e-17 * sum) break;
  }
  return Math.min(1, Math.exp(first + Math.log(sum)));
}
