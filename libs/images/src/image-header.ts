import { decode } from './decode.js';
import { sharp } from './decoder.js';
import { ImageError } from './image-error.js';
import type { ImageLimits } from './image-limits.js';

export interface ImageHeader {
  format: string;
  contentType: string;
  /** After the EXIF orientation is applied. */
  width: number;
  height: number;
  hasAlpha: boolean;
}

const contentTypes: Record<string, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  tiff: 'image/tiff',
};

/** Reads the header alone and holds it against the limits, so that a refused image is never decoded. */
export async function readHeader(bytes: Uint8Array, limits: ImageLimits): Promise<ImageHeader> {
  if (bytes.byteLength === 0) throw new ImageError('empty_image', 'The image is empty');
  if (bytes.byteLength > limits.maxBytes) {
    throw new ImageError(
      'too_many_bytes',
      `The image has ${bytes.byteLength} bytes; at most ${limits.maxBytes} are taken`,
    );
  }
  const metadata = await decode(limits, () => sharp(bytes, { limitInputPixels: false }).metadata());
  const { width, height } = metadata.autoOrient;
  if (width * height > limits.maxPixels) {
    throw new ImageError(
      'too_many_pixels',
      `The image has ${width} × ${height} pixels; at most ${limits.maxPixels} in all are taken`,
    );
  }
  const format = metadata.format === 'heif' && metadata.compression === 'av1' ? 'avif' : metadata.format;
  const contentType = contentTypes[format];
  if (!contentType) throw new ImageError('unsupported_image', `${format} images are not taken`);
  return { format, contentType, width, height, hasAlpha: metadata.hasAlpha };
}
