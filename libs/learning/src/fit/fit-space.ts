import type { HeadArithmetic } from '../gradient-engine.js';
import { NotPositiveDefinite } from '../solver/cholesky.js';
import { Curvature } from '../solver/curvature.js';
import type { FeatureScale } from '../solver/feature-scale.js';
import type { FitCoordinates } from '../solver/fit-coordinates.js';
import { rowSpan } from '../solver/row-span.js';
import type { FitRow } from './fit-rows.js';
import type { FitTable } from './fit-table.js';

export interface FitSpace extends FitCoordinates {
  /** Of the rows, in the coordinates. */
  curvature: Curvature | null;
}

// With more rows than this part of the features, finding their span costs more than it saves.
const FEW = 0.5;

/** Finds for some rows of a table what their fits take the fewest and shortest steps in. */
export class FitSpaces {
  private ofFeatures: Promise<Curvature | null> | undefined;

  /**
   * @param labelled says how the features vary together
   * @param curved whether to fit with the rows' curvature
   */
  constructor(
    private readonly table: FitTable,
    private readonly labelled: readonly FitRow[],
    readonly scale: FeatureScale,
    private readonly curved: boolean,
    private readonly arithmetic: HeadArithmetic,
  ) {}

  /** Whether a fit of so many rows is done in the space that they span. */
  areFew(rows: readonly FitRow[]): boolean {
    return rows.length <= FEW * this.table.features;
  }

  /** The rows' span where they are few, else the features themselves; its problem has the rows in their order. */
  async of(rows: readonly FitRow[]): Promise<FitSpace> {
    const { table, scale, curved, arithmetic } = this;
    const problem = table.problem(rows);
    const span = this.areFew(rows) && (await rowSpan(problem, scale, arithmetic));
    if (span) return { ...span, curvature: curved ? await this.curvature(span) : null };
    const same = async (point: Float64Array) => point;
    return { problem, scale, lift: same, lower: same, curvature: await this.featureCurvature() };
  }

  private featureCurvature(): Promise<Curvature | null> {
    if (!this.curved) return Promise.resolve(null);
    this.ofFeatures ??= this.curvature({ problem: this.table.problem(this.labelled), scale: this.scale });
    return this.ofFeatures;
  }

  private async curvature({
    problem,
    scale,
  }: Pick<FitCoordinates, 'problem' | 'scale'>): Promise<Curvature | null> {
    try {
      return await Curvature.of(problem.embeddings, problem.weights, scale, this.arithmetic);
    } catch (error) {
      // Such rows are fitted without.
      if (error instanceof NotPositiveDefinite) return null;
      throw error;
    }
  }
}
