import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleFiles } from '@amend/bundles';
import type { Database } from '@amend/db';
import type { ClassifierHead } from '@amend/learning';
import { readHead } from '@amend/network';
import { type Backbone, backboneNamed } from './backbone.js';
import type { ModelClass } from './class-order.js';
import type { Claim } from './owned-run.js';
import { TrainingError } from './training-error.js';

export interface LiveVersion extends ClassifierHead {
  number: number;
  /** The run that made it; null: it came with the model. */
  runId: string | null;
}

/** What a run is to improve. */
export interface RunSubject {
  modelId: string;
  backbone: Backbone;
  /** Whether the model began with the classes that its backbone was trained on. */
  startsPretrained: boolean;
  classes: ModelClass[];
  live: LiveVersion | null;
}

/** @throws TrainingError when the run asks for what cannot be done */
export async function readSubject(
  database: Database,
  claim: Claim,
  bundlesFolder: string,
): Promise<RunSubject> {
  const run = await database.trainingRun.findUniqueOrThrow({
    where: { id: claim.runId },
    include: { model: { include: { classes: true } } },
  });
  const { model } = run;
  if (run.mode !== 'head') throw new TrainingError(`Training in the mode ${run.mode} is not available`);
  if (model.deletedAt) throw new TrainingError('The model was deleted');
  if (model.start === 'imagenet' && model.live === null)
    throw new TrainingError('The model has no live version yet; try again when it answers');
  return {
    modelId: model.id,
    backbone: backboneNamed(model.backbone),
    startsPretrained: model.start === 'imagenet',
    classes: model.classes,
    live: model.live === null ? null : await readLive(database, model.id, model.live, bundlesFolder),
  };
}

async function readLive(
  database: Database,
  modelId: string,
  number: number,
  bundlesFolder: string,
): Promise<LiveVersion> {
  const version = await database.version.findUniqueOrThrow({
    where: { modelId_number: { modelId, number } },
  });
  const head = readHead(await readFile(path.join(bundlesFolder, version.bundle, bundleFiles.head)));
  if (head.classes !== version.classIds.length)
    throw new TrainingError(
      `Version ${number} has ${version.classIds.length} classes, its head has ${head.classes}`,
    );
  return { number, runId: version.runId, head, classes: version.classIds };
}
