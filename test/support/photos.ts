import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

export type PhotoName = 'brick' | 'camera' | 'chelsea' | 'coffee' | 'grass' | 'gravel';

/** One of the CC0 photos shipped with the tests. */
export function photo(name: PhotoName): Buffer {
  return readFileSync(path.join(process.cwd(), 'test', 'photos', `${name}.png`));
}

/** Square crops of a photo on a grid, each at least 200 pixels wide; the same ones each time, and none twice. */
export async function crops(name: PhotoName, count: number): Promise<Buffer[]> {
  const bytes = photo(name);
  const { width, height } = await sharp(bytes).metadata();
  const side = 200;
  const perRow = Math.ceil(Math.sqrt(count));
  const step = (length: number) => Math.floor((length - side) / Math.max(1, perRow - 1));
  return Promise.all(
    Array.from({ length: count }, (_, i) => {
      const left = (i % perRow) * step(width);
      const top = Math.floor(i / perRow) * step(height);
      return sharp(bytes).extract({ left, top, width: side, height: side }).png().toBuffer();
    }),
  );
}

let taken = 0;

/**
 * A photo that looks as the one of that name, and is another file than all that the test file had so: what is said of it, or waits
 * for a look, is its own.
 */
export async function another(name: PhotoName): Promise<Buffer> {
  taken += 1;
  const bytes = photo(name);
  const { width, height } = await sharp(bytes).metadata();
  return sharp(bytes)
    .extract({ left: taken, top: 0, width: width - taken, height })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
