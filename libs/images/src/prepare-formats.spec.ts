import sharp from 'sharp';
import { prepare } from './prepare.js';
import { plain } from './testing/pictures.js';
import { at, limits } from './testing/preparation.js';

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
    expect(prepared).toMatchObject({ contentType, width: 320, height: 240 });
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
