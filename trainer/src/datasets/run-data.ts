import { type RunSubject, readClasses } from '../run-subject.js';
import type { TrainingContext } from '../training-context.js';
import { type AnsweredAs, answeredAs } from './answered-as.js';
import { type ModelClass, nextClasses } from './class-order.js';
import { embedImages, embedLabelled } from './embed-images.js';
import { type FrozenDataset, freezeDataset } from './freeze-dataset.js';
import { collectMaterial, type Material } from './material.js';
import { servedTraffic } from './served-traffic.js';
import { waitingClasses } from './waiting-classes.js';

/** What a run learns from and is measured with. */
export interface RunData {
  dataset: FrozenDataset;
  /** What the candidate is to tell apart, in the order of its scores. */
  classes: readonly ModelClass[];
  answeredAs: AnsweredAs;
  /** Images that the model classified and no label speaks of, newest first. */
  served: readonly string[];
  /** All images as the live version's backbone sees them. */
  material: Material;
  /** Embeddings that were computed for it. */
  embedded: number;
}

/** Freezes the dataset, and has an embedding of every image that can be read. */
export async function collectRunData(context: TrainingContext, subject: RunSubject): Promise<RunData> {
  const { modelId, base, backbone, start, live } = subject;
  // First of all, since nothing else tells which photos show the same: they stay on one side of the dataset.
  const labelled = await embedLabelled(context, backbone, modelId);
  if (base.key !== backbone.key) await embedLabelled(context, base, modelId, 'is taken to be like no other');
  const dataset = await freezeDataset(context, subject);
  const { examples } = dataset;
  // Not sooner: labels may speak of classes that came meanwhile.
  const known = await readClasses(context.database, modelId);
  const served = live ? await servedTraffic(context, subject) : [];
  const readable = examples.map(({ imageId }) => imageId).filter((image) => !labelled.unreadable.has(image));
  const { embeddings, computed } = await embedImages(context, backbone, readable, served);
  const taught = examples.flatMap(({ part, classId, imageId }) =>
    part === 'train' && classId !== null && embeddings.has(imageId) ? classId : [],
  );
  const classes = nextClasses(start?.classes ?? [], live?.classes ?? [], known, new Set(taught));
  const waiting = waitingClasses(known, classes);
  if (waiting) context.onLog(waiting);
  const material = collectMaterial({
    features: backbone.network.embeddingSize,
    classIds: classes.map(({ id }) => id),
    examples,
    served,
    embeddings,
    rehearsal: start ? await backbone.rehearsal() : new Float32Array(0),
  });
  return {
    dataset,
    classes,
    answeredAs: answeredAs(known),
    served,
    material,
    embedded: labelled.computed + computed,
  };
}
