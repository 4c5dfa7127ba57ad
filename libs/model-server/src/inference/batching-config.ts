import { readFile } from 'node:fs/promises';
import { readTextConfig } from '@amend/serving-protocol';
import type { Flags } from '../flags.js';
import type { BatchLimits } from './batch-queue.js';

/** Measured: one core computes a photo no faster in company, and every row more costs each thread 10 MB. */
const MAX_BATCH_SIZE = 1;
const MAX_ENQUEUED_BATCHES = 1024;
/** As much as fits into a message, and TensorFlow Serving's own default. */
const MAX_REQUEST_ROWS = 1000;

/** As many as bodies of requests may have that are being received. */
const MAX_WAITING_BYTES = 256 * 1024 * 1024;

/** How work is cut up and shared out. */
export interface Batching extends BatchLimits {
  threads: number;
}

/**
 * Batching by a file of BatchingParameters, if there is one. There is no waiting for a batch to fill: an idle thread takes what
 * is there, so `batch_timeout_micros` means nothing, nor does `allowed_batch_sizes` to onnxruntime.
 *
 * @throws if the file cannot be read, or makes no sense
 */
export async function batchingOf(flags: Flags): Promise<Batching> {
  const { num_workers, batching_parameters_file: file } = flags;
  const given = file ? readTextConfig('BatchingParameters', await readFile(file, 'utf8')) : undefined;
  const maxBatchSize = positive('max_batch_size', given?.maxBatchSize) ?? MAX_BATCH_SIZE;
  const maxBatches = positive('max_enqueued_batches', given?.maxEnqueuedBatches) ?? MAX_ENQUEUED_BATCHES;
  return {
    maxBatchSize,
    maxRequestRows: given?.maxBatchSize?.value ?? MAX_REQUEST_ROWS,
    maxWaitingRows: maxBatchSize * maxBatches,
    maxWaitingBytes: MAX_WAITING_BYTES,
    threads: positive('num_batch_threads', given?.numBatchThreads) ?? num_workers,
  };
}

/** None of it may be 0, as what is written without a value is. */
function positive(name: string, given?: { value: number } | null): number | undefined {
  if (given && given.value < 1) throw new Error(`${name} must be positive; was ${given.value}`);
  return given?.value;
}
