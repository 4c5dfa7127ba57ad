import { availableParallelism } from 'node:os';
import { type BundleStore, type EmittedVersion, emitVersion } from '@amend/bundles';
import type { Progress, TrainingMetrics } from '@amend/contracts';
import type { SqlDatabase } from '@amend/db/sql';
import { fitHead, type HeadFitReport } from '@amend/learning';
import type { Head } from '@amend/network';
import { type ModelClass, nextClasses } from './class-order.js';
import { computeEmbeddings, type ImageSource } from './compute-embeddings.js';
import { OnnxHeadArithmetic } from './engine/onnx-head-arithmetic.js';
import { type FrozenDataset, type FrozenExample, freezeDataset } from './freeze-dataset.js';
import { passGate } from './gate.js';
import { collectMaterial, type Material } from './material.js';
import type { TrainedVersion } from './messages.js';
import type { OwnedRun } from './owned-run.js';
import { measureParity } from './parity.js';
import { type RunSubject, readSubject } from './run-subject.js';
import { servedTraffic } from './served-traffic.js';
import { showImages } from './shown-images.js';
import { readEmbeddings } from './stored-embeddings.js';
import { TrainingError } from './training-error.js';
import { unknownAndOverlaps } from './unknown-and-overlaps.js';
import { verdictAnswer } from './verdict-answer.js';
import { withdrawnClasses } from './withdrawn-classes.js';

export interface TrainingContext {
  database: SqlDatabase;
  run: OwnedRun;
  images: ImageSource;
  bundles: BundleStore;
  onProgress(progress: Progress): void;
  onLog(message: string): void;
}

interface Fit {
  head: Head;
  /** null: nothing was fitted. */
  report: HeadFitReport | null;
}

/** Of these as many are replayed as `selectReplay` takes. */
const SERVED_IMAGES = 1_000;

/**
 * The whole of a training run but its end: from the labels that stand to a bundle on the disk and a verdict. May be
 * killed at any point and started over.
 * @throws TrainingError when it cannot succeed
 */
export async function runTraining(context: TrainingContext): Promise<TrainedVersion> {
  return new TrainingJob(context, await OnnxHeadArithmetic.create(availableParallelism())).run();
}

class TrainingJob {
  private readonly began = performance.now();

  constructor(
    private readonly context: TrainingContext,
    private readonly arithmetic: OnnxHeadArithmetic,
  ) {}

  async run(): Promise<TrainedVersion> {
    const { database, run, bundles } = this.context;
    this.progress('dataset');
    const subject = await readSubject(database, run, bundles);
    const dataset = await freezeDataset(database, run, subject.modelId);
    const served = subject.live
      ? await servedTraffic(database, subject.modelId, subject.backbone.network.name, SERVED_IMAGES)
      : [];
    const { material, classes, computed } = await this.collect(subject, dataset, served);
    const classIds = new Set(classes.map(({ id }) => id));
    const { head, report } = await this.fit(subject, dataset, classes, material);
    this.progress('gate');
    const { network } = subject.backbone;
    const shown = await showImages(this.context.images, network, material);
    const emitted = emitVersion({
      ...{ network, weights: await subject.backbone.weights(), head, warmUp: shown },
      classNames: classes.map(({ name }) => name),
    });
    const pixels = shown.map((image) => image.pixels);
    const parity = await measureParity(network, head, emitted.model, pixels);
    const candidate = { head, classes: [...classIds] };
    const classNames = new Map(classes.map(({ id, name }) => [id, name]));
    const verdict = await passGate({
      material,
      live: subject.live,
      candidate,
      classNames,
      withdrawn: await withdrawnClasses(database, subject.live, classIds, dataset.examples),
      parity,
      policy: subject.gatePolicy,
      arithmetic: this.arithmetic,
    });
    const told = await unknownAndOverlaps(material, subject.live, candidate, this.arithmetic);
    this.progress('writing');
    const bundle = await this.write(subject, dataset, classes, emitted);
    return {
      bundle,
      classIds: [...classIds],
      parent: subject.live?.number ?? null,
      metrics: { ...this.metrics(subject, classes, material, computed, report), ...told },
      verdict: verdictAnswer(verdict, classNames),
    };
  }

  /** The embeddings as they are read live here only: what goes on is one matrix. */
  private async collect(
    subject: RunSubject,
    dataset: FrozenDataset,
    served: readonly string[],
  ): Promise<{ material: Material; classes: ModelClass[]; computed: number }> {
    const { embeddings, computed } = await this.embed(subject, dataset, served);
    const classes = classesOf(subject, dataset.examples, embeddings);
    const rehearsal = subject.start ? await subject.backbone.rehearsal() : new Float32Array(0);
    const classIds = new Set(classes.map(({ id }) => id));
    const material = collectMaterial(subject, classIds, dataset.examples, served, embeddings, rehearsal);
    return { material, classes, computed };
  }

  private async embed(
    { backbone }: RunSubject,
    { examples }: FrozenDataset,
    served: readonly string[],
  ): Promise<{ embeddings: Map<string, Float32Array>; computed: number }> {
    const { database, images, onLog } = this.context;
    this.progress('embedding');
    const labelled = examples.map(({ imageId }) => imageId);
    const embeddings = await readEmbeddings(database, backbone.network.name, [...labelled, ...served]);
    const missing = labelled.filter((image) => !embeddings.has(image));
    const began = performance.now();
    const computed = await computeEmbeddings(database, backbone, images, missing, {
      onUnreadable: (image, why) => onLog(`Image ${image} cannot be read any more and is left out: ${why}`),
      onProgress: (done) => {
        const secondsLeft = (((performance.now() - began) / done) * (missing.length - done)) / 1_000;
        this.progress('embedding', { step: done, of: missing.length, secondsLeft });
      },
    });
    if (computed.size > 0) onLog(`Computed the embeddings of ${computed.size} images`);
    for (const [image, embedding] of computed) embeddings.set(image, embedding);
    return { embeddings, computed: computed.size };
  }

  private async fit(
    subject: RunSubject,
    { hash }: FrozenDataset,
    classes: readonly ModelClass[],
    { features, training, replay, rehearsal }: Material,
  ): Promise<Fit> {
    if (training.labels.length === 0) return this.unlearn(subject);
    if (classes.length < 2)
      throw new TrainingError('There is too little to learn from: it takes labelled images of two classes');
    this.context.onLog(
      `Learning from ${training.labels.length} labelled images and ${replay.training.images.length} served ones`,
    );
    this.progress('training');
    return fitHead({
      features,
      classes: classes.map(({ id }) => id),
      anchor: subject.start,
      ...(!subject.start && { known: await subject.backbone.head() }),
      labelled: training,
      replay: replay.training.embeddings,
      rehearsal: rehearsal.training.embeddings,
      arithmetic: this.arithmetic,
      seed: Number.parseInt(hash.slice(0, 8), 16),
      onProgress: ({ step, of, loss }) => this.progress('training', { step, of, loss }),
    });
  }

  /** Every correction was undone: back to what the model came with. */
  private unlearn({ start, live }: RunSubject): Fit {
    if (!start || !live || live.number === start.number)
      throw new TrainingError('There is nothing to learn from: no image that can be read has a label');
    this.context.onLog('No label stands any more: back to what the model came with');
    return { head: start.head, report: null };
  }

  private async write(
    { backbone, live }: RunSubject,
    { hash }: FrozenDataset,
    classes: readonly ModelClass[],
    emitted: EmittedVersion,
  ): Promise<string> {
    const { runId, fence } = this.context.run.claim;
    const name = `${runId}.${fence}`;
    await this.context.bundles.write(name, {
      network: backbone.network,
      ...emitted,
      classes: classes.map((item) => ({ id: item.id, name: item.name })),
      parent: live?.number ?? null,
      runId,
      datasetHash: hash,
    });
    return name;
  }

  private metrics(
    { live }: RunSubject,
    classes: readonly ModelClass[],
    { training, verified }: Material,
    embedded: number,
    report: HeadFitReport | null,
  ): TrainingMetrics {
    const known = new Set(live?.classes);
    return {
      examples: training.labels.length,
      newClasses: classes.filter(({ id }) => !known.has(id)).length,
      replayed: report?.replayed ?? 0,
      verified: verified.labels.length,
      embedded,
      seconds: (performance.now() - this.began) / 1_000,
      fit: report ? fitMetrics(report) : {},
    };
  }

  private progress(stage: Progress['stage'], at: Partial<Omit<Progress, 'stage'>> = {}): void {
    this.context.onProgress({ stage, step: 0, of: 1, loss: null, secondsLeft: null, ...at });
  }
}

function fitMetrics(report: HeadFitReport): NonNullable<TrainingMetrics['fit']> {
  const { loss, iterations, converged, pull, trust, rehearsed, replayLeftOut, movedClasses } = report;
  return {
    loss,
    iterations,
    converged: converged ? 'yes' : 'no',
    pull: pull.pull,
    pullChosenBy: pull.by,
    trust,
    rehearsed,
    replayLeftOut,
    movedClasses,
  };
}

/** What the candidate is to tell apart. */
function classesOf(
  { start, live, classes }: RunSubject,
  examples: readonly FrozenExample[],
  embeddings: ReadonlyMap<string, Float32Array>,
): ModelClass[] {
  const taught = examples.flatMap(({ part, classId, imageId }) =>
    part === 'train' && classId !== null && embeddings.has(imageId) ? classId : [],
  );
  return nextClasses(start?.classes ?? [], live?.classes ?? [], classes, new Set(taught));
}
