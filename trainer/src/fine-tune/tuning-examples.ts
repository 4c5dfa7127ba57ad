import type { ClassifierHead, HeadArithmetic, TuneExample } from '@amend/learning';
import type { LabelledRows, Material } from '../material.js';

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

/**
 * What a fine-tuning run shows the network: the labelled training images, of each class one in ten kept back to choose among
 * the states on the way; and the replayed ones, with what the live version says of them.
 * @param classes the candidate's, in the order of its columns
 */
export async function tuningExamples(
  material: Material,
  classes: readonly string[],
  live: ClassifierHead | null,
  arithmetic: HeadArithmetic,
): Promise<TuningExamples> {
  const columns = new Map(classes.map((id, column) => [id, column]));
  const labelled = labelledImages(material.training, columns);
  const validation = keptBack(labelled);
  const kept = new Set<TuningImage>(validation);
  return {
    training: [
      ...labelled.filter((one) => !kept.has(one)),
      ...(live ? await replayed(material.replay.training, columns, live, arithmetic) : []),
    ],
    validation,
  };
}

type Named = TuningImage & { target: number };

function labelledImages(
  { images, labels }: LabelledRows,
  columns: ReadonlyMap<string, number>,
): TuningImage[] {
  return images.map((image, row) => {
    const label = labels[row] as string | null;
    return { image, target: label === null ? null : (columns.get(label) as number) };
  });
}

/** Which those are follows from the images' hashes. */
function keptBack(labelled: readonly TuningImage[]): Named[] {
  const byClass = new Map<number, Named[]>();
  for (const one of labelled.filter((each): each is Named => typeof each.target === 'number'))
    byClass.set(one.target, [...(byClass.get(one.target) ?? []), one]);
  const chosen = [...byClass.values()].flatMap((images) =>
    images.sort((a, b) => (a.image < b.image ? -1 : 1)).filter((_, at) => at % ONE_IN === ONE_IN - 1),
  );
  return chosen.sort((a, b) => (a.image < b.image ? -1 : 1)).slice(0, VALIDATION_IMAGES);
}

async function replayed(
  { images, embeddings }: Material['replay']['training'],
  columns: ReadonlyMap<string, number>,
  live: ClassifierHead,
  arithmetic: HeadArithmetic,
): Promise<TuningImage[]> {
  const { features } = live.head;
  const own = live.classes.map((id) => columns.get(id));
  const all: TuningImage[] = [];
  for (const [row, image] of images.entries()) {
    const logits = await arithmetic.logits(
      live.head,
      embeddings.subarray(row * features, (row + 1) * features),
    );
    all.push({ image, target: scoresIn(columns.size, own, logits) });
  }
  return all;
}

/** The softmax over those of the live version's classes that the candidate has too. */
function scoresIn(classes: number, own: readonly (number | undefined)[], logits: Float32Array): Float32Array {
  const known = [...logits.keys()].filter((column) => own[column] !== undefined);
  const highest = known.reduce(
    (most, column) => Math.max(most, logits[column] as number),
    Number.NEGATIVE_INFINITY,
  );
  const scores = new Float32Array(classes);
  let total = 0;
  for (const column of known) {
    const odds = Math.exp((logits[column] as number) - highest);
    scores[own[column] as number] = odds;
    total += odds;
  }
  return scores.map((score) => score / total);
}
