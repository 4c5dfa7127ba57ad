const MARKER = 0xff;
const START_OF_IMAGE = 0xd8;
/** EXIF, which may turn the picture, and XMP. */
const APP1 = 0xe1;
/** What a frame starts with: C0 to CF without the tables among them (ITU-T T.81, table B.1). */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const START_OF_SCAN = 0xda;
/** Markers without a segment behind them, and the end. */
const isUnexpected = (marker: number) => marker < 0xc0 || (marker >= 0xd0 && marker < START_OF_SCAN);

/**
 * Sides of a JPEG in pixels, read off its frame header, where that is all there is to know: no EXIF that might turn it. Most
 * pictures of the web are such, and the decoder need not be asked twice.
 * @returns null for any other file
 */
export function plainJpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes[0] !== MARKER || bytes[1] !== START_OF_IMAGE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | null = null;
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== MARKER || marker === APP1 || isUnexpected(marker)) return null;
    if (marker === START_OF_SCAN) return size;
    if (FRAMES.has(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      // No height: it follows the first scan.
      if (size || width === 0 || height === 0) return null;
      size = { width, height };
    }
  }
  return null;
}
