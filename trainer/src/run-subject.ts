import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BundleStore, bundleFiles } from '@amend/bundles';
import { type GatePolicy, gatePolicySchema } from '@amend/contracts';
import { type Queries, type SqlText, sql } from '@amend/db/sql';
import type { ClassifierHead } from '@amend/learning';
import { type Head, readHead } from '@amend/network';
import { type Backbone, backboneNamed } from './backbone.js';
import type { ModelClass } from './class-order.js';
import type { OwnedRun } from './owned-run.js';
import { TrainingError } from './training-error.js';

export interface TrainedHead extends ClassifierHead {
  /** Of its version. */
  number: number;
  /** The run that made it; null: it came with the model. */
  runId: string | null;
}

/** What a run is to improve. */
export interface RunSubject {
  modelId: string;
  backbone: Backbone;
  classes: ModelClass[];
  /** What the model came with, and every version is fitted from; null: it began blank. */
  start: TrainedHead | null;
  /** What a candidate is to replace. */
  live: TrainedHead | null;
  gatePolicy: GatePolicy;
}

interface ModelRow {
  id: string;
  mode: 'head' | 'full';
  backbone: string;
  start: 'imagenet' | 'blank';
  live: number | null;
  gatePolicy: unknown;
  deleted: boolean;
}

interface VersionRow {
  number: number;
  runId: string | null;
  classes: string[];
  bundle: string;
}

/**
 * @throws TrainingError when the run asks for what cannot be done
 * @throws Error when the run is no longer this worker's
 */
export async function readSubject(
  database: Queries,
  run: OwnedRun,
  bundles: BundleStore,
): Promise<RunSubject> {
  const [model] = await database.rows<ModelRow>(sql`
    SELECT model.id, run.mode, model.backbone, model.start, model.live,
      model.gate_policy AS "gatePolicy", model.deleted_at IS NOT NULL AS deleted
    FROM (SELECT model_id, mode FROM training_runs WHERE ${run.owned}) AS run
    JOIN models model ON model.id = run.model_id`);
  if (!model) throw new Error('Another worker has taken the run');
  if (model.mode !== 'head') throw new TrainingError(`Training in the mode ${model.mode} is not available`);
  if (model.deleted) throw new TrainingError('The model was deleted');
  if (model.start === 'imagenet' && model.live === null)
    throw new TrainingError('The model has no live version yet; try again when it answers');
  const { id, live } = model;
  const version = (which: SqlText) => readVersion(database, sql`model_id = ${id} AND ${which}`, bundles);
  return {
    modelId: id,
    backbone: backboneNamed(model.backbone),
    classes: await database.rows<ModelClass>(
      sql`SELECT id, name, status FROM classes WHERE model_id = ${id}`,
    ),
    start: await version(sql`run_id IS NULL AND parent IS NULL`),
    live: await version(sql`number = ${live}`),
    gatePolicy: gatePolicySchema.parse(model.gatePolicy ?? {}),
  };
}

async function readVersion(
  database: Queries,
  which: SqlText,
  bundles: BundleStore,
): Promise<TrainedHead | null> {
  const [version] = await database.rows<VersionRow>(sql`
    SELECT number, run_id AS "runId", class_ids AS classes, bundle FROM versions WHERE ${which}
    ORDER BY number LIMIT 1`);
  if (!version) return null;
  const { number, runId, classes, bundle } = version;
  const head = await readHeadOf(bundles, bundle).catch((cause: unknown) => {
    throw new TrainingError(`The files of version ${number} cannot be read`, { cause });
  });
  if (head.classes !== classes.length)
    throw new TrainingError(`Version ${number} has ${classes.length} classes, its head has ${head.classes}`);
  return { number, runId, head, classes };
}

async function readHeadOf(bundles: BundleStore, bundle: string): Promise<Head> {
  return readHead(await readFile(path.join(await bundles.open(bundle), bundleFiles.head)));
}
