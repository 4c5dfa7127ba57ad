import { decode } from './decode.js';
import { withRoom } from './decoding-room.js';
import type { ImageHeader } from './image-header.js';
import type { ImageLimits } from './image-limits.js';

/** Decodes an image of which the header is known, as `decode`, once there is room: its time begins then. */
export function decodeImage<T>(header: ImageHeader, limits: ImageLimits, work: () => Promise<T>): Promise<T> {
  return withRoom(header, limits.maxPixels, () => decode(limits, work));
}
