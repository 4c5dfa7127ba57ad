import { Worker } from 'node:worker_threads';
import type { Logger } from '@amend/logging';
import { modelService, predictionService } from '@amend/serving-protocol';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import type { Flags } from './flags.js';
import { BatchQueue } from './inference/batch-queue.js';
import { WorkerPool } from './inference/worker-pool.js';
import { ServableLoader } from './lifecycle/servable-loader.js';
import { ServableManager } from './lifecycle/servable-manager.js';
import { VersionWatcher } from './lifecycle/version-watcher.js';
import { Predictor } from './predict/predictor.js';
import { Handlers } from './rpc/handlers.js';
import { unaryHandler } from './rpc/unary-handler.js';

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
/** HTTP/2's default window is smaller than one photo's pixels, which would make every request wait for the client. */
const FLOW_CONTROL_WINDOW = 4 * 1024 * 1024;
/** As much as fits into a message, and TensorFlow Serving's own default. */
const MAX_REQUEST_ROWS = 1000;

/** A running server. */
export interface ModelServer {
  port: number;
  /** Stops taking calls, answers those that were taken, and frees everything. */
  close(): Promise<void>;
}

/**
 * Starts to serve. The port opens when every version that was found has been tried, so that who can connect gets answers.
 *
 * @throws if the port cannot be opened
 */
export async function startModelServer(flags: Flags, logger: Logger): Promise<ModelServer> {
  const spawn = () => new Worker(new URL('./inference/worker.js', import.meta.url));
  const pool = new WorkerPool(flags.numWorkers, spawn, logger);
  const queue = new BatchQueue(pool, {
    maxBatchSize: flags.maxBatchSize,
    maxRequestRows: MAX_REQUEST_ROWS,
    maxWaitingRows: flags.maxBatchSize * flags.maxEnqueuedBatches,
  });
  pool.onIdle = () => queue.dispatch();
  const manager = new ServableManager(
    new ServableLoader(pool),
    { retries: flags.loadRetries, intervalMs: flags.loadRetryMs },
    logger,
  );
  const watcher = new VersionWatcher(
    flags.modelsDir,
    flags.pollSeconds,
    (models) => manager.want(models),
    logger,
  );
  const predictor = new Predictor(queue, {
    maxRequestRows: MAX_REQUEST_ROWS,
    outputForm: flags.tensorContent ? 'content' : 'values',
  });
  const server = grpcServer(new Handlers(manager, predictor), logger);
  await watcher.start();
  try {
    const port = await bound(server, `${flags.host}:${flags.port}`);
    return {
      port,
      async close() {
        watcher.stop();
        manager.close();
        await drained(server, flags.drainSeconds);
        await pool.close();
      },
    };
  } catch (error) {
    watcher.stop();
    manager.close();
    await pool.close();
    throw error;
  }
}

function grpcServer(handlers: Handlers, logger: Logger): Server {
  const server = new Server({
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_send_message_length': -1,
    'grpc-node.flow_control_window': FLOW_CONTROL_WINDOW,
  });
  server.addService(predictionService, {
    Predict: unaryHandler((request, signal) => handlers.predict(request, signal), logger),
    GetModelMetadata: unaryHandler((request) => handlers.modelMetadata(request), logger),
  });
  server.addService(modelService, {
    GetModelStatus: unaryHandler((request) => handlers.modelStatus(request), logger),
  });
  return server;
}

function bound(server: Server, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, port) => {
      if (error) reject(error);
      else resolve(port);
    });
  });
}

/** Lets calls that were taken end, but not for ever: one that has no deadline must not keep the process. */
function drained(server: Server, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.forceShutdown(), seconds * 1000);
    server.tryShutdown(() => {
      clearTimeout(force);
      resolve();
    });
  });
}
