import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { readSafetensors, type Tensors, writeSafetensors } from '@amend/network';

const STATE = 'state.safetensors';

/** Where a fine-tuning run has got to, so that its next attempt on this machine goes on from there. */
export class Checkpoint {
  private constructor(
    private readonly folder: string,
    /** Of everything that the run computes from: a state of other data is of no use. */
    private readonly fingerprint: string,
  ) {}

  static of(checkpointsFolder: string, runId: string, inputs: unknown): Checkpoint {
    const fingerprint = createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
    return new Checkpoint(path.join(checkpointsFolder, runId), fingerprint);
  }

  /** null: there is none, or one of other data or of a damaged disk. */
  async read(): Promise<Tensors | null> {
    try {
      const tensors = new Map(readSafetensors(await readFile(path.join(this.folder, STATE))));
      const fingerprint = tensors.get('fingerprint');
      tensors.delete('fingerprint');
      return fingerprint && Buffer.from(fingerprint.data).toString('hex') === this.fingerprint
        ? tensors
        : null;
    } catch {
      return null;
    }
  }

  /** Whole or not at all, also after a power cut. */
  async write(state: Tensors): Promise<void> {
    const data = Buffer.from(this.fingerprint, 'hex');
    const fingerprint = { dtype: 'I32' as const, shape: [data.length / 4], data };
    const bytes = writeSafetensors(new Map([...state, ['fingerprint', fingerprint]]));
    await mkdir(this.folder, { recursive: true });
    const file = path.join(this.folder, STATE);
    const half = `${file}.half`;
    const handle = await open(half, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(half, file);
  }

  /** A file of the run's own beside its state. */
  file(name: string): string {
    return path.join(this.folder, name);
  }

  async makeFolder(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
  }
}

/** The ids of the runs that left something. */
export async function checkpointedRuns(checkpointsFolder: string): Promise<string[]> {
  try {
    return await readdir(checkpointsFolder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export async function removeCheckpoint(checkpointsFolder: string, runId: string): Promise<void> {
  await rm(path.join(checkpointsFolder, runId), { recursive: true, force: true });
}
