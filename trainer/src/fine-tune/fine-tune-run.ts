import { trainingSide } from '@amend/images';
import { estimateFineTune, type FineTuneResult, fineTune, fineTunePolicyFor } from '@amend/learning';
import { type Head, halves, rangesIn, writeSafetensors } from '@amend/network';
import { looksOf } from '../datasets/looks.js';
import { rowsWithout } from '../datasets/material.js';
import type { RunData } from '../datasets/run-data.js';
import { type Backbone, tunedBackbone } from '../embeddings/backbone.js';
import { fitRunHead } from '../run/fit-run-head.js';
import { seedOf } from '../run/seed-of.js';
import type { RunSubject } from '../run-subject.js';
import type { TrainingContext } from '../training-context.js';
import { type OpenedBackend, openBackend } from './backends/open-backend.js';
import { Checkpoint } from './checkpoint.js';
import { forgetsUnseen } from './forgets-unseen.js';
import { haveNoMoreDetail } from './have-no-more-detail.js';
import { PixelFile } from './pixel-file.js';
import { measuredSpeed, rememberSpeed } from './speed.js';
import { keptBack, type TuningExamples, tuningExamples } from './tuning-examples.js';
import { duration, size } from './words.js';

export interface TunedNetwork {
  backbone: Backbone;
  head: Head;
  report: FineTuneResult['report'] & { backend: string };
}

const CHECKPOINT_MS = 60_000;

/**
 * The part of a `full` run that a `head` run does not have: fine-tunes the network, from the last checkpoint where there is
 * one. null: the network stays as it is, and the log says why.
 */
export async function fineTuneRun(
  context: TrainingContext,
  subject: RunSubject,
  data: RunData,
): Promise<TunedNetwork | null> {
  const { onLog, arithmetic } = context;
  const { backbone, live } = subject;
  const { material } = data;
  const classes = data.classes.map(({ id }) => id);
  const kept = (await stayInt8(backbone)) ?? forgetsUnseen(classes, material);
  if (kept !== null) {
    onLog(kept);
    return null;
  }
  const { backend, refused } = await openBackend(context.backend);
  onLog(`Fine-tuning on ${backend.name} (${backend.device})${whyNot(refused)}`);
  const { network, key } = backbone;
  const columns = new Map(classes.map((id, column) => [id, column]));
  const looks = await looksOf(context.database, subject, material.training);
  const validation = await keptBack(material.training, looks, columns, arithmetic);
  // One that had learned the validation photos would look better than it is, and than everything after it.
  const learned = rowsWithout(material.training, new Set(validation.map(({ image }) => image)));
  const { head, replayed } = await fitRunHead(context, subject, data, { ...material, training: learned });
  const chosen = { validation, replayed };
  const examples = await tuningExamples(material, columns, live, chosen, arithmetic);
  const { training } = examples;
  const seed = seedOf(data.dataset);
  const half = await shouldSeeHalf(context, subject, classes, training);
  const policy = fineTunePolicyFor(training.length, half);
  const checkpoint = new Checkpoint(context.checkpoints, context.run.claim.runId, {
    key,
    backend: backend.name,
    seed,
    policy,
    classes,
    live: live?.number,
    training: training.map(withoutScores),
    validation,
  });
  const estimate = estimateFineTune(network, {
    images: training.length,
    policy,
    imagesPerSecond: (await measuredSpeed(context)) ?? backend.imagesPerSecond,
  });
  onLog(
    `${training.length} photos, ${validation.length} more to choose by, ${policy.epochs} times each: ` +
      `about ${duration(estimate.seconds)} and ${size(estimate.bytes)} of memory`,
  );
  if (half) onLog('The network is to see photos at half their sides, and their mirror images, too');
  const pixels = await decode(context, examples);
  const resumeFrom = await checkpoint.read();
  if (resumeFrom) onLog('Goes on from the last checkpoint');
  let written = performance.now();
  let speed: number | undefined;
  try {
    const tuned = await fineTune({
      tf: backend.tf,
      network,
      weights: await backbone.weights(),
      head,
      training: placed(training, pixels),
      validation: placed(validation, pixels),
      pixels: (places) => pixels.read(places),
      imageSide: trainingSide,
      seed,
      policy,
      resumeFrom,
      checkpoint: async (state, epochEnded) => {
        if (!epochEnded && performance.now() - written < CHECKPOINT_MS) return;
        written = performance.now();
        // Hours of work are not given up for what is to save a part of them.
        await checkpoint.write(await state()).catch((error: Error) => {
          onLog(`The checkpoint could not be kept: ${error.message}`);
        });
      },
      onProgress: ({ step, of, loss, secondsLeft, accuracy, imagesPerSecond }) => {
        backend.check?.();
        speed = imagesPerSecond;
        context.onProgress({ stage: 'training', step, of, loss, secondsLeft, accuracy, imagesPerSecond });
      },
    });
    backend.check?.();
    if (speed !== undefined) await rememberSpeed(context, speed);
    const { weights, report } = tuned;
    if (report.bestEpoch === 0) {
      onLog('Fine-tuning made nothing better: the network stays as it is');
      return null;
    }
    onLog(`The network after ${report.bestEpoch} of ${report.epochs} rounds answers best and is kept`);
    const file = writeSafetensors(weights);
    return {
      backbone: tunedBackbone(network, file),
      head: tuned.head,
      report: { ...report, backend: backend.name },
    };
  } finally {
    await pixels.close();
  }
}

/** While no photo shows some class, nothing says how the network would see it at another size: so it goes on as it did. */
async function shouldSeeHalf(
  { database }: TrainingContext,
  { backbone }: RunSubject,
  classes: readonly string[],
  training: TuningExamples['training'],
): Promise<boolean> {
  const shown = new Set(training.map(({ target }) => target));
  if (!classes.every((_, column) => shown.has(column))) return halves(await backbone.weights());
  const images = training.map(({ image }) => image);
  return haveNoMoreDetail(database, backbone.network, images);
}

async function stayInt8(backbone: Backbone): Promise<string | null> {
  if (!rangesIn(await backbone.weights())) return null;
  return (
    'The network stays as it is, and the head alone has learned: in int8 its ranges were measured for the weights that it has. ' +
    'A model in float32 can be tuned.'
  );
}

function whyNot(refused: OpenedBackend['refused']): string {
  return refused.length === 0
    ? ''
    : `; not on ${refused.map(({ name, why }) => `${name}: ${why}`).join(', ')}`;
}

/** What identifies an example; its scores follow from the live version. */
function withoutScores({ image, target }: TuningExamples['training'][number]) {
  return [image, target instanceof Float32Array ? 'kept' : target];
}

function decode(context: TrainingContext, examples: TuningExamples): Promise<PixelFile> {
  const images = [...examples.training, ...examples.validation].map(({ image }) => image);
  return PixelFile.create(context.pixelsFolder, context.images, images, {
    onUnreadable: (image, why) => context.onLog(`Image ${image} cannot be shown to the network: ${why}`),
    onProgress: (step) =>
      context.onProgress({ stage: 'preparing', step, of: images.length, loss: null, secondsLeft: null }),
  });
}

/** Those that could be read, by their place in the file. */
function placed<Target>(
  examples: readonly { image: string; target: Target }[],
  { places }: PixelFile,
): { image: number; target: Target }[] {
  return examples.flatMap(({ image, target }) => {
    const place = places.get(image);
    return place === undefined ? [] : [{ image: place, target }];
  });
}
