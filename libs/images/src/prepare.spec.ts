import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { ImageError } from './image-error.js';
import type { ImageLimits } from './image-limits.js';
import { prepare } from './prepare.js';
import { busy, gradient, plain } from './testing/pictures.js';

const limits: ImageLimits = { maxBytes: 20_000_000, maxPixels: 50_000_000, timeoutMs: 20_000 };

function at(pixels: Uint8Array, x: number, y: number): number[] {
  return [...pixels.subarray((y * 224 + x) * 3, (y * 224 + x) * 3 + 3)];
}

function largestDifference(a: Uint8Array, b: Uint8Array): number {
  return a.reduce(
    (largest, level, index) => Math.max(largest, Math.abs(level - (b[index] ?? Number.NaN))),
    0,
  );
}

async function refusal(bytes: Uint8Array, changed: Partial<ImageLimits> = {}): Promise<string> {
  const error = await prepare(bytes, { ...limits, ...changed }).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ImageError);
  return (error as ImageError).code;
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
    expect(prepared).toMatchObject({ width: 300, height: 256, format: 'png', contentType: 'image/png' });
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

describe('prepare, formats', () => {
  const colour = [200, 100, 40];

  it.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
    ['gif', 'image/gif'],
    ['tiff', 'image/tiff'],
  ] as const)('decodes %s', async (format, contentType) => {
    const prepared = await prepare(await plain(320, 240, colour).toFormat(format).toBuffer(), limits);
    expect(prepared).toMatchObject({ format, contentType, width: 320, height: 240 });
    at(prepared.pixels, 112, 112).forEach((level, channel) => {
      expect(Math.abs(level - (colour[channel] ?? 0))).toBeLessThanOrEqual(8);
    });
  });

  it('brings 16 bit to 8', async () => {
    const bytes = await plain(256, 256, colour).toColourspace('rgb16').png().toBuffer();
    expect((await sharp(bytes).metadata()).depth).toBe('ushort');
    expect(at((await prepare(bytes, limits)).pixels, 100, 100)).toEqual(colour);
  });

  it.each(['b-w', 'grey16'])('spreads grey (%s) over three channels', async (space) => {
    const bytes = await plain(256, 256, [90, 90, 90]).toColourspace(space).png().toBuffer();
    expect((await sharp(bytes).metadata()).channels).toBe(1);
    expect(at((await prepare(bytes, limits)).pixels, 100, 100)).toEqual([90, 90, 90]);
  });

  it('converts CMYK, whose inks are not upside down', async () => {
    const cmyk = async (rgb: number[]) => {
      const bytes = await plain(256, 256, rgb).toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
      expect((await sharp(bytes).metadata()).space).toBe('cmyk');
      return at((await prepare(bytes, limits)).pixels, 100, 100);
    };
    expect(await cmyk([255, 255, 255])).toEqual([255, 255, 255]);
    const [red = 0, green = 0, blue = 0] = await cmyk([192, 128, 64]);
    expect(Math.abs(red - 192) + Math.abs(green - 128) + Math.abs(blue - 64)).toBeLessThan(40);
  });

  it('drops alpha without blending, so that transparent pixels keep their colour', async () => {
    const transparent = plain(300, 256, [...colour, 0]);
    for (const bytes of [
      await transparent.clone().png().toBuffer(),
      await transparent.tiff({ compression: 'none' }).toBuffer(),
    ]) {
      expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
      expect(at((await prepare(bytes, limits)).pixels, 112, 112)).toEqual(colour);
    }
    const greyAlpha = await plain(300, 256, [90, 90, 90, 0]).toColourspace('b-w').png().toBuffer();
    expect(at((await prepare(greyAlpha, limits)).pixels, 112, 112)).toEqual([90, 90, 90]);
  });

  it('takes the first frame of an animation', async () => {
    const frames = Buffer.concat([Buffer.alloc(64 * 64 * 3, 30), Buffer.alloc(64 * 64 * 3, 220)]);
    const raw = { width: 64, height: 128, channels: 3, pageHeight: 64 } as const;
    for (const format of ['gif', 'webp'] as const) {
      const bytes = await sharp(frames, { raw })
        .toFormat(format, { delay: [50, 50], lossless: true })
        .toBuffer();
      expect((await sharp(bytes).metadata()).pages).toBe(2);
      const prepared = await prepare(bytes, limits);
      expect(prepared).toMatchObject({ width: 64, height: 64 });
      expect(at(prepared.pixels, 112, 112)).toEqual([30, 30, 30]);
    }
  });
});

describe('prepare, refusals', () => {
  const png = (...chunks: Buffer[]) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    return Buffer.concat([head, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = (width: number, height: number) => {
    const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
    data.writeUInt32BE(width, 0);
    data.writeUInt32BE(height, 4);
    return chunk('IHDR', data);
  };

  it.each([
    ['nothing', Buffer.alloc(0), 'empty_image'],
    ['zeros', Buffer.alloc(1000), 'unsupported_image'],
    ['a word', Buffer.from('hello'), 'unsupported_image'],
    ['HTML', Buffer.from('<!doctype html><html><img src="x.png"></html>'), 'unsupported_image'],
    [
      'SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'unsupported_image',
    ],
    ['PDF', Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj'), 'unsupported_image'],
    ['the header of a small PNG', png(header(20, 20)), 'unsupported_image'],
    ['the header of a PNG of 30,000 × 30,000', png(header(30_000, 30_000)), 'too_many_pixels'],
    [
      'a PNG of 30,000 × 30,000 with data',
      png(
        header(30_000, 30_000),
        chunk('IDAT', deflateSync(Buffer.alloc(9999))),
        chunk('IEND', Buffer.alloc(0)),
      ),
      'too_many_pixels',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('holds bytes and pixels against the limits, and takes what just fits', async () => {
    const bytes = await plain(30, 20, [1, 2, 3]).jpeg().toBuffer();
    expect(await refusal(bytes, { maxBytes: bytes.length - 1 })).toBe('too_many_bytes');
    expect(await refusal(bytes, { maxPixels: 599 })).toBe('too_many_pixels');
    expect(await prepare(bytes, { ...limits, maxBytes: bytes.length, maxPixels: 600 })).toMatchObject({
      width: 30,
    });
  });

  // Portrait and landscape: what is cropped away at the end of the file must be read too.
  const shapes = [
    [90, 120],
    [120, 90],
    [80, 80],
    [12, 120],
  ] as const;
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)(
    'refuses a truncated %s',
    async (format) => {
      for (const [width, height] of shapes) {
        const bytes = await busy(width, height).toFormat(format).toBuffer();
        for (const kept of [0.02, 0.5, 0.9, 0.97]) {
          expect(await refusal(bytes.subarray(0, Math.floor(bytes.length * kept)))).toBe('unsupported_image');
        }
      }
    },
  );

  it('answers damaged files with pixels or its own error', async () => {
    const files = await Promise.all(
      (['jpeg', 'png', 'webp', 'gif', 'tiff'] as const).map((format) =>
        busy(40, 30).toFormat(format).toBuffer(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (file, place, change) => {
          const damaged = Buffer.from(file);
          const position = place % damaged.length;
          damaged[position] = (damaged[position] ?? 0) ^ change;
          const outcome = await prepare(damaged, limits).then(
            ({ pixels }) => pixels.length,
            (error: unknown) => error,
          );
          if (outcome !== 224 * 224 * 3) expect(outcome).toBeInstanceOf(ImageError);
        },
      ),
      { seed: 1, numRuns: 150 },
    );
  });

  it('gives up when the time is over', async () => {
    const bytes = await plain(6000, 6000, [1, 2, 3]).png().toBuffer();
    expect(await refusal(bytes, { timeoutMs: 5 })).toBe('image_timeout');
  });
});

it('shrinks JPEGs while decoding them, turned ones too', async () => {
  const cpuOf = async (work: () => Promise<unknown>) => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const detail = await busy(400, 300).png().toBuffer();
  const photo = await sharp(detail).resize(4000, 3000).jpeg().toBuffer();
  const turned = await sharp(photo).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const costs = { decode: [] as number[], photo: [] as number[], turned: [] as number[] };
  for (let round = 0; round < 3; round++) {
    costs.decode.push(await cpuOf(() => sharp(photo).raw().toBuffer()));
    costs.photo.push(await cpuOf(() => prepare(photo, limits)));
    costs.turned.push(await cpuOf(() => prepare(turned, limits)));
  }
  // Without shrinking, preparing would cost more than only decoding does.
  const decoding = Math.min(...costs.decode);
  expect(Math.min(...costs.photo)).toBeLessThan(decoding);
  expect(Math.min(...costs.turned)).toBeLessThan(decoding);
});
