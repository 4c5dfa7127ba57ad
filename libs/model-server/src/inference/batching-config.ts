import { readFile } from 'node:fs/promises';
import { readTextConfig } from '@amend/serving-protocol';
import type { Flags } from '../flags.js';
import type { BatchLimits } from './batch-queue.js';

/** As much as fits into a message, and TensorFlow Serving's own default. */
const MAX_REQUEST_ROWS = 1000;

/** How work is cut up and shared out. */
export interface Batching extends BatchLimits {
  threads: number;
}

/**
 * Batching by the flags, or by a file of BatchingParameters. There is no waiting for a batch to fill: an idle thread takes what
 * is there, so `batch_timeout_micros` means nothing, nor does `allowed_batch_sizes` to onnxruntime.
 *
 * @throws if the file cannot be read, or makes no sense
 */
export async function batchingOf(flags: Flags): Promise<Batching> {
  const { max_batch_size, max_enqueued_batches, num_workers, batching_parameters_file: file } = flags;
  const given = file ? readTextConfig('BatchingParameters', await readFile(file, 'utf8')) : undefined;
  const maxBatchSize = positive('max_batch_size', given?.maxBatchSize) ?? max_batch_size;
  const maxBatches = positive('max_enqueued_batches', given?.maxEnqueuedBatches) ?? max_enqueued_batches;
  return {
    maxBatchSize,
    maxRequestRows: given?.maxBatchSize?.value ?? MAX_REQUEST_ROWS,
    maxWaitingRows: maxBatchSize * maxBatches,
    threads: positive('num_batch_threads', given?.numBatchThreads) ?? num_workers,
  };
}

/** None of it may be 0, as what is written without a value is. */
function positive(name: string, given?: { value: number } | null): number | undefined {
  if (given && given.value < 1) throw new Error(`${name} must be positive; was ${given.value}`);
  return given?.value;
}
