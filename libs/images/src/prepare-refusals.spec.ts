import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { ImageError } from './image-error.js';
import type { ImageLimits } from './image-limits.js';
import { prepare } from './prepare.js';
import { busy, plain } from './testing/pictures.js';
import { limits } from './testing/preparation.js';

async function refusal(bytes: Uint8Array, changed: Partial<ImageLimits> = {}): Promise<string> {
  const error = await prepare(bytes, { ...limits, ...changed }).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ImageError);
  return (error as ImageError).code;
}

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

  /** 8 × 8, grey; as measuring instruments write them. */
  const floatTiff = () => {
    const fields = Object.entries({
      ...{ 256: 8, 257: 8, 258: 32, 259: 1, 262: 1 },
      ...{ 273: 134, 277: 1, 278: 8, 279: 256, 339: 3 },
    });
    const bytes = Buffer.alloc(134 + 256);
    bytes.write('II*\0\x08\0\0\0', 'latin1');
    bytes.writeUInt16LE(fields.length, 8);
    for (const [at, [tag, value]] of fields.entries()) {
      bytes.writeUInt16LE(Number(tag), 10 + at * 12);
      bytes.writeUInt16LE(4, 12 + at * 12); // a long
      bytes.writeUInt32LE(1, 14 + at * 12);
      bytes.writeUInt32LE(value, 18 + at * 12);
    }
    for (let at = 134; at < bytes.length; at += 4) bytes.writeFloatLE(0.5, at);
    return bytes;
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
    ['a TIFF of floating point numbers', floatTiff(), 'unsupported_image'],
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
    // Where this thread stands still meanwhile, the picture is there first.
    let code: unknown;
    for (let tries = 0; tries < 5 && code !== 'image_timeout'; tries++)
      code = await refusal(bytes, { timeoutMs: 5 }).catch(() => 'answered');
    expect(code).toBe('image_timeout');
  });
});
