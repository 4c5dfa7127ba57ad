import type { FitPolicy, FitProgress } from './fit-input.js';
import type { FitRow, MovingColumns, StartingLogits } from './fit-rows.js';
import type { HeadArithmetic } from './gradient-engine.js';
import { seededRandom, shuffled } from './random.js';
import { type FeatureScale, fitSoftmax } from './softmax-fit.js';

export interface PullChoice {
  pull: number;
  by: 'cross-validation' | 'default';
  /** Held-out loss of each strength tried, the mean over the weights of the rows; empty where none was tried. */
  tried: { pull: number; loss: number }[];
}

export interface PullData {
  features: number;
  embeddings: Float32Array;
  labelled: readonly FitRow[];
  kept: readonly FitRow[];
  starting: StartingLogits | null;
  columns: MovingColumns;
  scale: FeatureScale;
  arithmetic: HeadArithmetic;
}

// What choosing may cost, in multiply-adds: about a second on two cores.
const affordableWork = 1e10;
const evaluationsAFit = 40;
const mostKeptRows = 250;
const mostLabelledRows = 2_000;

/**
 * Chooses the strength of the pull by cross-validation on the training rows: the one with the lowest cross-entropy on
 * rows held out. A replayed row counts as much as a labelled one here, so that a strength that steals other images is not
 * chosen for what it gains on a few labels. Falls back to one split, then to the default, where data are few or
 * the model is so large that choosing would take longer than the fit itself.
 */
export async function choosePull(
  data: PullData,
  policy: FitPolicy,
  seed: number,
  onProgress: (progress: FitProgress) => void,
  signal: AbortSignal | undefined,
): Promise<PullChoice> {
  const random = seededRandom(seed);
  const labelled = stratified(data.labelled, random).slice(0, mostLabelledRows);
  const rows = [...labelled, ...shuffled(data.kept, random).slice(0, mostKeptRows)];
  const foldOf = folds(rows, policy.folds);
  const heldOutLabels = rows.filter(({ target }, at) => target !== 'kept' && foldOf[at] !== null).length;
  const workAFold =
    2 * rows.length * data.features * data.columns.width * policy.pulls.length * evaluationsAFit;
  const affordable = Math.min(policy.folds, Math.floor(affordableWork / workAFold));
  if (heldOutLabels < policy.minimumLabelsToChoose || affordable < 1) {
    return { pull: defaultPull(policy, data.starting), by: 'default', tried: [] };
  }
  const problem = data.columns.problem(data.features, data.embeddings, rows, data.starting);
  const sums = policy.pulls.map(() => 0);
  let weightSum = 0;
  for (let fold = 0; fold < affordable; fold++) {
    const heldOut = rows.map(({ weight, target }, at) => {
      if (foldOf[at] !== fold) return 0;
      return target === 'kept' ? 1 : weight;
    });
    const weight = heldOut.reduce((sum, value) => sum + value, 0);
    if (weight === 0) continue;
    weightSum += weight;
    const weights = problem.weights.map((value, at) => (foldOf[at] === fold ? 0 : value));
    const judge = await data.arithmetic.gradientEngine({ ...problem, weights: Float32Array.from(heldOut) });
    let start: Float64Array | undefined;
    for (const [which, pull] of policy.pulls.entries()) {
      const fit = await fitSoftmax({ ...problem, weights }, data.scale, data.arithmetic, {
        pull,
        lastFixed: data.columns.hasRest,
        maximumIterations: policy.maximumIterations,
        start,
        signal,
      });
      start = fit.point;
      const { loss } = await judge.evaluate(fit.kernel, fit.bias);
      sums[which] = (sums[which] as number) + loss * weight;
      onProgress({
        stage: 'strength',
        step: fold * policy.pulls.length + which + 1,
        of: affordable * policy.pulls.length,
        loss: fit.loss,
      });
    }
    await judge.dispose();
  }
  const tried = policy.pulls.map((pull, which) => ({ pull, loss: (sums[which] as number) / weightSum }));
  const best = tried.reduce((a, b) => (b.loss < a.loss ? b : a));
  return { pull: best.pull, by: 'cross-validation', tried };
}

/** The strength to use without choosing: a model that starts from nothing has no good answers to lose. */
export function defaultPull(policy: FitPolicy, starting: StartingLogits | null): number {
  return starting ? policy.defaultPull.anchored : policy.defaultPull.blank;
}

/** The rows, each class's spread evenly over the whole, so that any stretch has nearly every class. */
function stratified(rows: readonly FitRow[], random: () => number): FitRow[] {
  const groups = new Map<FitRow['target'], FitRow[]>();
  for (const row of shuffled(rows, random)) {
    const group = groups.get(row.target);
    if (group) group.push(row);
    else groups.set(row.target, [row]);
  }
  const placed = [...groups.values()].flatMap((group) =>
    group.map((row, at) => ({ row, place: (at + 0.5) / group.length })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ row }) => row);
}

/** Deals each class's rows over the folds; the only row of its class is never held out (null): nothing could predict it. */
function folds(rows: readonly FitRow[], count: number): (number | null)[] {
  const sizes = new Map<FitRow['target'], number>();
  for (const { target } of rows) sizes.set(target, (sizes.get(target) ?? 0) + 1);
  const dealt = new Map<FitRow['target'], number>();
  let offset = 0;
  return rows.map(({ target }) => {
    if (sizes.get(target) === 1) return null;
    // Each class starts at another fold, so that many small classes do not crowd the first.
    const next = dealt.get(target) ?? offset++;
    dealt.set(target, next + 1);
    return next % count;
  });
}
