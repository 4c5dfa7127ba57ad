/** How long a version takes for an answer, as a multiple of the other one's time. */
export interface Latency {
  /** Median. */
  factor: number;
  /** What it is at least, 39 times out of 40; 0 while there are too few pairs to say. */
  least: number;
}

/** So rarely may a lower bound be too high. */
const RISK = 0.025;

/**
 * Compares two versions by pairs of answers to the same question, each pair the version's time divided by the other's.
 *
 * The one that answers everybody's requests has them waiting before it, and on a machine with too much to do less of the
 * processor for each: beside one that idles it looks slow, however fast it is. So each is taken in both roles, and the geometric
 * mean of both factors is the version's own (a crossover trial: Hills and Armitage 1979); what the load does to the one in the
 * first role it does to the other in the second.
 *
 * @param now since this version has the requests
 * @param before while the other one had them, none where nobody measured: then they are taken for alike; null: it has no more
 *   requests than the other one, and `now` says it all
 */
export function latencyOf(now: readonly number[], before: readonly number[] | null): Latency | null {
  if (now.length === 0) return null;
  const [factor, least] = [median(now), lowMedian(now)];
  if (before === null) return { factor, least };
  const measured = before.length > 0;
  return {
    factor: Math.sqrt(factor * (measured ? median(before) : 1)),
    least: Math.sqrt(least * (measured ? lowMedian(before) : 1)),
  };
}

function median(values: readonly number[]): number {
  return ascending(values)[Math.floor(values.length / 2)] as number;
}

/** The exact lower bound of a median, whatever the distribution: each value is above it with chance ½. */
function lowMedian(values: readonly number[]): number {
  let chance = 0.5 ** values.length; // that at most `rank` of them are below it
  let sum = chance;
  let rank = 0;
  while (sum <= RISK) {
    rank++;
    chance *= (values.length - rank + 1) / rank;
    sum += chance;
  }
  return rank === 0 ? 0 : (ascending(values)[rank - 1] as number);
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
