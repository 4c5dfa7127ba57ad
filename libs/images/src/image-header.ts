import { decode } from './decode.js';
import { sharp } from './decoder.js';
import { ImageError } from './image-error.js';
import type { ImageLimits } from './image-limits.js';
import { plainJpegSize } from './plain-jpeg-size.js';

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

/** Samples that have a range of their own, and colour spaces that say one for all samples. */
const depths = new Set(['uchar', 'ushort']);
const spaces = new Set(['scrgb', 'lab', 'labs', 'xyz']);

/** Reads the header alone and holds it against the limits, so that a refused image is never decoded. */
export async function readHeader(bytes: Uint8Array, limits: ImageLimits): Promise<ImageHeader> {
  if (bytes.byteLength === 0) throw new ImageError('empty_image', 'The image is empty');
  if (bytes.byteLength > limits.maxBytes) {
    throw new ImageError(
      'too_many_bytes',
      `The image has ${bytes.byteLength} bytes; at most ${limits.maxBytes} are taken`,
    );
  }
  const jpeg = plainJpegSize(bytes);
  if (jpeg) {
    checkPixels(jpeg, limits);
    return { format: 'jpeg', contentType: 'image/jpeg', ...jpeg, hasAlpha: false };
  }
  const declared = declaredPngSize(bytes);
  if (declared) checkPixels(declared, limits);
  const metadata = await decode(limits, () => sharp(bytes, { limitInputPixels: false }).metadata());
  const { width, height } = metadata.autoOrient;
  checkPixels({ width, height }, limits);
  const format = metadata.format === 'heif' && metadata.compression === 'av1' ? 'avif' : metadata.format;
  const contentType = contentTypes[format];
  if (!contentType) throw new ImageError('unsupported_image', `${format} images are not taken`);
  if (!depths.has(metadata.depth) && !spaces.has(metadata.space))
    throw new ImageError(
      'unsupported_image',
      `Images whose samples are of the type ${metadata.depth} are not taken: nothing says what is white`,
    );
  return { format, contentType, width, height, hasAlpha: metadata.hasAlpha };
}

function checkPixels({ width, height }: { width: number; height: number }, { maxPixels }: ImageLimits): void {
  if (width * height <= maxPixels) return;
  throw new ImageError(
    'too_many_pixels',
    `The image has ${width} × ${height} pixels; at most ${maxPixels} in all are taken`,
  );
}

/** What a PNG says of itself; libpng reads no header before the first data have come, so it cannot be asked. */
function declaredPngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const start = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  if (bytes.byteLength < start.length + 8 || start.compare(bytes, 0, start.length) !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + start.length);
  return { width: view.getUint32(0), height: view.getUint32(4) };
}
