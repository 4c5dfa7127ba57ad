import type { BundleStore } from '@amend/bundles';
import type { Progress } from '@amend/contracts';
import type { SqlDatabase } from '@amend/db/sql';
import type { HeadArithmetic } from '@amend/learning';
import type { ImageSource } from './embeddings/read-pixels.js';
import type { BackendChoice } from './fine-tune/backends/open-backend.js';
import type { CheckpointStore } from './fine-tune/checkpoint-store.js';
import type { OwnedRun } from './owned-run.js';

/** What a training run works with. */
export interface TrainingContext {
  database: SqlDatabase;
  run: OwnedRun;
  images: ImageSource;
  bundles: BundleStore;
  backbonesFolder: string;
  checkpoints: CheckpointStore;
  /** Where fine-tuning runs keep what they decoded, while they run. */
  pixelsFolder: string;
  backend: BackendChoice;
  arithmetic: HeadArithmetic;
  onProgress(progress: Progress): void;
  onLog(message: string): void;
}
