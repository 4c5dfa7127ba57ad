import { constants } from 'node:os';
import { status } from '@grpc/grpc-js';
import { ServingStatus } from '../serving-status.js';
import { WorkerDied, WorkerFailure } from './worker-thread.js';

/** What the machine says when it lacks something for a while, or could not read just now. */
const PASSING_CODES: ReadonlySet<string> = new Set([
  'EAGAIN',
  'EBUSY',
  'EINTR',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENOBUFS',
  'ENOMEM',
  'ESTALE',
  'ETIMEDOUT',
]);
const PASSING_NUMBERS: ReadonlySet<number> = new Set(
  Object.entries(constants.errno)
    .filter(([code]) => PASSING_CODES.has(code))
    .map(([, number]) => number),
);

/** How onnxruntime, the C++ library beneath it and V8 say that there was no memory. */
const NO_MEMORY =
  /bad_alloc|failed to allocate memory|ran out of memory|cannot allocate memory|array buffer allocation failed/i;

/**
 * Whether a load that failed may succeed later with the same folder: its thread died, or the machine lacked memory or
 * descriptors. What is wrong with the folder itself stays wrong.
 */
export function isPassingFailure(error: unknown): boolean {
  if (error instanceof WorkerDied) return true;
  // Of a warm-up request, which waits in the same queue as all others.
  if (error instanceof ServingStatus)
    return error.code === status.UNAVAILABLE || error.code === status.RESOURCE_EXHAUSTED;
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string') return PASSING_CODES.has(error.code);
  // Errors cross from the threads as text alone.
  if (!(error instanceof WorkerFailure)) return false;
  const [, number] = /system error number (\d+)/.exec(error.message) ?? [];
  return number === undefined ? NO_MEMORY.test(error.message) : PASSING_NUMBERS.has(Number(number));
}
