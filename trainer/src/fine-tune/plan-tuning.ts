import { estimateFineTune, type FineTunePolicy, fineTunePolicyFor } from '@amend/learning';
import type { Head } from '@amend/network';
import { looksOf } from '../datasets/looks.js';
import { rowsWithout } from '../datasets/material.js';
import type { RunData } from '../datasets/run-data.js';
import { fitRunHead } from '../run/fit-run-head.js';
import { seedOf } from '../run/seed-of.js';
import type { RunSubject } from '../run-subject.js';
import type { TrainingContext } from '../training-context.js';
import type { TrainingBackend } from './backends/training-backend.js';
import { Checkpoint } from './checkpoint.js';
import { shouldSeeHalf } from './should-see-half.js';
import { measuredSpeed } from './speed.js';
import { keptBack, type TuningExamples, tuningExamples } from './tuning-examples.js';
import { unseenClasses } from './unseen-classes.js';
import { duration, size } from './words.js';

/** What a full run starts from, shows the network, and how; the same of the same data. */
export interface TuningPlan {
  head: Head;
  examples: TuningExamples;
  policy: FineTunePolicy;
  seed: number;
  checkpoint: Checkpoint;
}

/** Parts the photos, fits the head to start from, and says in the run's log what will come of it. */
export async function planTuning(
  context: TrainingContext,
  subject: RunSubject,
  data: RunData,
  backend: TrainingBackend,
): Promise<TuningPlan> {
  const { onLog, arithmetic } = context;
  const { backbone, live } = subject;
  const { material } = data;
  const classes = data.classes.map(({ id }) => id);
  const columns = new Map(classes.map((id, column) => [id, column]));
  const looks = await looksOf(context.database, subject, material.training);
  const validation = await keptBack(material.training, looks, columns, arithmetic);
  // One that had learned the validation photos would look better than it is, and than everything after it.
  const learned = rowsWithout(material.training, new Set(validation.map(({ image }) => image)));
  const { head, replayed } = await fitRunHead(context, subject, data, { ...material, training: learned });
  const examples = await tuningExamples(material, columns, live, { validation, replayed }, arithmetic);
  const { training } = examples;
  const images = training.map(({ image }) => image);
  const half = await shouldSeeHalf(context.database, backbone, data, images);
  const policy = fineTunePolicyFor(training.length, half, unseenClasses(data).unseen.length > 0);
  const estimate = estimateFineTune(backbone.network, {
    images: training.length,
    policy,
    imagesPerSecond: (await measuredSpeed(context)) ?? backend.imagesPerSecond,
  });
  onLog(
    `${training.length} photos, ${validation.length} more to choose by, ${policy.epochs} times each: ` +
      `about ${duration(estimate.seconds)} and ${size(estimate.bytes)} of memory`,
  );
  if (half) onLog('The network is to see photos at half their sides, and their mirror images, too');
  const seed = seedOf(data.dataset);
  const checkpoint = new Checkpoint(context.checkpoints, context.run.claim.runId, {
    key: backbone.key,
    backend: backend.name,
    seed,
    policy,
    classes,
    live: live?.number,
    training: training.map(withoutScores),
    validation,
  });
  return { head, examples, policy, seed, checkpoint };
}

/** What identifies an example; its scores follow from the live version. */
function withoutScores({ image, target }: TuningExamples['training'][number]) {
  return [image, target instanceof Float32Array ? 'kept' : target];
}
