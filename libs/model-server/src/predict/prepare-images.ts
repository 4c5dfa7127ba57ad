import { availableParallelism } from 'node:os';
import type { ImageLimits, Preparation } from '@amend/images';
import { status } from '@grpc/grpc-js';
import { invalidArgument, ServingStatus } from '../serving-status.js';

const limits: ImageLimits = { maxBytes: 20e6, maxPixels: 50e6, timeoutMs: 30_000, waitMs: 30_000 };
/** That it waited for others, or for a thread: no fault of the image. */
const LATE: readonly string[] = ['image_timeout', 'overloaded'];

/**
 * Prepares encoded images and hands each one's pixels on.
 *
 * @throws ServingStatus INVALID_ARGUMENT for what is not an image, or too large a one; RESOURCE_EXHAUSTED when it took too long
 */
export async function prepareImages<T>(
  images: readonly Uint8Array[],
  preparation: Preparation | undefined,
  use: (pixels: Uint8Array) => Promise<T>,
  signal: AbortSignal,
): Promise<T[]> {
  // Loaded when first needed: a server that is only ever asked with pixels does without the decoder's memory.
  const { prepare, ImageError } = await import('@amend/images');
  const results: T[] = [];
  let next = 0;
  const work = async () => {
    try {
      for (let index = next++; index < images.length && !signal.aborted; index = next++) {
        const { pixels } = await prepare(images[index] ?? new Uint8Array(0), limits, preparation);
        results[index] = await use(pixels);
      }
    } catch (error) {
      // The rest would be worked on for nobody.
      next = images.length;
      if (!(error instanceof ImageError)) throw error;
      throw LATE.includes(error.code)
        ? new ServingStatus(status.RESOURCE_EXHAUSTED, error.message)
        : invalidArgument(imageMessage(error));
    }
  };
  // Twice the cores, so that some are decoded while others wait for an inference thread.
  await Promise.all(Array.from({ length: Math.min(images.length, 2 * availableParallelism()) }, work));
  return results;
}

function imageMessage({ code, message }: { code: string; message: string }): string {
  const unknown = code === 'unsupported_image' || code === 'empty_image';
  return unknown
    ? `Unknown image file format. One of JPEG, PNG, GIF, WebP, TIFF, AVIF required. ${message}`
    : message;
}
