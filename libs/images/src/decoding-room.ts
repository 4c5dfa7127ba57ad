import { ImageError } from './image-error.js';
import type { ImageLimits } from './image-limits.js';

/** Formats that need half of what others do, at most; mostly their decoders hold a few rows, or a smaller picture. */
const THRIFTY = new Set(['jpeg', 'webp']);
/** Of the pixels that one image may have: what is smaller does not count. */
const SMALL = 1 / 16;

interface Waiting {
  pixels: number;
  most: number;
  go(): void;
}

const queue: Waiting[] = [];
let decoding = 0;

/**
 * Lets the large images in decoding have no more pixels together than one may have, in the order that they came in: of 50
 * megapixels, an AVIF file of a kilobyte takes 900 MB while it is decoded, and an interlaced PNG or a progressive JPEG half of it.
 * @returns once there is room: what gives it back
 * @throws ImageError `overloaded` where there was none for longer than it may wait
 */
export async function takeRoom(
  { format, width, height }: { format: string; width: number; height: number },
  { maxPixels: most, waitMs }: ImageLimits,
): Promise<() => void> {
  const pixels = (width * height) / (THRIFTY.has(format) ? 2 : 1);
  if (pixels <= most * SMALL) return () => undefined;
  await new Promise<void>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const waiting: Waiting = {
      pixels,
      most,
      go: () => {
        clearTimeout(timer);
        resolve();
      },
    };
    queue.push(waiting);
    letIn();
    if (waitMs === undefined || !queue.includes(waiting)) return;
    timer = setTimeout(() => {
      queue.splice(queue.indexOf(waiting), 1);
      reject(new ImageError('overloaded', 'Other large images are being decoded; try again in a moment'));
      letIn();
    }, waitMs);
  });
  return () => {
    decoding -= pixels;
    letIn();
  };
}

function letIn(): void {
  for (let first = queue[0]; first && decoding + first.pixels <= first.most; first = queue[0]) {
    queue.shift();
    decoding += first.pixels;
    first.go();
  }
}
