import type { ImageLimits } from '../image-limits.js';

export const limits: ImageLimits = { maxBytes: 20_000_000, maxPixels: 50_000_000, timeoutMs: 120_000 };

/** The colour of a place of 224 × 224 pixels. */
export function at(pixels: Uint8Array, x: number, y: number): number[] {
  return [...pixels.subarray((y * 224 + x) * 3, (y * 224 + x) * 3 + 3)];
}
