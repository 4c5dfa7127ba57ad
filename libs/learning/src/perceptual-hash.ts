const COLUMNS = 9;
const ROWS = 8;

/**
 * The difference hash of a prepared image: whether each of 8 × 8 fields is brighter than the one to its right. Two halves of
 * 32 bits. Compression, scaling and brightness change few bits of it; a cut or a mirror image changes many.
 * @param pixels `[side, side, 3]`, RGB
 */
export function perceptualHash(pixels: Uint8Array, side: number): [number, number] {
  const brightness = Array.from({ length: ROWS * COLUMNS }, (_, field) => {
    const [row, column] = [Math.floor(field / COLUMNS), field % COLUMNS];
    return meanBrightness(pixels, side, row, column);
  });
  const halves: [number, number] = [0, 0];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column + 1 < COLUMNS; column++) {
      const field = row * COLUMNS + column;
      if ((brightness[field] as number) <= (brightness[field + 1] as number)) continue;
      const bit = row * (COLUMNS - 1) + column;
      const half = bit < 32 ? 0 : 1;
      halves[half] = (halves[half] | (1 << (bit & 31))) >>> 0;
    }
  }
  return halves;
}

function meanBrightness(pixels: Uint8Array, side: number, row: number, column: number): number {
  const edge = (at: number, of: number) => Math.floor((at * side) / of);
  const [top, bottom] = [edge(row, ROWS), edge(row + 1, ROWS)];
  const [left, right] = [edge(column, COLUMNS), edge(column + 1, COLUMNS)];
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * side + x) * 3;
      // Luma of ITU-R BT.601.
      sum +=
        0.299 * (pixels[at] as number) +
        0.587 * (pixels[at + 1] as number) +
        0.114 * (pixels[at + 2] as number);
    }
  }
  return sum / ((bottom - top) * (right - left));
}
