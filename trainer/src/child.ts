import { availableParallelism } from 'node:os';
import { openBundleStore } from '@amend/bundles';
import { SqlDatabase } from '@amend/db/sql';
import { openImageStore } from '@amend/images';
import { giveSignsOfLife } from '@amend/logging';
import { homeFolders, readSettings } from '@amend/settings';
import { OnnxHeadArithmetic } from './engine/onnx-head-arithmetic.js';
import { openCheckpointStore } from './fine-tune/checkpoint-store.js';
import type { ChildMessage } from './messages.js';
import { OwnedRun } from './owned-run.js';
import { runTraining } from './run/run-training.js';
import { TrainingError } from './training-error.js';

// Without its worker nobody would hear what it does.
process.on('disconnect', () => process.exit(0));
giveSignsOfLife();

function tell(message: ChildMessage): void {
  process.send?.(message);
}

/** Nobody waits for it, and a try costs more than a look at a machine that stands still. */
const CONNECT_MS = 120_000;

async function main(): Promise<void> {
  const [runId, fence] = process.argv.slice(2);
  if (!runId || !fence) throw new Error('usage: child.js RUN FENCE, started by the trainer');
  const settings = readSettings(process.env);
  if (!settings.databaseUrl) throw new Error('DATABASE_URL is not set');
  const folders = homeFolders(settings.home);
  const database = new SqlDatabase(settings.databaseUrl, 2, { connectMs: CONNECT_MS });
  const trained = await runTraining({
    database,
    run: new OwnedRun(database, { runId, fence: Number(fence) }),
    images: { store: await openImageStore(settings.storageUrl), limits: settings.image },
    bundles: await openBundleStore(settings.bundles.folder, settings.bundles.url),
    backbonesFolder: folders.backbones,
    checkpoints: await openCheckpointStore(settings.checkpointsUrl),
    pixelsFolder: folders.pixels,
    backend: { wanted: settings.trainingBackend, tensorflowFolder: settings.tensorflowFolder },
    arithmetic: await OnnxHeadArithmetic.create(availableParallelism()),
    onProgress: (progress) => tell({ type: 'progress', progress }),
    onLog: (message) => tell({ type: 'log', message }),
  });
  tell({ type: 'trained', trained });
}

main().catch((error: unknown) => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  tell({ type: 'failed', message, retry: !(error instanceof TrainingError), stack });
});
