import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unlessMissing, writeWhole } from '@amend/files';
import type { S3Bucket } from '@amend/object-storage';

/** The state of each fine-tuning run that is under way, where every trainer finds it. */
export interface CheckpointStore {
  /** Whole or not at all; replaces what the run had. */
  put(runId: string, state: Uint8Array): Promise<void>;
  /** null: the run has none. */
  get(runId: string): Promise<Uint8Array | null>;
  /** Also when there is none. */
  remove(runId: string): Promise<void>;
  /** The ids of the runs that have one. */
  runs(): Promise<string[]>;
}

/** @param url `file:///folder` or `s3://bucket/prefix` */
export async function openCheckpointStore(url: string): Promise<CheckpointStore> {
  if (url.startsWith('file:')) return new FolderCheckpoints(fileURLToPath(url));
  const { openS3 } = await import('@amend/object-storage');
  return new BucketCheckpoints(openS3(url));
}

const ENDING = '.safetensors';
const fileOf = (runId: string) => `${runId}${ENDING}`;
const runsAmong = (names: readonly string[]) =>
  names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));

class FolderCheckpoints implements CheckpointStore {
  constructor(private readonly folder: string) {}

  async put(runId: string, state: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeWhole(this.path(runId), state, this.unfinished(runId));
  }

  get(runId: string): Promise<Uint8Array | null> {
    return unlessMissing(readFile(this.path(runId)));
  }

  async remove(runId: string): Promise<void> {
    for (const file of [this.path(runId), this.unfinished(runId)]) await rm(file, { force: true });
  }

  /** Also those of which only a half was written. */
  async runs(): Promise<string[]> {
    const names = (await unlessMissing(readdir(this.folder))) ?? [];
    return runsAmong([...new Set(names.map((name) => name.replace(/\.half$/, '')))]);
  }

  private path(runId: string): string {
    return path.join(this.folder, fileOf(runId));
  }

  private unfinished(runId: string): string {
    return `${this.path(runId)}.half`;
  }
}

class BucketCheckpoints implements CheckpointStore {
  constructor(private readonly bucket: S3Bucket) {}

  put(runId: string, state: Uint8Array): Promise<void> {
    return this.bucket.put(fileOf(runId), state);
  }

  get(runId: string): Promise<Uint8Array | null> {
    return this.bucket.get(fileOf(runId));
  }

  remove(runId: string): Promise<void> {
    return this.bucket.delete(fileOf(runId));
  }

  async runs(): Promise<string[]> {
    return runsAmong(await this.bucket.list());
  }
}
