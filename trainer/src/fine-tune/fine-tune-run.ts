import { trainingSide } from '@amend/images';
import { type FineTuneResult, fineTune } from '@amend/learning';
import { type Head, rangesIn, type Tensors, writeSafetensors } from '@amend/network';
import type { RunData } from '../datasets/run-data.js';
import { type Backbone, tunedBackbone } from '../embeddings/backbone.js';
import { tellUnreadable } from '../embeddings/tell-unreadable.js';
import type { RunSubject } from '../run-subject.js';
import type { TrainingContext } from '../training-context.js';
import { type OpenedBackend, openBackend } from './backends/open-backend.js';
import type { TrainingBackend } from './backends/training-backend.js';
import type { Checkpoint } from './checkpoint.js';
import { forgetsUnseen } from './forgets-unseen.js';
import { PixelFile } from './pixel-file.js';
import { planTuning, type TuningPlan } from './plan-tuning.js';
import { rememberSpeed } from './speed.js';
import type { TuningExamples } from './tuning-examples.js';

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
  const { onLog } = context;
  const { backbone } = subject;
  const kept = (await stayInt8(backbone)) ?? forgetsUnseen(data);
  if (kept !== null) {
    onLog(kept);
    return null;
  }
  const { backend, refused } = await openBackend(context.backend);
  onLog(`Fine-tuning on ${backend.name} (${backend.device})${whyNot(refused)}`);
  const plan = await planTuning(context, subject, data, backend);
  const { weights, head, report } = await tune(context, backbone, plan, backend);
  if (report.bestEpoch === 0) {
    onLog('Fine-tuning made nothing better: the network stays as it is');
    return null;
  }
  onLog(`The network after ${report.bestEpoch} of ${report.epochs} rounds answers best and is kept`);
  return {
    backbone: tunedBackbone(backbone.network, writeSafetensors(weights)),
    head,
    report: { ...report, backend: backend.name },
  };
}

async function tune(
  context: TrainingContext,
  backbone: Backbone,
  { head, examples, policy, seed, checkpoint }: TuningPlan,
  backend: TrainingBackend,
): Promise<FineTuneResult> {
  const pixels = await decode(context, examples);
  try {
    const resumeFrom = await checkpoint.read();
    if (resumeFrom) context.onLog('Goes on from the last checkpoint');
    let speed: number | undefined;
    const tuned = await fineTune({
      tf: backend.tf,
      network: backbone.network,
      weights: await backbone.weights(),
      head,
      training: placed(examples.training, pixels),
      validation: placed(examples.validation, pixels),
      pixels: (places) => pixels.read(places),
      imageSide: trainingSide,
      seed,
      policy,
      resumeFrom,
      checkpoint: keeping(checkpoint, context),
      onProgress: ({ step, of, loss, secondsLeft, accuracy, imagesPerSecond }) => {
        backend.check?.();
        speed = imagesPerSecond;
        context.onProgress({ stage: 'training', step, of, loss, secondsLeft, accuracy, imagesPerSecond });
      },
    });
    backend.check?.();
    if (speed !== undefined) await rememberSpeed(context, speed);
    return tuned;
  } finally {
    await pixels.close();
  }
}

/** Keeps the state at the end of each epoch, and once a minute. */
function keeping(checkpoint: Checkpoint, { onLog }: TrainingContext) {
  let written = performance.now();
  return async (state: () => Promise<Tensors>, epochEnded: boolean): Promise<void> => {
    if (!epochEnded && performance.now() - written < CHECKPOINT_MS) return;
    written = performance.now();
    // Hours of work are not given up for what is to save a part of them.
    await checkpoint.write(await state()).catch((error: Error) => {
      onLog(`The checkpoint could not be kept: ${error.message}`);
    });
  };
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

function decode(context: TrainingContext, examples: TuningExamples): Promise<PixelFile> {
  const images = [...examples.training, ...examples.validation].map(({ image }) => image);
  return PixelFile.create(context.pixelsFolder, context.images, images, {
    onUnreadable: tellUnreadable(context.onLog, 'cannot be shown to the network'),
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
