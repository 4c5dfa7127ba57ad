import { decode, timedOut } from './decode.js';
import { withRoom } from './decoding-room.js';
import type { ImageHeader } from './image-header.js';
import type { ImageLimits } from './image-limits.js';

/** Decodes an image of which the header is known, as `decode`, where there is room. */
export function decodeImage<T>(header: ImageHeader, limits: ImageLimits, work: () => Promise<T>): Promise<T> {
  const end = performance.now() + limits.timeoutMs;
  return decode(limits, () =>
    withRoom(header, limits.maxPixels, () => {
      if (performance.now() > end) throw timedOut(limits); // was answered while it waited
      return work();
    }),
  );
}
