import { seededRandom } from '../random.js';

/** What a version answered to some images. */
export interface DriftSample {
  /** `[classIds.length, features]`, row-major */
  embeddings: Float32Array;
  /** Best class and its score, of each image. */
  classIds: readonly string[];
  scores: readonly number[];
}

export interface DriftMeasure {
  images: { reference: number; current: number };
  /** Largest distance of the two distributions (Kolmogorov, Smirnov) of the embeddings along any direction, and of the best scores. */
  embedding: number;
  score: number;
  /** The distance is clear (not chance) and large enough to matter. */
  alarm: boolean;
}

export interface Drift extends DriftMeasure {
  meanScore: { reference: number; current: number };
  /** Every class with enough images in both, or whose share changed clearly; the most changed first. */
  classes: ({
    classId: string;
    share: { reference: number; current: number };
    changed: boolean;
  } & DriftMeasure)[];
}

const DIRECTIONS = 32;
const SEED = 7;
/** Fewer images on either side tell nothing. */
export const enoughForDrift = 50;
const ENOUGH_OF_CLASS = 20;
const SIGNIFICANCE = 0.001;
/** A distance that chance does not explain, and that is too small to matter. */
const LARGE = 0.2;
const LARGE_SHARE = 0.1;
const CLASSES = 50;

/**
 * How far what is asked now lies from a reference: along random directions of the embedding, by the best scores, and by
 * the classes answered (two-sample Kolmogorov–Smirnov and two-proportion tests, each significance divided among the
 * tests made: Rabanser, Günnemann, Lipton 2019). Null where there are too few images.
 */
export function measureDrift(reference: DriftSample, current: DriftSample): Drift | null {
  if (Math.min(reference.classIds.length, current.classIds.length) < enoughForDrift) return null;
  const directions = randomDirections(reference.embeddings.length / reference.classIds.length);
  const [before, now] = [projected(reference, directions), projected(current, directions)];
  const overall = compare(before, now, 1);
  const classIds = [...new Set([...reference.classIds, ...current.classIds])];
  const classes = classIds.map((classId) => {
    const [a, b] = [ofClass(before, classId), ofClass(now, classId)];
    const share = {
      reference: a.scores.length / before.scores.length,
      current: b.scores.length / now.scores.length,
    };
    const enough = Math.min(a.scores.length, b.scores.length) >= ENOUGH_OF_CLASS;
    const measure = enough ? compare(a, b, classIds.length) : nothing(a, b);
    return { classId, share, changed: shareChanged(a, before, b, now, classIds.length), ...measure };
  });
  const change = ({ share }: { share: Drift['meanScore'] }) => Math.abs(share.current - share.reference);
  const told = classes.filter(
    ({ alarm, changed, images }) => alarm || changed || images.current >= ENOUGH_OF_CLASS,
  );
  told.sort(
    (a, b) => Number(b.alarm) - Number(a.alarm) || change(b) - change(a) || (a.classId < b.classId ? -1 : 1),
  );
  return {
    ...overall,
    alarm: overall.alarm || classes.some(({ alarm, changed }) => alarm || changed),
    meanScore: { reference: mean(before.scores), current: mean(now.scores) },
    classes: told.slice(0, CLASSES),
  };
}

/** A sample as its projections, a list for each direction. */
interface Projected {
  directions: number[][];
  classIds: readonly string[];
  scores: readonly number[];
}

function randomDirections(features: number): Float32Array {
  const random = seededRandom(SEED);
  return Float32Array.from({ length: DIRECTIONS * features }, () => (random() < 0.5 ? -1 : 1));
}

function projected({ embeddings, classIds, scores }: DriftSample, along: Float32Array): Projected {
  const features = along.length / DIRECTIONS;
  const directions = Array.from({ length: DIRECTIONS }, (_, direction) =>
    classIds.map((_, row) => {
      let sum = 0;
      for (let at = 0; at < features; at++)
        sum += (embeddings[row * features + at] as number) * (along[direction * features + at] as number);
      return sum;
    }),
  );
  return { directions, classIds, scores };
}

function ofClass({ directions, classIds, scores }: Projected, classId: string): Projected {
  const rows = [...classIds.keys()].filter((row) => classIds[row] === classId);
  const pick = (values: readonly number[]) => rows.map((row) => values[row] as number);
  return { directions: directions.map(pick), classIds: rows.map(() => classId), scores: pick(scores) };
}

function compare(a: Projected, b: Projected, tests: number): DriftMeasure {
  const embedding = Math.max(
    ...a.directions.map((values, direction) => largestDistance(values, b.directions[direction] as number[])),
  );
  const score = largestDistance(a.scores, b.scores);
  const images = { reference: a.scores.length, current: b.scores.length };
  const clear = (distance: number, times: number) =>
    distance >= LARGE && chanceOfDistance(distance, images) < SIGNIFICANCE / (times * tests);
  return { images, embedding, score, alarm: clear(embedding, DIRECTIONS) || clear(score, 1) };
}

function nothing(a: Projected, b: Projected): DriftMeasure {
  const images = { reference: a.scores.length, current: b.scores.length };
  return { images, embedding: 0, score: 0, alarm: false };
}

/** The Kolmogorov–Smirnov statistic: the most that the shares below any value differ. */
function largestDistance(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [[...a].sort((p, q) => p - q), [...b].sort((p, q) => p - q)];
  let [i, j, most] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const value = Math.min(x[i] as number, y[j] as number);
    while (i < x.length && (x[i] as number) <= value) i++;
    while (j < y.length && (y[j] as number) <= value) j++;
    most = Math.max(most, Math.abs(i / x.length - j / y.length));
  }
  return most;
}

/** The chance of such a distance between samples of one distribution (first term of Kolmogorov's series: an upper bound). */
function chanceOfDistance(distance: number, { reference, current }: DriftMeasure['images']): number {
  const size = (reference * current) / (reference + current);
  return Math.min(1, 2 * Math.exp(-2 * size * distance * distance));
}

/** Whether the share of a class changed clearly and by enough (two-proportion z-test, two-sided). */
function shareChanged(a: Projected, before: Projected, b: Projected, now: Projected, tests: number): boolean {
  const [n, m] = [before.scores.length, now.scores.length];
  const [p, q] = [a.scores.length / n, b.scores.length / m];
  const both = (a.scores.length + b.scores.length) / (n + m);
  const deviation = Math.sqrt(both * (1 - both) * (1 / n + 1 / m));
  if (deviation === 0 || Math.abs(p - q) < LARGE_SHARE) return false;
  const z = Math.abs(p - q) / deviation;
  return 2 * Math.exp((-z * z) / 2) < SIGNIFICANCE / tests; // an upper bound of the normal tail, good enough this far out
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
