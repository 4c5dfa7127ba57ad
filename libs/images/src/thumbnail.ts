import { pipelineOf } from './decode.js';
import { decodeImage } from './decode-image.js';
import { readHeader } from './image-header.js';
import type { ImageLimits } from './image-limits.js';

export interface Thumbnail {
  bytes: Buffer;
  contentType: string;
}

/**
 * The image fitted into `size` × `size` pixels, upright, as a JPEG, transparent parts white; a smaller image keeps
 * its size. Throws ImageError.
 */
export async function thumbnail(bytes: Uint8Array, size: number, limits: ImageLimits): Promise<Thumbnail> {
  const header = await readHeader(bytes, limits);
  const jpeg = await decodeImage(header, limits, () =>
    pipelineOf(bytes, limits)
      .autoOrient()
      .resize(size, size, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: 80 })
      .toBuffer(),
  );
  return { bytes: jpeg, contentType: 'image/jpeg' };
}
