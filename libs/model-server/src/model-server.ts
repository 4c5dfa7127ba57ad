import { addAbortListener } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Logger } from '@amend/logging';
import { Classifier } from './classify/classifier.js';
import type { Flags } from './flags.js';
import { BatchQueue } from './inference/batch-queue.js';
import { batchingOf } from './inference/batching-config.js';
import { ModelOptimiser } from './inference/model-optimiser.js';
import { WorkerPool } from './inference/worker-pool.js';
import { ModelSource } from './lifecycle/model-source.js';
import { ServableLoader } from './lifecycle/servable-loader.js';
import { ServableManager } from './lifecycle/servable-manager.js';
import { ServableResolver } from './lifecycle/servable-resolver.js';
import { ServedModels } from './lifecycle/served-models.js';
import { VersionLabels } from './lifecycle/version-labels.js';
import { WarmUp } from './lifecycle/warm-up.js';
import { measuredQueue, measuredRunners } from './monitoring/measured.js';
import type { Metrics } from './monitoring/metrics.js';
import { metricsPath } from './monitoring/monitoring-config.js';
import { Predictor } from './predict/predictor.js';
import { RestApi } from './rest/rest-api.js';
import { RestServer } from './rest/rest-server.js';
import { GrpcServer } from './rpc/grpc-server.js';
import { Handlers } from './rpc/handlers.js';

/** A running server. */
export interface ModelServer {
  grpcPort: number;
  /** undefined: REST is off */
  restPort: number | undefined;
  /** Stops taking calls, answers those that were taken, and frees everything. */
  close(): Promise<void>;
}

/**
 * Starts to serve. The ports open when the models answer, so that who can connect gets answers.
 *
 * @param stopping ends the loading of them, and the waiting
 * @throws if a port cannot be opened, a file of settings makes no sense, or a configured model cannot be loaded
 */
export async function startModelServer(
  flags: Flags,
  logger: Logger,
  stopping: AbortSignal,
): Promise<ModelServer> {
  const metrics = await metricsOf(flags);
  const batching = await batchingOf(flags);
  const spawn = () => new Worker(new URL('./inference/worker.js', import.meta.url));
  const pool = new WorkerPool(batching.threads, spawn, logger);
  const optimiser = new ModelOptimiser(
    () => new Worker(new URL('./inference/low-priority-worker.js', import.meta.url)),
    logger,
  );
  const queue = new BatchQueue(metrics ? measuredRunners(pool, metrics) : pool, batching);
  pool.onIdle = () => queue.dispatch();
  const predictor = new Predictor(metrics ? measuredQueue(queue, metrics) : queue, {
    maxRequestRows: batching.maxRequestRows,
    outputForm: flags.enable_serialization_as_tensor_content ? 'content' : 'values',
  });
  const classifier = new Classifier(predictor);
  const iterations = Math.max(flags.num_request_iterations_for_warmup, 1);
  const warmUp = flags.enable_model_warmup ? new WarmUp(predictor, classifier, iterations) : undefined;
  const manager = new ServableManager(
    new ServableLoader(pool, optimiser, warmUp, metrics),
    { retries: flags.max_num_load_retries, intervalMs: Math.max(flags.load_retry_interval_micros / 1000, 1) },
    logger,
  );
  if (metrics) metrics.isKnown = (model) => manager.knows(model);
  pool.onLost = (servable, error) => manager.lost(servable, error);
  const labels = new VersionLabels(flags.allow_version_labels_for_unavailable_models);
  const models = new ServedModels(manager, labels, flags.file_system_poll_wait_seconds, logger);
  const source = new ModelSource(models, flags, logger);
  const resolver = new ServableResolver(manager, labels, flags.default_version_label);
  const handlers = new Handlers(manager, source, resolver, predictor, classifier);
  const grpc = new GrpcServer(handlers, flags, logger, metrics);
  const rest = new RestServer(new RestApi(handlers, predictor), flags, logger, metrics);
  const stop = async () => {
    source.stop();
    manager.close();
    const prepared = optimiser.close();
    await Promise.all([grpc.drain(flags.drain_seconds), rest.drain(flags.drain_seconds)]);
    await pool.close();
    await prepared;
  };
  // What is left to load would hold up the end: it may take minutes.
  addAbortListener(stopping, () => manager.close());
  try {
    await source.start(stopping);
    const grpcPort = await grpc.listen();
    return { grpcPort, restPort: await rest.listen(), close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Loaded only where somebody looks at them. */
async function metricsOf({ monitoring_config_file }: Flags): Promise<Metrics | undefined> {
  const path = await metricsPath(monitoring_config_file);
  if (!path) return undefined;
  const { Metrics } = await import('./monitoring/metrics.js');
  return new Metrics(path);
}
