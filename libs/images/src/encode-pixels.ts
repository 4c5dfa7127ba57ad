import { sharp } from './decoder.js';

/** Prepared pixels (RGB, `side` square) as a plain JPEG that every decoder reads, without any metadata. */
export async function encodePixels(pixels: Uint8Array, side: number): Promise<Uint8Array> {
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}
