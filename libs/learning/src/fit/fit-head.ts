import type { Head } from '@amend/network';
import { rowsOf } from '../matrices.js';
import { seededRandom } from '../random.js';
import { type SuspectLabel, suspectLabels } from '../review/suspect-labels.js';
import { problemScores } from '../solver/problem-scores.js';
import { fitSoftmax, type SoftmaxFit } from '../solver/softmax-fit.js';
import { type CrossValidated, crossValidate } from './cross-validation.js';
import { checkFitInput, defaultFitPolicy, type FitHeadInput, type FitPolicy } from './fit-input.js';
import type { FitRow, MovingColumns } from './fit-rows.js';
import { type FitScope, fitScopes, type KeptRows } from './fit-scopes.js';
import { stratified } from './folds.js';
import type { HeadFit, SuspectedLabel } from './head-fit.js';
import { extendByKnown } from './known-directions.js';
import { labelTrust } from './label-trust.js';
import { type StartingHead, startingHead } from './starting-head.js';

/**
 * Fits the head: cross-entropy on the labels, classes balanced, + replay of unlabelled images with the anchor's scores as
 * soft targets (learning without forgetting, Li and Hoiem 2016) + a uniform target for "none of these" (outlier exposure,
 * Hendrycks et al. 2019) + a pull to the anchor in L2. Only the columns of classes that labels speak of move (and of those
 * that a "none of these" image is likely taken for). Labels that fits which did not learn them contradict count less.
 * What those images move is many columns, and they say nothing of how strongly to fit the others: that is chosen without them.
 * Served images that look like what the labels teach are not replayed: the anchor's answer to them is the very mistake
 * that was corrected. The result depends on the input alone, not on what was live in between.
 * Throws when the input does not fit together, and when there is no label.
 */
export async function fitHead(input: FitHeadInput): Promise<HeadFit> {
  checkFitInput(input);
  const extended = await extendByKnown(input);
  const fitter = await HeadFitter.of(extended?.input ?? input);
  const kept = await fitter.screen();
  const fit = await fitter.fit(kept, await fitter.validate(kept));
  return extended ? { ...fit, head: await extended.restore(fit.head) } : fit;
}

interface RowsFit extends SoftmaxFit {
  /** `[features, classes]` and `[classes]`: what to add to the starting head's columns. */
  kernel: Float32Array;
  bias: Float32Array;
}

// What looks like the labelled images is seen by a sample of them, and before the fit has found its last digits.
const MOST_SCREENED_BY = 2_000;
const SCREENING_TOLERANCE = 1e-4;

/** Holds one fit's data and the head that it starts from. */
class HeadFitter {
  private constructor(
    private readonly input: FitHeadInput,
    private readonly policy: FitPolicy,
    private readonly start: StartingHead | null,
    private readonly kept: KeptRows,
    private readonly trial: FitScope,
    private readonly whole: FitScope,
  ) {}

  static async of(input: FitHeadInput): Promise<HeadFitter> {
    const policy = { ...defaultFitPolicy, ...input.policy };
    const start = input.anchor && startingHead(input.anchor, input.classes);
    const { kept, trial, whole } = await fitScopes(input, policy, start);
    return new HeadFitter(input, policy, start, kept, trial, whole);
  }

  /** Takes the weight of the served traffic whose answer changes under a fit that does not replay it. */
  async screen(): Promise<KeptRows> {
    const { rehearsed, served } = this.kept;
    if (served.length === 0) return this.kept;
    const learned = stratified(this.whole.labelled, seededRandom(this.input.seed)).slice(0, MOST_SCREENED_BY);
    const rows = [...learned, ...rehearsed];
    const fit = await this.fitRows(this.whole, rows, this.defaultPull, 'screening');
    const moved = await this.movedScores(served, fit);
    const { replayTolerance } = this.policy;
    return {
      rehearsed,
      served: served.map((row, at) =>
        (moved[at] as number) <= replayTolerance ? row : { ...row, weight: 0 },
      ),
    };
  }

  validate({ rehearsed, served }: KeptRows): Promise<CrossValidated> {
    const { arithmetic, seed, onProgress = () => undefined } = this.input;
    const { policy, defaultPull } = this;
    const kept = [...rehearsed, ...served.filter(({ weight }) => weight > 0)];
    return crossValidate({
      ...this.trial,
      labels: this.input.labelled.labels.length,
      looks: this.input.labelled.looks,
      kept,
      arithmetic,
      policy,
      defaultPull,
      seed,
      onProgress,
    });
  }

  async fit({ rehearsed, served }: KeptRows, { pull, scores, point }: CrossValidated): Promise<HeadFit> {
    const trust = scores && labelTrust(scores, this.places());
    const { trial, whole } = this;
    const labelled = whole.labelled.map((row, at) => ({ ...row, weight: row.weight * (trust?.[at] ?? 1) }));
    const rows = [...labelled, ...rehearsed, ...served];
    const fit = await this.fitRows(whole, rows, pull.pull, 'fitting', trial === whole ? point : undefined);
    const replayed = [...served.keys()].filter((at) => (served[at] as FitRow).weight > 0);
    return {
      head: this.apply(fit),
      report: {
        rehearsed: rehearsed.length,
        replayed: replayed.length,
        replayLeftOut: served.length - replayed.length,
        movedClasses: whole.table.columns.places.size,
        pull,
        trust: trust ? trust.reduce((sum, value) => sum + value, 0) / trust.length : 1,
        loss: fit.loss,
        iterations: fit.iterations,
        converged: fit.converged,
      },
      suspects: scores ? this.suspects(scores) : [],
      heldOut: scores && bestScores(scores, trial.table.columns),
      replayed,
    };
  }

  /** A model that starts from nothing has no good answers to lose. */
  private get defaultPull(): number {
    return this.start ? this.policy.defaultPull.anchored : this.policy.defaultPull.blank;
  }

  /** Each labelled row's class of the trial's problem; −1: none of the classes. */
  private places(): Int32Array {
    const { columns } = this.trial.table;
    return Int32Array.from(this.whole.labelled, ({ target }) =>
      typeof target === 'number' ? columns.placeOf(target) : -1,
    );
  }

  private suspects(scores: Float32Array): SuspectedLabel[] {
    const { columns } = this.trial.table;
    const places = this.places();
    const rows = [...places.keys()].filter(
      (row) => (places[row] as number) >= 0 && !Number.isNaN(scores[row * columns.width]),
    );
    const found = suspectLabels(
      rowsOf(scores, columns.width, rows),
      Int32Array.from(rows, (row) => places[row] as number),
    );
    const classOf = new Map(
      [...columns.places].map(([column, place]) => [place, this.input.classes[column]]),
    );
    return found.map(({ row, likely, doubt }: SuspectLabel) => ({
      row: rows[row] as number,
      likely: classOf.get(likely) ?? null,
      doubt,
    }));
  }

  private async fitRows(
    { table, spaces }: FitScope,
    rows: FitRow[],
    pull: number,
    stage: 'screening' | 'fitting',
    start?: Float64Array,
  ): Promise<RowsFit> {
    const { arithmetic, onProgress } = this.input;
    // All rows of a large table lie in memory as they are needed; those that count would have to be copied.
    const counting = rows.filter(({ weight }) => weight > 0);
    const fitted = spaces.areFew(counting) ? counting : rows;
    const { problem, scale, curvature, lift, lower } = await spaces.of(fitted);
    const fit = await fitSoftmax(problem, scale, arithmetic, {
      pull,
      lastFixed: table.columns.hasRest,
      curvature,
      ...(curvature && { tolerance: 1e-5 }),
      ...(stage === 'screening' && { tolerance: SCREENING_TOLERANCE }),
      start: start && (await lower(start)),
      maximumIterations: this.policy.maximumIterations,
      onIteration: (step, loss) => onProgress?.({ stage, step, of: this.policy.maximumIterations, loss }),
    });
    return { ...fit, ...spaces.scale.raw(await lift(fit.point)) };
  }

  /** How much score a fit moves away from the class that each row has now. */
  private async movedScores(rows: FitRow[], fit: RowsFit): Promise<number[]> {
    const { table } = this.whole;
    const problem = table.problem(rows);
    const { classes: width, targets } = problem;
    const scores = await problemScores(problem, fit, this.input.arithmetic);
    return rows.map(({ index }, at) => {
      let moved = 0;
      for (let place = 0; place < width; place++) {
        if (place === table.startAnswers[index]) continue;
        const cell = at * width + place;
        moved += Math.max(0, (scores[cell] as number) - (targets[cell] as number));
      }
      return moved;
    });
  }

  private apply(fit: RowsFit): Head {
    const { features, classes } = this.input;
    const kernel = this.start?.head.kernel.slice() ?? new Float32Array(features * classes.length);
    const bias = this.start?.head.bias.slice() ?? new Float32Array(classes.length);
    const { width, places } = this.whole.table.columns;
    for (const [column, place] of places) {
      for (let feature = 0; feature < features; feature++) {
        const index = feature * classes.length + column;
        kernel[index] = (kernel[index] as number) + (fit.kernel[feature * width + place] as number);
      }
      bias[column] = (bias[column] as number) + (fit.bias[place] as number);
    }
    return { features, classes: classes.length, kernel, bias };
  }
}

/** Among the columns that move: what the others score is known of all together only. */
function bestScores(scores: Float32Array, { width, places }: MovingColumns): Float32Array {
  return Float32Array.from({ length: scores.length / width }, (_, row) =>
    Math.max(...scores.subarray(row * width, row * width + places.size)),
  );
}
