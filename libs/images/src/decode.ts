import type { Sharp } from 'sharp';
import { sharp } from './decoder.js';
import { ImageError } from './image-error.js';
import type { ImageLimits } from './image-limits.js';

/** A pipeline over the image's first frame that refuses damaged data and stops itself when its time is up. */
export function pipelineOf(bytes: Uint8Array, limits: ImageLimits): Sharp {
  return sharp(bytes, { limitInputPixels: limits.maxPixels, failOn: 'error' }).timeout({
    seconds: Math.min(Math.ceil(limits.timeoutMs / 1000), 3600),
  });
}

/**
 * Runs a piece of decoding. What the decoder cannot read becomes `unsupported_image`; what is not done in time,
 * `image_timeout`: answered on time, while the decoder stops at its own next chance.
 */
export async function decode<T>(limits: ImageLimits, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut(limits)), limits.timeoutMs);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (cause) {
    if (cause instanceof ImageError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (reason.startsWith('timeout')) throw timedOut(limits, cause);
    throw new ImageError('unsupported_image', 'Not a whole JPEG, PNG, WebP, AVIF, GIF or TIFF image', {
      cause,
    });
  } finally {
    clearTimeout(timer);
  }
}

function timedOut(limits: ImageLimits, cause?: unknown): ImageError {
  return new ImageError('image_timeout', `The image was not decoded within ${limits.timeoutMs} ms`, {
    cause,
  });
}
