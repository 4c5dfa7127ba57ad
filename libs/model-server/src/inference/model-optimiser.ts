import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '@amend/logging';
import { type WorkerPort, WorkerThread } from './worker-thread.js';

/**
 * Prepares models for this machine's processor on a thread that gives way to those that serve: most of the work of a load,
 * which each of them would otherwise do while it answers nobody.
 */
export class ModelOptimiser {
  private closing = false;
  private working: Promise<void> = Promise.resolve();

  /** @param spawn a thread of low priority; it lives as long as one model takes */
  constructor(
    private readonly spawn: () => WorkerPort,
    private readonly logger: Logger,
  ) {}

  /**
   * @param load is given the file of the prepared model, which is removed afterwards; undefined where none could be made,
   *   such as for want of a folder to write in: then the model itself is to be loaded
   */
  prepared(modelPath: string, load: (optimisedPath?: string) => Promise<void>): Promise<void> {
    if (this.closing) return load();
    const work = this.loaded(modelPath, load);
    this.working = work.catch(() => undefined);
    return work;
  }

  /** No model is prepared from now on. Settles when that is done with the one under way, for its thread must not be torn down. */
  async close(): Promise<void> {
    this.closing = true;
    await this.working;
  }

  private async loaded(modelPath: string, load: (optimisedPath?: string) => Promise<void>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'amend-model-')).catch(() => undefined);
    if (folder === undefined) return load();
    try {
      // onnxruntime's own format, which is read the fastest.
      const optimisedPath = join(folder, 'model.ort');
      await load((await this.optimise(modelPath, optimisedPath)) ? optimisedPath : undefined);
    } finally {
      // The load has succeeded or failed by itself, whether or not the disk lets go of it.
      await rm(folder, { recursive: true, force: true }).catch((error: unknown) => {
        this.logger.warn({ err: error, folder }, 'could not remove a prepared model');
      });
    }
  }

  private async optimise(modelPath: string, optimisedPath: string): Promise<boolean> {
    try {
      const thread = new WorkerThread(this.spawn(), () => undefined);
      try {
        await thread.optimise(modelPath, optimisedPath);
        return true;
      } finally {
        await thread.close();
      }
    } catch (error) {
      // What is wrong with the model, the load itself says.
      this.logger.warn({ err: error, modelPath }, 'a model was not prepared; it is loaded as it is');
      return false;
    }
  }
}
