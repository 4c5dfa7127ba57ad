import type { GradientProblem, HeadArithmetic } from '../gradient-engine.js';
import { problemRows } from '../solver/problem-rows.js';
import { problemScores } from '../solver/problem-scores.js';
import { fitSoftmax } from '../solver/softmax-fit.js';
import type { FitPolicy } from './fit-input.js';
import type { FitRow } from './fit-rows.js';
import type { FitSpace } from './fit-space.js';
import type { FitTable } from './fit-table.js';

/** How well a fit does on what it has not learned. */
export interface Measured {
  /** Of the held-out rows, summed with their weights, and the sum of those. */
  loss: number;
  weight: number;
  /** The objective where the fit ended. */
  fitLoss: number;
}

interface Fitted {
  point: Float64Array;
  scores: Float32Array;
}

/** What every fold fits with. */
export interface FoldData {
  table: FitTable;
  arithmetic: HeadArithmetic;
  policy: FitPolicy;
}

/** One split: fits the other rows, scores those that it holds out. */
export class Fold {
  readonly heldOut: readonly FitRow[];
  private readonly places: { tested: number[]; learned: number[] };
  /** Only once it is fitted: each is a copy of most rows. */
  private problems: { tested: GradientProblem; learned: GradientProblem } | undefined;
  private latest: Fitted | undefined;
  private best: Fitted | undefined;

  constructor(
    private readonly data: FoldData,
    private readonly space: FitSpace,
    rows: readonly FitRow[],
    foldOf: readonly (number | null)[],
    fold: number,
  ) {
    const places = (holds: boolean) => [...rows.keys()].filter((at) => (foldOf[at] === fold) === holds);
    this.places = { tested: places(true), learned: places(false) };
    this.heldOut = this.places.tested.map((at) => rows[at] as FitRow);
  }

  /** Where the best fit ended. */
  get point(): Float64Array {
    if (!this.best) throw new Error('Nothing was fitted yet');
    return this.best.point;
  }

  /** `[held-out rows, classes]` */
  get scores(): Float32Array {
    return this.best?.scores ?? new Float32Array(0);
  }

  /** Remembers the latest fit as the best. */
  keep(): void {
    this.best = this.latest;
  }

  async fit(pull: number): Promise<Measured> {
    const { table, arithmetic, policy } = this.data;
    const { scale, curvature } = this.space;
    this.problems ??= {
      tested: this.problemOf(this.places.tested),
      learned: this.problemOf(this.places.learned),
    };
    const { tested, learned } = this.problems;
    const fit = await fitSoftmax(learned, scale, arithmetic, {
      pull,
      lastFixed: table.columns.hasRest,
      curvature,
      // A held-out loss needs no more.
      tolerance: 1e-4,
      maximumIterations: policy.maximumIterations,
      start: this.latest?.point,
    });
    const scores = await problemScores(tested, scale.raw(fit.point), arithmetic);
    this.latest = { point: fit.point, scores };
    const { classes, targets } = tested;
    let [loss, weight] = [0, 0];
    for (const [row, one] of this.heldOut.entries()) {
      const counts = one.target === 'kept' ? 1 : one.weight;
      weight += counts;
      for (let at = row * classes; at < (row + 1) * classes; at++) {
        const target = targets[at] as number;
        if (target > 0) loss -= counts * target * Math.log(Math.max(1e-30, scores[at] as number));
      }
    }
    return { loss, weight, fitLoss: fit.loss };
  }

  private problemOf(places: readonly number[]): GradientProblem {
    const { problem } = this.space;
    return problemRows(
      problem,
      places,
      Float32Array.from(places, (at) => problem.weights[at] as number),
    );
  }
}
