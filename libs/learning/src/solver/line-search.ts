/** The function and its slope at a step along the search direction. */
export interface LinePoint {
  point: Float64Array;
  value: number;
  gradient: Float64Array;
  slope: number;
}

export type Line = (step: number) => Promise<LinePoint>;

const sufficientDecrease = 1e-4;
const sufficientFlatness = 0.9;
const maximumTrials = 20;

interface Trial {
  step: number;
  value: number;
  slope: number;
}

/**
 * A step that meets the strong Wolfe conditions (Nocedal and Wright, algorithms 3.5 and 3.6): the bracket grows until it
 * holds such a step, then shrinks by cubic interpolation. When the trials run out, the lowest point that decreased enough;
 * null when there was none.
 */
export async function lineSearch(
  line: Line,
  startValue: number,
  startSlope: number,
  firstStep: number,
): Promise<LinePoint | null> {
  if (!(startSlope < 0)) return null;
  let best: LinePoint | null = null;
  let low: Trial = { step: 0, value: startValue, slope: startSlope };
  let high: Trial | null = null;
  let step = firstStep;
  for (let trial = 0; trial < maximumTrials; trial++) {
    const found = await line(step);
    const here = { step, value: found.value, slope: found.slope };
    const enough = found.value <= startValue + sufficientDecrease * step * startSlope;
    if (enough && (!best || found.value < best.value)) best = found;
    if (enough && Math.abs(found.slope) <= -sufficientFlatness * startSlope) return found;
    // A value that is no number (overflow far out) counts as too high.
    if (!enough || !(found.value < low.value)) {
      high = here;
    } else {
      if (high ? found.slope * (high.step - low.step) >= 0 : found.slope >= 0) high = low;
      low = here;
    }
    step = high ? between(low, high) : step * 2;
    if (high && Math.abs(high.step - low.step) < 1e-12 * Math.max(1, low.step)) break;
  }
  return best;
}

/** The minimum of the cubic through both ends (equation 3.59), kept off the ends so that the bracket surely shrinks. */
function between(low: Trial, high: Trial): number {
  const width = high.step - low.step;
  const middle = low.step + width / 2;
  const d1 = low.slope + high.slope - (3 * (low.value - high.value)) / (low.step - high.step);
  const square = d1 * d1 - low.slope * high.slope;
  if (!(square >= 0)) return middle;
  const d2 = Math.sign(width) * Math.sqrt(square);
  const cubic = high.step - (width * (high.slope + d2 - d1)) / (high.slope - low.slope + 2 * d2);
  const share = Math.min(0.9, Math.max(0.1, (cubic - low.step) / width));
  return Number.isNaN(share) ? middle : low.step + share * width;
}
