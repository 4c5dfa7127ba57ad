import { BACKBONE_FILE, type BundleStore } from '@amend/bundles';
import { type GatePolicy, gatePolicySchema } from '@amend/contracts';
import { type Queries, type SqlText, sql } from '@amend/db/sql';
import type { ModelClass } from './datasets/class-order.js';
import { type Backbone, backboneNamed, tunedBackbone } from './embeddings/backbone.js';
import {
  findVersion,
  readFileOf,
  readTrainedHead,
  type TrainedHead,
  type VersionRow,
} from './stored-version.js';
import type { TrainingContext } from './training-context.js';
import { TrainingError } from './training-error.js';

/** What a run is to improve. */
export interface RunSubject {
  modelId: string;
  mode: 'head' | 'full';
  /** What the model began with. */
  base: Backbone;
  /** The live version's: what a run starts from, and a head goes onto. */
  backbone: Backbone;
  /**
   * What every version on this backbone is fitted from: what the model came with, or the version that the backbone was
   * fine-tuned for. null: it began blank.
   */
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

/**
 * @throws TrainingError when the run asks for what cannot be done
 * @throws Error when the run is no longer this worker's
 */
export async function readSubject({
  database,
  run,
  bundles,
  backbonesFolder,
}: TrainingContext): Promise<RunSubject> {
  const [model] = await database.rows<ModelRow>(sql`
    SELECT model.id, run.mode, model.backbone, model.start, model.live,
      model.gate_policy AS "gatePolicy", model.deleted_at IS NOT NULL AS deleted
    FROM (SELECT model_id, mode FROM training_runs WHERE ${run.owned}) AS run
    JOIN models model ON model.id = run.model_id`);
  if (!model) throw new Error('Another worker has taken the run');
  if (model.deleted) throw new TrainingError('The model was deleted');
  if (model.start === 'imagenet' && model.live === null)
    throw new TrainingError('The model has no live version yet; try again when it answers');
  const { id, live, mode } = model;
  const version = (which: SqlText) => findVersion(database, sql`model_id = ${id} AND ${which}`);
  const liveVersion = await version(sql`number = ${live}`);
  const tuned = liveVersion?.backbone ?? null;
  const startVersion = tuned
    ? await version(sql`backbone = ${tuned} AND files_removed_at IS NULL`)
    : await version(sql`run_id IS NULL AND parent IS NULL`);
  const base = await backboneNamed(model.backbone, backbonesFolder);
  return {
    modelId: id,
    mode,
    base,
    backbone: tuned && liveVersion ? await backboneOf(liveVersion, base, bundles) : base,
    start: startVersion && (await readTrainedHead(startVersion, bundles)),
    live: liveVersion && (await readTrainedHead(liveVersion, bundles)),
    gatePolicy: gatePolicySchema.parse(model.gatePolicy ?? {}),
  };
}

/** All of a model's classes as they are now. */
export function readClasses(database: Queries, modelId: string): Promise<ModelClass[]> {
  return database.rows<ModelClass>(sql`
    SELECT id, name, status, merged_into AS "mergedInto" FROM classes WHERE model_id = ${modelId}`);
}

async function backboneOf(
  { number, bundle }: VersionRow,
  { network }: Backbone,
  bundles: BundleStore,
): Promise<Backbone> {
  return tunedBackbone(network, await readFileOf(number, bundles, bundle, BACKBONE_FILE));
}
