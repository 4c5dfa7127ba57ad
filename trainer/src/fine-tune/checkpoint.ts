import { createHash } from 'node:crypto';
import { readSafetensors, type Tensors, writeSafetensors } from '@amend/network';
import type { CheckpointStore } from './checkpoint-store.js';

/** Where a fine-tuning run has got to, so that its next attempt goes on from there, on whichever machine. */
export class Checkpoint {
  /** Of everything that the run computes from: a state of other data is of no use. */
  private readonly fingerprint: string;

  constructor(
    private readonly store: CheckpointStore,
    private readonly runId: string,
    inputs: unknown,
  ) {
    this.fingerprint = createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
  }

  /** null: there is none, or one of other data or of a damaged disk. */
  async read(): Promise<Tensors | null> {
    const state = await this.store.get(this.runId);
    if (!state) return null;
    try {
      const tensors = new Map(readSafetensors(state));
      const fingerprint = tensors.get('fingerprint');
      tensors.delete('fingerprint');
      return fingerprint && Buffer.from(fingerprint.data).toString('hex') === this.fingerprint
        ? tensors
        : null;
    } catch {
      return null;
    }
  }

  async write(state: Tensors): Promise<void> {
    const data = Buffer.from(this.fingerprint, 'hex');
    const fingerprint = { dtype: 'I32' as const, shape: [data.length / 4], data };
    await this.store.put(this.runId, writeSafetensors(new Map([...state, ['fingerprint', fingerprint]])));
  }
}
