import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/**
 * JPEGs at the two sizes that the benchmarks use: 320 pixels on the longer side, and 12 megapixels.
 * @param {string | undefined} folder photos to make them from; without one, the CC0 photos of the tests
 */
export async function photoSets(folder) {
  const place = folder ?? 'test/photos';
  const files = readdirSync(place)
    .filter((name) => /\.(jpe?g|png)$/i.test(name))
    .sort();
  if (files.length === 0) throw new Error(`${place} holds no JPEG or PNG`);
  const sources = files.slice(0, 64).map((name) => readFileSync(path.join(place, name)));
  const jpeg = (bytes, size, fit) =>
    sharp(bytes)
      .resize({ ...size, fit })
      .flatten()
      .jpeg({ quality: 88 })
      .toBuffer();
  return {
    '320 px': await Promise.all(sources.map((bytes) => jpeg(bytes, { width: 320, height: 320 }, 'inside'))),
    '12 MP': await Promise.all(
      sources.slice(0, 8).map((bytes) => jpeg(bytes, { width: 4000, height: 3000 }, 'cover')),
    ),
  };
}
