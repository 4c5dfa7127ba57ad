import type { Settings } from '@amend/settings';

/** Of all images that may be in work at once, the share that may be of the largest size that one may have. */
const LARGEST = 1 / 4;

/** How many bytes of images a process holds at once, of those that come and again of those that are sent. */
export function imageBytesAtOnce({ maxConcurrentImages, image }: Settings): number {
  return maxConcurrentImages * LARGEST * image.maxBytes;
}
