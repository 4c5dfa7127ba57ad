import {
  type ClassifierHead,
  grouped,
  type HeadArithmetic,
  highest,
  nearDuplicatesByClass,
  type TuneExample,
} from '@amend/learning';
import type { LabelledRows, Material } from '../datasets/material.js';

/** An image to fine-tune with, not yet at a place in a file. */
export interface TuningImage {
  image: string;
  target: TuneExample['target'];
}

export interface TuningExamples {
  training: TuningImage[];
  validation: { image: string; target: number }[];
}

const ONE_IN = 10;
const VALIDATION_IMAGES = 500;

type Columns = ReadonlyMap<string, number>;

/**
 * Of each class about one labelled training image in ten, to choose by among the states on the way; which follows from the
 * images' hashes. Those that show nearly the same are kept back together or not at all.
 * @param looks of the training images, a row each: what tells which show nearly the same
 * @param columns of the candidate's classes
 */
export async function keptBack(
  training: LabelledRows,
  looks: Float32Array,
  columns: Columns,
  arithmetic: HeadArithmetic,
): Promise<TuningExamples['validation']> {
  const leaders = await nearDuplicatesByClass(arithmetic, looks, training.labels);
  const images = labelledImages(training, columns);
  const rows = [...images.keys()].filter((row) => isNamed(images[row] as TuningImage));
  const groups = [...grouped(rows, (row) => leaders[row]).values()].map((group) =>
    group.map((row) => images[row] as Named).sort(byImage),
  );
  const chosen: Named[] = [];
  const counts = new Map<number, { seen: number; kept: number }>();
  for (const group of groups.sort(([a], [b]) => byImage(a as Named, b as Named))) {
    const { target } = group[0] as Named;
    const count = counts.get(target) ?? { seen: 0, kept: 0 };
    counts.set(target, count);
    count.seen += group.length;
    const wanted = count.kept + group.length <= Math.floor(count.seen / ONE_IN);
    if (!wanted || chosen.length + group.length > VALIDATION_IMAGES) continue;
    count.kept += group.length;
    chosen.push(...group);
  }
  return chosen.sort(byImage);
}

/**
 * What a fine-tuning run shows the network: the labelled training images but those kept back, and replayed ones with what the
 * live version says of them.
 * @param replay rows of the material's replay that no label contradicts
 */
export async function tuningExamples(
  { training, replay }: Material,
  columns: Columns,
  live: ClassifierHead | null,
  { validation, replayed }: { validation: TuningExamples['validation']; replayed: readonly number[] },
  arithmetic: HeadArithmetic,
): Promise<TuningExamples> {
  const kept = new Set(validation.map(({ image }) => image));
  return {
    training: [
      ...labelledImages(training, columns).filter(({ image }) => !kept.has(image)),
      ...(live ? await replayedImages(replay.training, replayed, columns, live, arithmetic) : []),
    ],
    validation,
  };
}

type Named = TuningImage & { target: number };

function isNamed(one: TuningImage): one is Named {
  return typeof one.target === 'number';
}

function byImage(a: TuningImage, b: TuningImage): number {
  return a.image < b.image ? -1 : 1;
}

function labelledImages({ images, labels }: LabelledRows, columns: Columns): TuningImage[] {
  return images.map((image, row) => {
    const label = labels[row] as string | null;
    return { image, target: label === null ? null : (columns.get(label) as number) };
  });
}

async function replayedImages(
  { images, embeddings }: Material['replay']['training'],
  rows: readonly number[],
  columns: Columns,
  live: ClassifierHead,
  arithmetic: HeadArithmetic,
): Promise<TuningImage[]> {
  const { features } = live.head;
  const own = live.classes.map((id) => columns.get(id));
  const all: TuningImage[] = [];
  for (const row of rows) {
    const embedding = embeddings.subarray(row * features, (row + 1) * features);
    const logits = await arithmetic.logits(live.head, embedding);
    // What the live version takes for a class that the candidate does not have, it says nothing of.
    if (own[highest(logits)] === undefined) continue;
    all.push({ image: images[row] as string, target: scoresIn(columns.size, own, logits) });
  }
  return all;
}

/** The softmax over those of the live version's classes that the candidate has too. */
function scoresIn(classes: number, own: readonly (number | undefined)[], logits: Float32Array): Float32Array {
  const known = [...logits.keys()].filter((column) => own[column] !== undefined);
  const most = known.reduce((so, column) => Math.max(so, logits[column] as number), Number.NEGATIVE_INFINITY);
  const scores = new Float32Array(classes);
  let total = 0;
  for (const column of known) {
    const odds = Math.exp((logits[column] as number) - most);
    scores[own[column] as number] = odds;
    total += odds;
  }
  return scores.map((score) => score / total);
}
