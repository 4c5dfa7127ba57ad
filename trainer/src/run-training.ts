import { availableParallelism } from 'node:os';
import { type EmittedVersion, emitVersion } from '@amend/bundles';
import type { HeadFit } from '@amend/learning';
import type { Backbone } from './backbone.js';
import type { Candidate } from './candidate.js';
import { type ModelClass, nextClasses } from './class-order.js';
import { embedImages, embedLabelled } from './embed-images.js';
import { OnnxHeadArithmetic } from './engine/onnx-head-arithmetic.js';
import { fineTuneRun } from './fine-tune/fine-tune-run.js';
import { fitRunHead } from './fit-run-head.js';
import { type FrozenDataset, type FrozenExample, freezeDataset } from './freeze-dataset.js';
import { passGate } from './gate.js';
import { looksOf } from './looks.js';
import { collectMaterial, type Material, rowsWithout } from './material.js';
import type { TrainedVersion } from './messages.js';
import { measureParity } from './parity.js';
import { type RunSubject, readClasses, readSubject } from './run-subject.js';
import { seedOf } from './seed-of.js';
import { servedTraffic } from './served-traffic.js';
import { showProgress } from './show-progress.js';
import { showImages } from './shown-images.js';
import type { TrainingContext } from './training-context.js';
import { trainingMetrics } from './training-metrics.js';
import { unknownAndOverlaps } from './unknown-and-overlaps.js';
import { verdictAnswer } from './verdict-answer.js';
import { waitingClasses } from './waiting-classes.js';
import { withdrawnClasses } from './withdrawn-classes.js';

const NOTHING = new Float32Array(0);

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
    showProgress(this.context, 'dataset');
    const subject = await readSubject(database, run, this.context);
    const { base, backbone, live } = subject;
    // First of all, since nothing else tells which photos show the same: they stay on one side of the dataset.
    const { computed, unreadable } = await embedLabelled(this.context, backbone, subject.modelId);
    if (base.key !== backbone.key)
      await embedLabelled(this.context, base, subject.modelId, 'is taken to be like no other');
    const dataset = await freezeDataset(database, run, subject, this.arithmetic);
    // Not sooner: labels may speak of classes that came meanwhile.
    const all = await readClasses(database, subject.modelId);
    const served = live ? await this.servedTraffic(subject) : [];
    const { material, classes, more } = await this.collect(subject, all, dataset, served, unreadable);
    const classIds = new Set(classes.map(({ id }) => id));
    const waiting = waitingClasses(all, classes);
    if (waiting) this.context.onLog(waiting);
    const fit = (seen: Material) =>
      fitRunHead(this.context, this.arithmetic, subject, dataset, classes, seen);
    const { head, report, suspects, unjudged, heldOut } = await fit(material);
    const fitted: Candidate = {
      backbone,
      head,
      classes: [...classIds],
      seen: material,
      seenByLive: material,
      heldOut,
      tuning: null,
    };
    const candidate =
      subject.mode === 'full' && report
        ? await this.fineTune(fitted, { subject, dataset, served, fit })
        : fitted;
    showProgress(this.context, 'gate');
    const { network } = candidate.backbone;
    const shown = await showImages(this.context.images, network, candidate.seen);
    const emitted = emitVersion({
      network,
      weights: await candidate.backbone.weights(),
      head: candidate.head,
      warmUp: shown,
      classNames: classes.map(({ name }) => name),
    });
    const pixels = shown.map((image) => image.pixels);
    const parity = await measureParity(network, candidate.head, emitted.model, pixels);
    const classNames = new Map(classes.map(({ id, name }) => [id, name]));
    const verdict = await passGate({
      material: candidate.seenByLive,
      candidateMaterial: candidate.seen,
      looks: await looksOf(database, subject, candidate.seenByLive.verified),
      live,
      candidate,
      classNames,
      withdrawn: await withdrawnClasses(database, live, classIds, dataset.examples),
      parity,
      policy: subject.gatePolicy,
      arithmetic: this.arithmetic,
    });
    const told = await unknownAndOverlaps(candidate, live, this.arithmetic);
    showProgress(this.context, 'writing');
    const bundle = await this.write(subject, dataset, classes, candidate.backbone, emitted);
    const { tuning } = candidate;
    const seconds = (performance.now() - this.began) / 1_000;
    const facts = { classes, material, embedded: computed + more, seconds, fit: report, tuning };
    return {
      bundle,
      backbone: candidate.backbone.key === base.key ? null : candidate.backbone.key,
      classIds: [...classIds],
      parent: live?.number ?? null,
      metrics: { ...trainingMetrics(subject, facts), ...told },
      verdict: verdictAnswer(verdict, classNames),
      suspects,
      unjudged,
    };
  }

  /** The embeddings as they are read live here only: what goes on is one matrix. */
  private async collect(
    subject: RunSubject,
    all: readonly ModelClass[],
    { examples }: FrozenDataset,
    served: readonly string[],
    unreadable: ReadonlySet<string>,
  ): Promise<{ material: Material; classes: ModelClass[]; more: number }> {
    const { backbone, start } = subject;
    const labelled = examples.map(({ imageId }) => imageId).filter((image) => !unreadable.has(image));
    const { embeddings, computed: more } = await embedImages(this.context, backbone, labelled, served);
    const classes = classesOf(subject, all, examples, embeddings);
    const rehearsal = start ? await backbone.rehearsal() : NOTHING;
    const classIds = new Set(classes.map(({ id }) => id));
    const { embeddingSize } = backbone.network;
    const material = collectMaterial(embeddingSize, classIds, examples, served, embeddings, rehearsal);
    return { material, classes, more };
  }

  private servedTraffic({ modelId, backbone }: RunSubject): Promise<string[]> {
    const { database, run } = this.context;
    return servedTraffic(database, {
      runId: run.claim.runId,
      modelId,
      backbone: backbone.key,
      limit: SERVED_IMAGES,
    });
  }

  /** The network with weights of its own, where that is better; and all images as it sees them. */
  private async fineTune(
    fitted: Candidate,
    {
      subject,
      dataset,
      served,
      fit,
    }: {
      subject: RunSubject;
      dataset: FrozenDataset;
      served: readonly string[];
      fit(seen: Material): Promise<Pick<HeadFit, 'head' | 'replayed'>>;
    },
  ): Promise<Candidate> {
    const { classes, backbone } = fitted;
    const tuned = await fineTuneRun(this.context, {
      backbone,
      live: subject.live,
      classes,
      material: fitted.seen,
      looks: await looksOf(this.context.database, subject, fitted.seen.training),
      headWithout: async (images) => {
        const training = rowsWithout(fitted.seen.training, images);
        return fit({ ...fitted.seen, training });
      },
      seed: seedOf(dataset),
      arithmetic: this.arithmetic,
    });
    if (!tuned) return fitted;
    const images = [...dataset.examples.map(({ imageId }) => imageId), ...served];
    const own = await embedImages(this.context, tuned.backbone, images, []);
    const before = await embedImages(this.context, backbone, [], [...own.embeddings.keys()]);
    const both = (seen: ReadonlyMap<string, Float32Array>) =>
      new Map([...seen].filter(([image]) => own.embeddings.has(image) && before.embeddings.has(image)));
    // Of the rehearsal there are no images that the new backbone could be shown.
    const collect = (seen: ReadonlyMap<string, Float32Array>) =>
      collectMaterial(fitted.seen.features, new Set(classes), dataset.examples, served, both(seen), NOTHING);
    return {
      backbone: tuned.backbone,
      head: tuned.head,
      classes,
      heldOut: null,
      tuning: tuned.report,
      seen: collect(own.embeddings),
      seenByLive: collect(before.embeddings),
    };
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
}

/** What the candidate is to tell apart. */
function classesOf(
  { start, live }: RunSubject,
  all: readonly ModelClass[],
  examples: readonly FrozenExample[],
  embeddings: ReadonlyMap<string, Float32Array>,
): ModelClass[] {
  const taught = examples.flatMap(({ part, classId, imageId }) =>
    part === 'train' && classId !== null && embeddings.has(imageId) ? classId : [],
  );
  return nextClasses(start?.classes ?? [], live?.classes ?? [], all, new Set(taught));
}
