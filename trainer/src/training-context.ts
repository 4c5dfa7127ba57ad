import type { BundleStore } from '@amend/bundles';
import type { Progress } from '@amend/contracts';
import type { SqlDatabase } from '@amend/db/sql';
import type { ImageSource } from './compute-embeddings.js';
import type { BackendChoice } from './fine-tune/backends/open-backend.js';
import type { OwnedRun } from './owned-run.js';

/** What a training run works with. */
export interface TrainingContext {
  database: SqlDatabase;
  run: OwnedRun;
  images: ImageSource;
  bundles: BundleStore;
  backbonesFolder: string;
  checkpointsFolder: string;
  backend: BackendChoice;
  onProgress(progress: Progress): void;
  onLog(message: string): void;
}
