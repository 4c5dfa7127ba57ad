import { type EmittedVersion, emitVersion } from '@amend/bundles';
import { looksOf } from '../datasets/looks.js';
import { collectRunData, type RunData } from '../datasets/run-data.js';
import { passGate } from '../gate/gate.js';
import { measureParity } from '../gate/parity.js';
import { unknownAndOverlaps } from '../gate/unknown-and-overlaps.js';
import { verdictAnswer } from '../gate/verdict-answer.js';
import { withdrawnClasses } from '../gate/withdrawn-classes.js';
import type { TrainedVersion } from '../messages.js';
import { type RunSubject, readSubject } from '../run-subject.js';
import { showProgress } from '../show-progress.js';
import type { TrainingContext } from '../training-context.js';
import type { Candidate } from './candidate.js';
import { fitRunHead } from './fit-run-head.js';
import { showImages } from './shown-images.js';
import { trainingMetrics } from './training-metrics.js';
import { tuneCandidate } from './tune-candidate.js';

/**
 * The whole of a training run but its end: from the labels that stand to a bundle on the disk and a verdict. May be
 * killed at any point and started over.
 * @throws TrainingError when it cannot succeed
 */
export async function runTraining(context: TrainingContext): Promise<TrainedVersion> {
  const began = performance.now();
  showProgress(context, 'dataset');
  const subject = await readSubject(context);
  const { base, live } = subject;
  const data = await collectRunData(context, subject);
  const { classes, answeredAs, material } = data;

  const { head, heldOut, report, suspects, unjudged } = await fitRunHead(context, subject, data, material);
  const fitted: Candidate = {
    backbone: subject.backbone,
    head,
    classes: classes.map(({ id }) => id),
    seen: material,
    seenByLive: material,
    heldOut,
    tuning: null,
  };
  const candidate =
    subject.mode === 'full' && report ? await tuneCandidate(context, subject, data, fitted) : fitted;

  showProgress(context, 'gate');
  const { emitted, verdict } = await judgeCandidate(context, subject, data, candidate);
  const told = await unknownAndOverlaps(candidate, subject, {
    arithmetic: context.arithmetic,
    answeredAs,
  });

  showProgress(context, 'writing');
  const bundle = await writeVersion(context, subject, data, candidate, emitted);
  const seconds = (performance.now() - began) / 1_000;
  const metrics = trainingMetrics(subject, data, { seconds, fit: report, tuning: candidate.tuning });
  return {
    bundle,
    backbone: candidate.backbone.key === base.key ? null : candidate.backbone.key,
    classIds: candidate.classes,
    parent: live?.number ?? null,
    metrics: { ...metrics, ...told },
    verdict,
    suspects,
    unjudged,
  };
}

/** The gate's word on a candidate, and its files, which are asked, too, whether they answer as trained. */
async function judgeCandidate(
  { database, images, arithmetic }: TrainingContext,
  subject: RunSubject,
  { classes, answeredAs, dataset }: RunData,
  candidate: Candidate,
) {
  const { live, start } = subject;
  const { network } = candidate.backbone;
  const shown = await showImages(images, network, candidate.seen);
  const emitted = emitVersion({
    network,
    weights: await candidate.backbone.weights(),
    head: candidate.head,
    warmUp: shown,
    classNames: classes.map(({ name }) => name),
  });
  const pixels = shown.map((image) => image.pixels);
  const classNames = new Map(classes.map(({ id, name }) => [id, name]));
  const verdict = await passGate({
    candidate,
    live,
    start,
    looks: await looksOf(database, subject, candidate.seenByLive.verified),
    classNames,
    answeredAs,
    withdrawn: await withdrawnClasses(database, live, candidate.classes, dataset.examples, answeredAs),
    parity: await measureParity(network, candidate.head, emitted.model, pixels),
    policy: subject.gatePolicy,
    arithmetic,
  });
  return { emitted, verdict: verdictAnswer(verdict, classNames) };
}

/** @returns the bundle's name */
async function writeVersion(
  { bundles, run }: TrainingContext,
  { live }: RunSubject,
  { classes, dataset }: RunData,
  { backbone }: Candidate,
  emitted: EmittedVersion,
): Promise<string> {
  const { runId, fence } = run.claim;
  const name = `${runId}.${fence}`;
  await bundles.write(name, {
    network: backbone.network,
    ...emitted,
    backbone: backbone.file ? { key: backbone.key, weights: backbone.file } : undefined,
    classes: classes.map((item) => ({ id: item.id, name: item.name })),
    parent: live?.number ?? null,
    runId,
    datasetHash: dataset.hash,
  });
  return name;
}
