import { availableParallelism } from 'node:os';
import { type EmittedVersion, emitVersion } from '@amend/bundles';
import type { Progress, TrainingMetrics } from '@amend/contracts';
import { type ClassifierHead, fitHead, type HeadFitReport } from '@amend/learning';
import type { Head } from '@amend/network';
import type { Backbone } from './backbone.js';
import { type ModelClass, nextClasses } from './class-order.js';
import { computeEmbeddings } from './compute-embeddings.js';
import { OnnxHeadArithmetic } from './engine/onnx-head-arithmetic.js';
import { fineTuneRun, type TunedNetwork } from './fine-tune/fine-tune-run.js';
import { type FrozenDataset, type FrozenExample, freezeDataset } from './freeze-dataset.js';
import { passGate } from './gate.js';
import { collectMaterial, type Material } from './material.js';
import type { TrainedVersion } from './messages.js';
import { measureParity } from './parity.js';
import { type RunSubject, readSubject } from './run-subject.js';
import { servedTraffic } from './served-traffic.js';
import { showImages } from './shown-images.js';
import { readEmbeddings } from './stored-embeddings.js';
import type { TrainingContext } from './training-context.js';
import { TrainingError } from './training-error.js';
import { unknownAndOverlaps } from './unknown-and-overlaps.js';
import { verdictAnswer } from './verdict-answer.js';
import { waitingClasses } from './waiting-classes.js';
import { withdrawnClasses } from './withdrawn-classes.js';

/** What a run would replace the live version by. */
export interface Candidate extends ClassifierHead {
  backbone: Backbone;
  /** The images as its own backbone sees them, and the same ones as the live version's does. */
  seen: Material;
  seenByLive: Material;
  /** null: the backbone is the live version's. */
  tuning: TunedNetwork['report'] | null;
}

const NOTHING = new Float32Array(0);

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
    const { database, run } = this.context;
    this.progress('dataset');
    const subject = await readSubject(database, run, this.context);
    const { backbone, live } = subject;
    const dataset = await freezeDataset(database, run, subject.modelId);
    const served = live ? await this.servedTraffic(subject) : [];
    const { material, classes, computed } = await this.collect(subject, dataset, served);
    const classIds = new Set(classes.map(({ id }) => id));
    const waiting = waitingClasses(subject.classes, classes);
    if (waiting) this.context.onLog(waiting);
    const { head, report } = await this.fit(subject, dataset, classes, material);
    const fitted: Candidate = {
      backbone,
      head,
      classes: [...classIds],
      seen: material,
      seenByLive: material,
      tuning: null,
    };
    const candidate =
      subject.mode === 'full' && report ? await this.fineTune(fitted, { subject, dataset, served }) : fitted;
    this.progress('gate');
    const { network } = candidate.backbone;
    const shown = await showImages(this.context.images, network, candidate.seen);
    const emitted = emitVersion({
      ...{ network, weights: await candidate.backbone.weights(), head: candidate.head, warmUp: shown },
      classNames: classes.map(({ name }) => name),
    });
    const pixels = shown.map((image) => image.pixels);
    const parity = await measureParity(network, candidate.head, emitted.model, pixels);
    const classNames = new Map(classes.map(({ id, name }) => [id, name]));
    const verdict = await passGate({
      material: candidate.seenByLive,
      candidateMaterial: candidate.seen,
      live,
      candidate,
      classNames,
      withdrawn: await withdrawnClasses(database, live, classIds, dataset.examples),
      parity,
      policy: subject.gatePolicy,
      arithmetic: this.arithmetic,
    });
    const told = await unknownAndOverlaps(candidate, live, this.arithmetic);
    this.progress('writing');
    const bundle = await this.write(subject, dataset, classes, candidate.backbone, emitted);
    return {
      bundle,
      backbone: candidate.backbone.key === subject.baseKey ? null : candidate.backbone.key,
      classIds: [...classIds],
      parent: live?.number ?? null,
      metrics: {
        ...this.metrics(subject, classes, material, computed, report),
        ...told,
        ...(candidate.tuning && { fit: tuningMetrics(candidate.tuning) }),
      },
      verdict: verdictAnswer(verdict, classNames),
    };
  }

  /** The embeddings as they are read live here only: what goes on is one matrix. */
  private async collect(
    subject: RunSubject,
    { examples }: FrozenDataset,
    served: readonly string[],
  ): Promise<{ material: Material; classes: ModelClass[]; computed: number }> {
    const { backbone, start } = subject;
    const labelled = examples.map(({ imageId }) => imageId);
    const { embeddings, computed } = await this.embed(backbone, labelled, served);
    const classes = classesOf(subject, examples, embeddings);
    const rehearsal = start ? await backbone.rehearsal() : NOTHING;
    const classIds = new Set(classes.map(({ id }) => id));
    const { embeddingSize } = backbone.network;
    const material = collectMaterial(embeddingSize, classIds, examples, served, embeddings, rehearsal);
    return { material, classes, computed };
  }

  private servedTraffic({ modelId, backbone }: RunSubject): Promise<string[]> {
    const { database, run } = this.context;
    return servedTraffic(database, {
      ...{ runId: run.claim.runId, modelId, backbone: backbone.key, limit: SERVED_IMAGES },
    });
  }

  /** The network with weights of its own, where that is better; and all images as it sees them. */
  private async fineTune(
    fitted: Candidate,
    { subject, dataset, served }: { subject: RunSubject; dataset: FrozenDataset; served: readonly string[] },
  ): Promise<Candidate> {
    const { classes, backbone } = fitted;
    const tuned = await fineTuneRun(this.context, {
      ...{ backbone, live: subject.live, head: fitted.head, classes, material: fitted.seen },
      ...{ seed: seedOf(dataset), arithmetic: this.arithmetic },
    });
    if (!tuned) return fitted;
    const images = [...dataset.examples.map(({ imageId }) => imageId), ...served];
    const own = await this.embed(tuned.backbone, images, []);
    const before = await this.embed(backbone, [], [...own.embeddings.keys()]);
    const both = (seen: ReadonlyMap<string, Float32Array>) =>
      new Map([...seen].filter(([image]) => own.embeddings.has(image) && before.embeddings.has(image)));
    // Of the rehearsal there are no images that the new backbone could be shown.
    const collect = (seen: ReadonlyMap<string, Float32Array>) =>
      collectMaterial(fitted.seen.features, new Set(classes), dataset.examples, served, both(seen), NOTHING);
    return {
      ...{ backbone: tuned.backbone, head: tuned.head, classes, tuning: tuned.report },
      seen: collect(own.embeddings),
      seenByLive: collect(before.embeddings),
    };
  }

  /** @param wanted computed where they are missing @param more only read */
  private async embed(
    backbone: Backbone,
    wanted: readonly string[],
    more: readonly string[],
  ): Promise<{ embeddings: Map<string, Float32Array>; computed: number }> {
    const { database, images, onLog } = this.context;
    this.progress('embedding');
    const embeddings = await readEmbeddings(database, backbone.key, [...wanted, ...more]);
    const missing = wanted.filter((image) => !embeddings.has(image));
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
    dataset: FrozenDataset,
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
    const known = subject.start ? null : await subject.backbone.head();
    return fitHead({
      features,
      classes: classes.map(({ id }) => id),
      anchor: subject.start,
      ...(known && { known }),
      labelled: training,
      replay: replay.training.embeddings,
      rehearsal: rehearsal.training.embeddings,
      arithmetic: this.arithmetic,
      seed: seedOf(dataset),
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
    { live }: RunSubject,
    { hash }: FrozenDataset,
    classes: readonly ModelClass[],
    backbone: Backbone,
    emitted: EmittedVersion,
  ): Promise<string> {
    const { runId, fence } = this.context.run.claim;
    const name = `${runId}.${fence}`;
    await this.context.bundles.write(name, {
      network: backbone.network,
      ...emitted,
      backbone: backbone.file ? { key: backbone.key, weights: backbone.file } : undefined,
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

/** What is random in a run follows from its dataset. */
function seedOf({ hash }: FrozenDataset): number {
  return Number.parseInt(hash.slice(0, 8), 16);
}

function tuningMetrics(report: TunedNetwork['report']): NonNullable<TrainingMetrics['fit']> {
  const { backend, bestEpoch, epochs, steps, losses, validation } = report;
  return {
    ...{ backend, bestEpoch, epochs, steps },
    loss: losses.at(-1) ?? null,
    validationAtStart: validation[0] ?? null,
    validationAtBest: validation[bestEpoch] ?? null,
  };
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
