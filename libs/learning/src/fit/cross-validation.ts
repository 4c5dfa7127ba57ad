import type { GradientProblem } from '../gradient-engine.js';
import { seededRandom, shuffled } from '../random.js';
import { problemScores } from '../solver/problem-scores.js';
import type { FitProgress } from './fit-input.js';
import type { FitRow } from './fit-rows.js';
import type { FitSpaces } from './fit-space.js';
import { Fold, type FoldData, type Measured } from './fold.js';
import { countOfTargets, folds, leadersOf, stratified } from './folds.js';

export interface PullChoice {
  pull: number;
  by: 'cross-validation' | 'default';
  /** Held-out loss of each strength tried, the mean over the weights of the rows; empty where none was tried. */
  tried: { pull: number; loss: number }[];
}

export interface CrossValidated {
  pull: PullChoice;
  /**
   * Scores `[labelled rows, classes of the problem]` by fits that did not learn the row; a row that every fit learned has
   * NaN. Null where nothing was cross-validated.
   */
  scores: Float32Array | null;
  /** Where the whole fit may start, in the features. */
  point: Float64Array | undefined;
}

export interface ValidationData extends FoldData {
  labelled: readonly FitRow[];
  /** The table's first rows: those that are labelled, or may be. */
  labels: number;
  /** Of these rows, see `LabelledEmbeddings`. */
  looks: Float32Array | undefined;
  kept: readonly FitRow[];
  spaces: FitSpaces;
  /** The strength where there are too few labels to choose one. */
  defaultPull: number;
  seed: number;
  onProgress: (progress: FitProgress) => void;
}

// What choosing may cost, in multiply-adds: for more than one fold half a second on two cores, for one fold two seconds.
const CHEAP = 1.5e10;
const AFFORDABLE = 5e10;
const EVALUATIONS_A_FIT = 15;
// What the steps of the search cost beside the products, as if for so many rows more.
const ROWS_OF_A_STEP = 1_000;
const STRENGTHS_TRIED = 5;
const MOST_KEPT = 250;
const MOST_LABELLED = 2_000;

/**
 * Chooses the strength of the pull by cross-validation on the training rows: the one with the lowest cross-entropy on
 * rows held out, from strong to weak until it has risen twice. Photos of a class that show nearly the same are one: they are held
 * out together. Classes that have fewer than there are folds do not count as enough to choose by: a fit that lost one of two photos of
 * a class needs a far stronger pull than the whole fit. A replayed row counts as much as a labelled one here, so that a strength
 * that steals other images is not chosen for what it gains on a few labels. Falls back to one split, then to the default, where data
 * are few or the model is so large that choosing would take longer than the fit itself.
 * With that strength it then scores every labelled row by a fit that has not learned it, as far as that is affordable.
 */
export async function crossValidate(data: ValidationData): Promise<CrossValidated> {
  const { policy } = data;
  const random = seededRandom(data.seed);
  const labelled = stratified(data.labelled, random).slice(0, MOST_LABELLED);
  const rows = [...labelled, ...shuffled(data.kept, random).slice(0, MOST_KEPT)];
  const leaders = await leadersOf(labelled, data);
  const foldOf = folds(rows, leaders, policy.folds);
  const sizes = [...countOfTargets(labelled, leaders)].filter(([target]) => target !== null);
  const telling = sizes.reduce((sum, [, size]) => (size >= policy.folds ? sum + size : sum), 0);
  const byDefault = { pull: data.defaultPull, by: 'default' as const, tried: [] };
  const none = { pull: byDefault, scores: null, point: undefined };
  if (telling < policy.minimumLabelsToChoose) return none;
  const space = await data.spaces.of(rows);
  const work = workOfFit(space.problem);
  const affordable = Math.floor(AFFORDABLE / work);
  if (affordable < 1) return none;
  const all = Array.from({ length: policy.folds }, (_, fold) => new Fold(data, space, rows, foldOf, fold));
  const choosing = Math.max(1, Math.floor(CHEAP / (STRENGTHS_TRIED * work)));
  const chosen = affordable < STRENGTHS_TRIED ? byDefault : await choosePull(data, all.slice(0, choosing));
  const scoring = chosen === byDefault ? all.slice(0, affordable) : all.slice(choosing);
  for (const [at, fold] of scoring.entries()) {
    const { fitLoss: loss } = await fold.fit(chosen.pull);
    fold.keep();
    data.onProgress({ stage: 'scoring', step: at + 1, of: scoring.length, loss });
  }
  const point = all[0] && (await space.lift(all[0].point));
  return { pull: chosen, scores: await scoresOf(data, rows, all, point), point };
}

function workOfFit({ features, classes, weights }: GradientProblem): number {
  return 2 * (weights.length + ROWS_OF_A_STEP) * features * classes * EVALUATIONS_A_FIT;
}

/** From strong to weak, until the held-out loss has risen twice; the folds keep their fits at the best. */
async function choosePull(
  { policy: { pulls }, onProgress }: ValidationData,
  chosen: readonly Fold[],
): Promise<PullChoice> {
  const tried: PullChoice['tried'] = [];
  for (const [at, pull] of pulls.entries()) {
    const measured: Measured[] = [];
    for (const fold of chosen) measured.push(await fold.fit(pull));
    const weight = measured.reduce((sum, one) => sum + one.weight, 0);
    tried.push({ pull, loss: measured.reduce((sum, one) => sum + one.loss, 0) / weight });
    onProgress({
      stage: 'strength',
      step: at + 1,
      of: pulls.length,
      loss: measured.reduce((sum, one) => sum + one.fitLoss, 0) / measured.length,
    });
    if (best(tried) === tried.at(-1)) for (const fold of chosen) fold.keep();
    if (tried.indexOf(best(tried)) < tried.length - 2) break;
  }
  return { pull: best(tried).pull, by: 'cross-validation', tried };
}

/** Each labelled row scored by the fold that held it out; one that no fold saw, by the first, whose fit ended at `point`. */
async function scoresOf(
  { table, labelled, labels, spaces, arithmetic }: ValidationData,
  rows: readonly FitRow[],
  all: readonly Fold[],
  point: Float64Array | undefined,
): Promise<Float32Array> {
  const { width } = table.columns;
  const scores = new Float32Array(labels * width).fill(Number.NaN);
  const seen = new Set(rows.map(({ index }) => index));
  for (const fold of all) {
    for (const [at, { index, target }] of fold.heldOut.entries())
      if (target !== 'kept') scores.set(fold.scores.subarray(at * width, (at + 1) * width), index * width);
  }
  const unseen = labelled.filter(({ index }) => !seen.has(index));
  const fit = point && spaces.scale.raw(point);
  for (let from = 0; fit && from < unseen.length; from += MOST_LABELLED) {
    const part = unseen.slice(from, from + MOST_LABELLED);
    const found = await problemScores(table.problem(part), fit, arithmetic);
    for (const [at, { index }] of part.entries())
      scores.set(found.subarray(at * width, (at + 1) * width), index * width);
  }
  return scores;
}

function best(tried: PullChoice['tried']): PullChoice['tried'][number] {
  return tried.reduce((a, b) => (b.loss < a.loss ? b : a));
}
