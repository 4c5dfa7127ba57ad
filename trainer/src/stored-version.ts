import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BundleError, type BundleStore, bundleFiles } from '@amend/bundles';
import { type Queries, type SqlText, sql } from '@amend/db/sql';
import type { ClassifierHead } from '@amend/learning';
import { readHead } from '@amend/network';
import { TrainingError } from './training-error.js';

export interface TrainedHead extends ClassifierHead {
  /** Of its version. */
  number: number;
  /** The run that made it; null: it came with the model. */
  runId: string | null;
}

/** A version as the database has it. */
export interface VersionRow {
  number: number;
  runId: string | null;
  classes: string[];
  bundle: string;
  backbone: string | null;
}

/** The oldest one of these. */
export async function findVersion(database: Queries, which: SqlText): Promise<VersionRow | null> {
  const [version] = await database.rows<VersionRow>(sql`
    SELECT number, run_id AS "runId", class_ids AS classes, bundle, backbone FROM versions WHERE ${which}
    ORDER BY number LIMIT 1`);
  return version ?? null;
}

/** @throws TrainingError when its files cannot be read, or do not fit */
export async function readTrainedHead(
  { number, runId, classes, bundle }: VersionRow,
  bundles: BundleStore,
): Promise<TrainedHead> {
  const head = readHead(await readFileOf(number, bundles, bundle, bundleFiles.head));
  if (head.classes !== classes.length)
    throw new TrainingError(`Version ${number} has ${classes.length} classes, its head has ${head.classes}`);
  return { number, runId, head, classes };
}

/** @throws TrainingError when there is no such file that can be read */
export async function readFileOf(
  number: number,
  bundles: BundleStore,
  bundle: string,
  file: string,
): Promise<Buffer> {
  try {
    return await readFile(path.join(await bundles.openChecked(bundle, [file]), file));
  } catch (cause) {
    // Storage that is away may be back soon.
    if (!(cause instanceof BundleError)) throw cause;
    throw new TrainingError(`The files of version ${number} cannot be read: ${cause.message}`, { cause });
  }
}
