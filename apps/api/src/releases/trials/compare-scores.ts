import type { ProbeResult } from '../next-action/release-snapshot.js';

/** How far a score of the model server may be from the trainer's. */
const TOLERANCE = 1e-3;

/**
 * Compares what the model server answered with what the version's head says.
 * @param served, expected scores of `images` images, row by row
 */
export function compareScores(
  served: Float32Array,
  expected: Float32Array,
  images: number,
  what: string,
): ProbeResult {
  if (served.length !== expected.length)
    return fail(`${served.length / images} scores an image came back, not ${expected.length / images}`);
  if (served.some((score) => !Number.isFinite(score))) return fail('a score is not a number');
  const classes = expected.length / images;
  for (let row = 0; row < images; row++) {
    const total = served.subarray(row * classes, (row + 1) * classes).reduce((sum, score) => sum + score, 0);
    if (Math.abs(total - 1) > TOLERANCE)
      return fail(`the scores of an image add up to ${total.toFixed(4)}, not to 1`);
  }
  const difference = served.reduce(
    (largest, score, index) => Math.max(largest, Math.abs(score - (expected[index] as number))),
    0,
  );
  const apart = `the largest difference is ${inPlain(difference)}`;
  if (difference > TOLERANCE)
    return fail(`its scores are not those that were trained: ${apart}, and ${TOLERANCE} is allowed`);
  return { passed: true, says: `${what} answered as trained: ${apart}.` };
}

/** Nobody is to read 1.8e-7: less than a millionth is rounding. */
function inPlain(difference: number): string {
  return difference < 1e-6 ? 'less than 0.000001' : `${Number(difference.toFixed(6))}`;
}

function fail(why: string): ProbeResult {
  return { passed: false, says: `The probe failed: ${why}.` };
}
