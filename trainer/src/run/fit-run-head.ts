import { fitHead, type HeadFit, type HeadFitReport } from '@amend/learning';
import { looksOf } from '../datasets/looks.js';
import type { Material } from '../datasets/material.js';
import type { RunData } from '../datasets/run-data.js';
import type { SuspectedImage } from '../messages.js';
import type { RunSubject } from '../run-subject.js';
import { showProgress } from '../show-progress.js';
import type { TrainingContext } from '../training-context.js';
import { TrainingError } from '../training-error.js';
import { amongStages } from './among-stages.js';
import { seedOf } from './seed-of.js';

interface Fit extends Pick<HeadFit, 'head' | 'heldOut' | 'replayed'> {
  /** null: nothing was fitted. */
  report: HeadFitReport | null;
  /** Labels that look wrong; null: there were too few to tell. */
  suspects: SuspectedImage[] | null;
  /** Images of a class that no fit scored without having learned them. */
  unjudged: string[];
}

/**
 * Fits the head to the labels that stand, on the embeddings of the backbone as it is.
 * @param material the data's, or a part of it
 * @throws TrainingError when there is nothing, or too little, to learn from
 */
export async function fitRunHead(
  context: TrainingContext,
  subject: RunSubject,
  { dataset, classes }: RunData,
  material: Material,
): Promise<Fit> {
  const { features, training, replay, rehearsal } = material;
  if (training.labels.length === 0) return unlearn(context, subject);
  if (classes.length < 2)
    throw new TrainingError('There is too little to learn from: it takes labelled images of two classes');
  context.onLog(
    `Learning from ${training.labels.length} labelled images and ${replay.training.images.length} served ones`,
  );
  showProgress(context, 'training');
  const known = subject.start ? null : await subject.backbone.head();
  const { suspects, ...fit } = await fitHead({
    features,
    classes: classes.map(({ id }) => id),
    anchor: subject.start,
    ...(known && { known }),
    labelled: { ...training, looks: await looksOf(context.database, subject, training) },
    replay: replay.training.embeddings,
    rehearsal: rehearsal.training.embeddings,
    arithmetic: context.arithmetic,
    seed: seedOf(dataset),
    onProgress: (progress) => showProgress(context, 'training', amongStages(progress)),
  });
  const suspected = suspects.map(({ row, likely, doubt }) => ({
    imageId: training.images[row] as string,
    likely,
    doubt,
  }));
  const { heldOut } = fit;
  const unjudged = training.images.filter(
    (_, row) => training.labels[row] !== null && Number.isNaN(heldOut?.[row] ?? Number.NaN),
  );
  return { ...fit, suspects: heldOut && suspected, unjudged };
}

/** Every correction was undone: back to what the versions on this network are fitted from. */
function unlearn(context: TrainingContext, { start, live }: RunSubject): Fit {
  if (!start || !live || live.number === start.number)
    throw new TrainingError('There is nothing to learn from: no image that can be read has a label');
  context.onLog(
    start.runId === null
      ? 'No label stands any more: back to what the model came with'
      : `No label stands any more: back to version ${start.number}, for which the network was fine-tuned`,
  );
  return { head: start.head, report: null, suspects: null, unjudged: [], heldOut: null, replayed: [] };
}
