/** Of the photos that were audited, those that were answered right. */
export interface AuditCount {
  images: number;
  right: number;
}

const CONFIDENCE = 0.95;
const STEPS = 50;

/** The shares that are not ruled out by the count, at 95 % confidence (Clopper and Pearson 1934). */
export function exactInterval(right: number, images: number): { low: number; high: number } {
  const tail = (1 - CONFIDENCE) / 2;
  return {
    low: right === 0 ? 0 : solve((share) => atLeast(right, images, share) < tail),
    high: right === images ? 1 : solve((share) => 1 - atLeast(right + 1, images, share) > tail),
  };
}

/** The share up to which `holds`, by bisection. */
function solve(holds: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The chance of so many right ones or more (binomial distribution, in logarithms so that large counts do not overflow). */
function atLeast(right: number, images: number, share: number): number {
  let logOfWays = 0;
  let sum = 0;
  for (let count = 0; count <= images; count++) {
    if (count > 0) logOfWays += Math.log((images - count + 1) / count);
    if (count >= right)
      sum += Math.exp(logOfWays + count * Math.log(share) + (images - count) * Math.log1p(-share));
  }
  return Math.min(1, sum);
}
