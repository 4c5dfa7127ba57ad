import { randomUUID } from 'node:crypto';
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
/** The run whose state, or a half of it, has that name. */
const runOf = (name: string) => /^([^.]+)\.safetensors(?:\.|$)/.exec(name)?.[1];

class FolderCheckpoints implements CheckpointStore {
  constructor(private readonly folder: string) {}

  async put(runId: string, state: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = path.join(this.folder, fileOf(runId));
    // A name of its own: a trainer that lost the run, and has not noticed yet, may be writing as well.
    await writeWhole(file, state, `${file}.${randomUUID()}`);
  }

  get(runId: string): Promise<Uint8Array | null> {
    return unlessMissing(readFile(path.join(this.folder, fileOf(runId))));
  }

  async remove(runId: string): Promise<void> {
    for (const name of await this.names())
      if (runOf(name) === runId) await rm(path.join(this.folder, name), { force: true });
  }

  /** Also those of which only a half was written. */
  async runs(): Promise<string[]> {
    return [...new Set((await this.names()).flatMap((name) => runOf(name) ?? []))];
  }

  private async names(): Promise<string[]> {
    return (await unlessMissing(readdir(this.folder))) ?? [];
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
    return (await this.bucket.list()).flatMap((name) => runOf(name) ?? []);
  }
}
