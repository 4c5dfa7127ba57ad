import type { Head } from '@amend/network';
import { defaultFitPolicy, type FitHeadInput, type FitPolicy } from './fit-input.js';
import { type FitRow, MovingColumns, type StartingLogits } from './fit-rows.js';
import { choosePull, defaultPull, type PullChoice } from './pull-strength.js';
import { FeatureScale, fitSoftmax, type SoftmaxFit } from './softmax-fit.js';
import { startingHead } from './starting-head.js';

export interface HeadFit {
  head: Head;
  report: HeadFitReport;
}

export interface HeadFitReport {
  /** Images learned from, by what they are. */
  labelled: number;
  none: number;
  rehearsed: number;
  replayed: number;
  /** Served images not replayed, because they look like what the labels teach. */
  replayLeftOut: number;
  /** Classes whose column changed; all others are the anchor's, bit by bit. */
  movedClasses: number;
  pull: PullChoice;
  /** The objective at the end, in nats, and how it was reached. */
  loss: number;
  iterations: number;
  converged: boolean;
}

/**
 * Fits the head: cross-entropy on the labels, classes balanced, + replay of unlabelled images with the anchor's scores as
 * soft targets (learning without forgetting, Li and Hoiem 2016) + a uniform target for "none of these" (outlier exposure,
 * Hendrycks et al. 2019) + a pull to the anchor in L2. Only the columns of classes that labels speak of move (and of those
 * that a "none of these" image is likely taken for).
 * Served images that look like what the labels teach are not replayed: the anchor's answer to them is the very mistake
 * that was corrected. The result depends on the input alone, not on what was live in between.
 * Throws when the input does not fit together, when there is no label, and the signal's reason once it is aborted.
 */
export async function fitHead(input: FitHeadInput): Promise<HeadFit> {
  const fitter = await HeadFitter.of(input);
  const kept = await fitter.screen();
  const pull = await fitter.choose(kept);
  return fitter.fit(kept, pull);
}

interface KeptRows {
  rehearsed: FitRow[];
  replayed: FitRow[];
}

/** Holds one fit's data: all embeddings in one matrix (labelled, rehearsal, replay) and what the starting head says. */
class HeadFitter {
  private constructor(
    private readonly input: FitHeadInput,
    private readonly policy: FitPolicy,
    private readonly embeddings: Float32Array,
    private readonly start: Head | null,
    private readonly starting: StartingLogits | null,
    private readonly labelled: FitRow[],
    private readonly columns: MovingColumns,
    private readonly scale: FeatureScale,
  ) {}

  static async of(input: FitHeadInput): Promise<HeadFitter> {
    check(input);
    const { features, classes, anchor, labelled, rehearsal, replay, arithmetic } = input;
    const policy = { ...defaultFitPolicy, ...input.policy };
    const embeddings = anchor ? joined([labelled.embeddings, rehearsal, replay]) : labelled.embeddings;
    const start = anchor && startingHead(anchor, classes);
    const starting = start && { logits: await arithmetic.logits(start.head, embeddings), known: start.known };
    const rows = labelledRows(labelled.labels, classes, policy.noneWeight);
    const moving = starting
      ? rows.flatMap(({ target, index }) =>
          typeof target === 'number' ? [target] : likely(starting, index, classes.length),
        )
      : classes.keys();
    const columns = new MovingColumns(classes.length, moving);
    // What the features of the images commonly are: traffic and rehearsal say it better than a few corrections.
    const scale = FeatureScale.of(embeddings, features);
    return new HeadFitter(input, policy, embeddings, start?.head ?? null, starting, rows, columns, scale);
  }

  /** Rehearsal and served traffic as rows, less the traffic whose answer changes under a fit that does not replay it. */
  async screen(): Promise<KeptRows> {
    const { features, rehearsal, replay } = this.input;
    if (!this.starting) return { rehearsed: [], replayed: [] };
    const from = this.labelled.length;
    const rehearsed = this.keptRows(from, rehearsal.length / features);
    const served = this.keptRows(from + rehearsed.length, replay.length / features);
    if (served.length === 0) return { rehearsed, replayed: [] };
    const pull = defaultPull(this.policy, this.starting);
    const fit = await this.fitRows([...this.labelled, ...rehearsed], pull, 'screening');
    const moved = await this.movedScores(served, fit);
    return {
      rehearsed,
      replayed: served.filter((_, at) => (moved[at] as number) <= this.policy.replayTolerance),
    };
  }

  async choose({ rehearsed, replayed }: KeptRows): Promise<PullChoice> {
    const { features, arithmetic, seed, onProgress = () => undefined, signal } = this.input;
    const { embeddings, labelled, starting, columns, scale } = this;
    const kept = [...rehearsed, ...replayed];
    const data = { features, embeddings, labelled, kept, starting, columns, scale, arithmetic };
    return choosePull(data, this.policy, seed, onProgress, signal);
  }

  async fit({ rehearsed, replayed }: KeptRows, pull: PullChoice): Promise<HeadFit> {
    const fit = await this.fitRows([...this.labelled, ...rehearsed, ...replayed], pull.pull, 'fitting');
    const none = this.labelled.filter(({ target }) => target === null).length;
    return {
      head: this.apply(fit),
      report: {
        labelled: this.labelled.length - none,
        none,
        rehearsed: rehearsed.length,
        replayed: replayed.length,
        replayLeftOut: this.starting ? this.input.replay.length / this.input.features - replayed.length : 0,
        movedClasses: this.columns.places.size,
        pull,
        loss: fit.loss,
        iterations: fit.iterations,
        converged: fit.converged,
      },
    };
  }

  private keptRows(from: number, count: number): FitRow[] {
    return Array.from({ length: count }, (_, at) => ({
      index: from + at,
      target: 'kept',
      weight: this.policy.replayWeight,
    }));
  }

  private async fitRows(rows: FitRow[], pull: number, stage: 'screening' | 'fitting'): Promise<SoftmaxFit> {
    const { features, arithmetic, onProgress, signal } = this.input;
    const problem = this.columns.problem(features, this.embeddings, rows, this.starting);
    return fitSoftmax(problem, this.scale, arithmetic, {
      pull,
      lastFixed: this.columns.hasRest,
      maximumIterations: this.policy.maximumIterations,
      onIteration: (step, loss) => onProgress?.({ stage, step, of: this.policy.maximumIterations, loss }),
      signal,
    });
  }

  /** How much score a fit moves away from the class that each row has now. */
  private async movedScores(rows: FitRow[], fit: SoftmaxFit): Promise<number[]> {
    const { features, classes, arithmetic } = this.input;
    const { starting, columns } = this;
    const { embeddings, offsets, targets } = columns.problem(features, this.embeddings, rows, starting);
    if (!starting || !offsets) return [];
    const { width } = columns;
    const head = { features, classes: width, kernel: fit.kernel, bias: fit.bias };
    const moves = await arithmetic.logits(head, embeddings);
    const logits = moves.map((move, at) => move + (offsets[at] as number));
    return rows.map(({ index }, at) => {
      const own = columns.places.get(answer(starting, index, classes.length)) ?? columns.places.size;
      const before = targets.subarray(at * width, (at + 1) * width);
      return softmax(logits.subarray(at * width, (at + 1) * width)).reduce(
        (sum, score, place) => (place === own ? sum : sum + Math.max(0, score - (before[place] as number))),
        0,
      );
    });
  }

  private apply(fit: SoftmaxFit): Head {
    const { features, classes } = this.input;
    const kernel = this.start?.kernel.slice() ?? new Float32Array(features * classes.length);
    const bias = this.start?.bias.slice() ?? new Float32Array(classes.length);
    const { width, places } = this.columns;
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

function check({ features, classes, anchor, labelled, rehearsal, replay }: FitHeadInput): void {
  if (new Set(classes).size !== classes.length) throw new Error('A class id stands twice among the classes');
  if (classes.length < 2) throw new Error('A head needs at least two classes to tell apart');
  if (anchor && anchor.head.features !== features) {
    throw new Error(`The anchor takes ${anchor.head.features} features, the embeddings have ${features}`);
  }
  if (labelled.embeddings.length !== labelled.labels.length * features) {
    throw new Error(
      `${labelled.labels.length} labels for ${labelled.embeddings.length / features} embeddings`,
    );
  }
  for (const [name, matrix] of Object.entries({ rehearsal, replay })) {
    if (matrix.length % features !== 0) throw new Error(`The ${name} embeddings are no whole number of rows`);
  }
  if (!labelled.labels.some((label) => label !== null) && !anchor) {
    throw new Error('There is no label to learn from');
  }
  if (labelled.labels.length === 0) throw new Error('There is no label to learn from');
}

/** The labelled images; a class's images count less the more there are, by the square root, and a label in the mean 1. */
function labelledRows(
  labels: readonly (string | null)[],
  classes: readonly string[],
  noneWeight: number,
): FitRow[] {
  const columnOf = new Map(classes.map((id, column) => [id, column]));
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const balance = (count: number) => 1 / Math.sqrt(count);
  let total = 0;
  let named = 0;
  for (const count of counts.values()) {
    total += count * balance(count);
    named += count;
  }
  return labels.map((label, index) => {
    if (label === null) return { index, target: null, weight: noneWeight };
    const target = columnOf.get(label);
    if (target === undefined) throw new Error(`The label ${label} is not among the classes`);
    return { index, target, weight: (balance(counts.get(label) as number) * named) / total };
  });
}

// A class less likely than this by a factor matters little to what a "none of these" image was taken for.
const likelyWithin = 10;

/** The columns that the starting head finds likely, against its first answer. */
function likely(starting: StartingLogits, index: number, classes: number): number[] {
  const row = starting.logits.subarray(index * classes, (index + 1) * classes);
  const lowest = (row[answer(starting, index, classes)] as number) - Math.log(likelyWithin);
  return [...row.keys()].filter((column) => (row[column] as number) > lowest);
}

/** The column that the starting head scores highest. */
function answer({ logits }: StartingLogits, index: number, classes: number): number {
  const row = logits.subarray(index * classes, (index + 1) * classes);
  return row.reduce((best, logit, column) => (logit > (row[best] as number) ? column : best), 0);
}

function softmax(logits: Float32Array): Float64Array {
  const highest = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const odds = Float64Array.from(logits, (logit) => Math.exp(logit - highest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

function joined(matrices: Float32Array[]): Float32Array {
  const all = new Float32Array(matrices.reduce((length, matrix) => length + matrix.length, 0));
  let at = 0;
  for (const matrix of matrices) {
    all.set(matrix, at);
    at += matrix.length;
  }
  return all;
}
