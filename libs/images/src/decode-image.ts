import { decode } from './decode.js';
import { takeRoom } from './decoding-room.js';
import type { ImageHeader } from './image-header.js';
import type { ImageLimits } from './image-limits.js';

/**
 * Decodes an image of which the header is known, as `decode`, once there is room: its time begins then. The room is its own until
 * the decoder has ended, which may be after the answer.
 */
export async function decodeImage<T>(
  header: ImageHeader,
  limits: ImageLimits,
  work: () => Promise<T>,
): Promise<T> {
  const leave = await takeRoom(header, limits);
  return decode(limits, async () => {
    try {
      return await work();
    } finally {
      leave();
    }
  });
}
