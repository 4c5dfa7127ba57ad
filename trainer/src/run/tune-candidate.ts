import { embedImages } from '../datasets/embed-images.js';
import { collectMaterial } from '../datasets/material.js';
import type { RunData } from '../datasets/run-data.js';
import { fineTuneRun } from '../fine-tune/fine-tune-run.js';
import type { RunSubject } from '../run-subject.js';
import type { TrainingContext } from '../training-context.js';
import type { Candidate } from './candidate.js';

/** Gives a candidate a network with weights of its own, where that is better, and all images as that network sees them. */
export async function tuneCandidate(
  context: TrainingContext,
  subject: RunSubject,
  data: RunData,
  fitted: Candidate,
): Promise<Candidate> {
  const tuned = await fineTuneRun(context, subject, data);
  if (!tuned) return fitted;
  const { examples } = data.dataset;
  const images = [...examples.map(({ imageId }) => imageId), ...data.served];
  const own = (await embedImages(context, tuned.backbone, images, [])).embeddings;
  const before = (await embedImages(context, subject.backbone, [], [...own.keys()])).embeddings;
  const collect = (embeddings: ReadonlyMap<string, Float32Array>) =>
    collectMaterial({
      features: data.material.features,
      classIds: fitted.classes,
      examples,
      served: data.served,
      embeddings: new Map([...embeddings].filter(([image]) => own.has(image) && before.has(image))),
      // There are no images of it that the new backbone could be shown.
      rehearsal: new Float32Array(0),
    });
  return {
    backbone: tuned.backbone,
    head: tuned.head,
    classes: fitted.classes,
    seen: collect(own),
    seenByLive: collect(before),
    heldOut: null,
    tuning: tuned.report,
  };
}
