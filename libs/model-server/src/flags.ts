import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';

/** Flags as they are written; those of TensorFlow Serving have its names. */
const flagsSchema = z.strictObject({
  /** Our own: every folder in it is a model, every folder in that with a number for its name a version. */
  models_dir: z.string().min(1),
  /** TensorFlow Serving listens on all interfaces; this one on loopback, unless told otherwise. */
  host: z.string().min(1).default('127.0.0.1'),
  /** 0 takes any free port. */
  port: z.coerce.number().int().min(0).max(65535).default(8500),
  file_system_poll_wait_seconds: z.coerce.number().min(0).default(1),
  /** How often a load is tried again whose thread died, or that lacked memory or descriptors. */
  max_num_load_retries: z.coerce.number().int().min(0).max(30).default(5),
  /** Before the first retry, each further one waits twice as long; TensorFlow Serving always waits a minute. */
  load_retry_interval_micros: z.coerce.number().int().min(0).max(60_000_000).default(500_000),
  /** Threads of inference, each of which computes on one core. */
  num_workers: z.coerce.number().int().min(1).max(256).default(availableParallelism()),
  /** Measured: one core computes a photo no faster in batches of more than 2, and every row more costs each thread memory. */
  max_batch_size: z.coerce.number().int().min(1).max(1024).default(2),
  max_enqueued_batches: z.coerce.number().int().min(1).default(512),
  enable_serialization_as_tensor_content: z.stringbool().default(false),
  /** How long calls that were taken may last after SIGTERM. */
  drain_seconds: z.coerce.number().min(0).default(30),
});

export interface Flags {
  modelsDir: string;
  host: string;
  port: number;
  pollSeconds: number;
  loadRetries: number;
  loadRetryMs: number;
  numWorkers: number;
  maxBatchSize: number;
  maxEnqueuedBatches: number;
  tensorContent: boolean;
  drainSeconds: number;
}

/**
 * Reads `--name=value` flags.
 *
 * @throws Error that names the flag which is unknown, missing or out of range
 */
export function readFlags(args: string[]): Flags {
  const names = Object.keys(flagsSchema.shape);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const parsed = flagsSchema.safeParse({ ...parseArgs({ args, options }).values });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`--${issue?.path.join('.')}: ${issue?.message}`);
  }
  const flags = parsed.data;
  return {
    modelsDir: flags.models_dir,
    host: flags.host,
    port: flags.port,
    pollSeconds: flags.file_system_poll_wait_seconds,
    loadRetries: flags.max_num_load_retries,
    loadRetryMs: flags.load_retry_interval_micros / 1000,
    numWorkers: flags.num_workers,
    maxBatchSize: flags.max_batch_size,
    maxEnqueuedBatches: flags.max_enqueued_batches,
    tensorContent: flags.enable_serialization_as_tensor_content,
    drainSeconds: flags.drain_seconds,
  };
}
