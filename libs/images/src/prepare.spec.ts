import fc from 'fast-check';
import sharp from 'sharp';
import { prepare } from './prepare.js';
import { busy, gradient, plain } from './testing/pictures.js';
import { at, limits } from './testing/preparation.js';

function largestDifference(a: Uint8Array, b: Uint8Array): number {
  return a.reduce(
    (largest, level, index) => Math.max(largest, Math.abs(level - (b[index] ?? Number.NaN))),
    0,
  );
}

describe('prepare', () => {
  it('takes the middle 224 × 224 of an image whose shorter side is 256 already', async () => {
    const image = gradient(300, 256);
    const expected = await image
      .clone()
      .extract({ left: 38, top: 16, width: 224, height: 224 })
      .raw()
      .toBuffer();
    const prepared = await prepare(await image.png().toBuffer(), limits);
    expect(Buffer.from(prepared.pixels).equals(expected)).toBe(true);
    expect(prepared).toMatchObject({ width: 300, height: 256, contentType: 'image/png' });
  });

  it.each([
    // Half of an odd margin is rounded down: 301 - 224 = 77 → 38.
    { width: 301, height: 256, left: 38, top: 16 },
    { width: 256, height: 301, left: 16, top: 38 },
    // 500 × 375 → 341.33 → 341 × 256; 375 × 502 → 256 × 342.7 → 343.
    { width: 500, height: 375, resized: [341, 256], left: 58, top: 16 },
    { width: 375, height: 502, resized: [256, 343], left: 16, top: 59 },
  ])('crops $width × $height at $left, $top', async ({ width, height, resized, left, top }) => {
    const bytes = await busy(width, height).png().toBuffer();
    const [w, h] = resized ?? [width, height];
    const whole = await sharp(bytes).resize(w, h, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer();
    const expected = await sharp(whole, { raw: { width: w ?? 0, height: h ?? 0, channels: 3 } })
      .extract({ left, top, width: 224, height: 224 })
      .raw()
      .toBuffer();
    expect(largestDifference((await prepare(bytes, limits)).pixels, expected)).toBeLessThanOrEqual(1);
  });

  it('makes what another network wants', async () => {
    const bytes = await gradient(300, 292).png().toBuffer();
    const { pixels } = await prepare(bytes, limits, { shorterSide: 292, cropSize: 260 });
    const expected = await gradient(300, 292)
      .extract({ left: 20, top: 16, width: 260, height: 260 })
      .raw()
      .toBuffer();
    expect(Buffer.from(pixels).equals(expected)).toBe(true);
  });

  it('always gives 224 × 224 × 3 bytes, whatever the sides', async () => {
    const side = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 200, max: 700 }));
    await fc.assert(
      fc.asyncProperty(side, side, async (width, height) => {
        const prepared = await prepare(await plain(width, height, [10, 120, 230]).png().toBuffer(), limits);
        expect(prepared).toMatchObject({ width, height });
        expect(prepared.pixels).toHaveLength(224 * 224 * 3);
        expect(at(prepared.pixels, 0, 0)).toEqual([10, 120, 230]);
        expect(at(prepared.pixels, 223, 223)).toEqual([10, 120, 230]);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it.each([
    [1, 1],
    [1, 3000],
    [3000, 1],
    [1, 65_000],
    [65_000, 1],
    [1, 500_000],
    [255, 255],
    [256, 2048],
    [256, 2049],
  ])('takes %i × %i pixels', async (width, height) => {
    const { pixels } = await prepare(await plain(width, height, [10, 120, 230]).png().toBuffer(), limits);
    expect(pixels).toHaveLength(224 * 224 * 3);
    expect(at(pixels, 112, 112)).toEqual([10, 120, 230]);
  });

  it('turns one pixel by thousands without needing gigabytes', async () => {
    const bytes = await plain(65_000, 1, [10, 120, 230]).png().withMetadata({ orientation: 6 }).toBuffer();
    expect(await prepare(bytes, limits)).toMatchObject({ width: 1, height: 65_000 });
  });
});

describe('prepare, orientation', () => {
  // Where the pixel (x, y) of the upright picture stands in the stored one, for each value that EXIF knows.
  type Place = (x: number, y: number, width: number, height: number) => [number, number];
  const places: [number, Place][] = [
    [1, (x, y) => [x, y]],
    [2, (x, y, width) => [width - 1 - x, y]],
    [3, (x, y, width, height) => [width - 1 - x, height - 1 - y]],
    [4, (x, y, _, height) => [x, height - 1 - y]],
    [5, (x, y) => [y, x]],
    [6, (x, y, width) => [y, width - 1 - x]],
    [7, (x, y, width, height) => [height - 1 - y, width - 1 - x]],
    [8, (x, y, _, height) => [height - 1 - y, x]],
  ];
  const width = 301;
  const height = 403;

  it.each(places)('turns an image of orientation %i upright', async (orientation, place) => {
    const upright = gradient(width, height);
    const pixels = await upright.clone().raw().toBuffer();
    const turned = Buffer.alloc(pixels.length);
    const [storedWidth, storedHeight] = orientation < 5 ? [width, height] : [height, width];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const [column, row] = place(x, y, width, height);
        pixels.copy(turned, (row * storedWidth + column) * 3, (y * width + x) * 3, (y * width + x) * 3 + 3);
      }
    }
    const raw = { width: storedWidth, height: storedHeight, channels: 3 as const };
    const expected = await prepare(await upright.png().toBuffer(), limits);
    for (const image of [sharp(turned, { raw }), sharp(turned, { raw }).ensureAlpha()]) {
      const prepared = await prepare(await image.png().withMetadata({ orientation }).toBuffer(), limits);
      expect(prepared).toMatchObject({ width, height });
      expect(largestDifference(prepared.pixels, expected.pixels)).toBeLessThanOrEqual(2);
    }
  });
});

describe('of a JPEG', () => {
  /** How far it is from what its pixels become where all of them are decoded first, as those of a PNG are. */
  const fromWhole = async (jpeg: Buffer): Promise<number> => {
    const whole = await sharp(jpeg).keepExif().png({ compressionLevel: 1 }).toBuffer();
    const [ours, expected] = [await prepare(jpeg, limits), await prepare(whole, limits)];
    expect(ours).toMatchObject({ width: expected.width, height: expected.height });
    return largestDifference(ours.pixels, expected.pixels);
  };
  const photo = async (width: number, height: number) =>
    sharp(await busy(400, 300).png().toBuffer())
      .resize(width, height)
      .jpeg()
      .toBuffer();
  const turned = (jpeg: Buffer) => sharp(jpeg).withMetadata({ orientation: 6 }).jpeg().toBuffer();

  it('that is large, not all pixels are decoded: it is shrunk meanwhile, a turned one too', async () => {
    const large = await photo(2000, 1500);
    expect(await fromWhole(large)).toBeGreaterThan(0);
    expect(await fromWhole(await turned(large))).toBeGreaterThan(0);
  });

  it('that is small, all pixels are decoded', async () => {
    const small = await photo(400, 300);
    expect(await fromWhole(small)).toBe(0);
    expect(await fromWhole(await turned(small))).toBe(0);
  });
});
