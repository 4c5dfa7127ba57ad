import sharp from 'sharp';
import { busy, plain } from './testing/pictures.js';
import { thumbnail } from './thumbnail.js';

const limits = { maxBytes: 20_000_000, maxPixels: 50_000_000, timeoutMs: 120_000 };

describe('thumbnail', () => {
  it('fits the image into the square, upright', async () => {
    const sideways = await busy(400, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { bytes, contentType } = await thumbnail(sideways, 100, limits);
    expect(contentType).toBe('image/jpeg');
    const { format, width, height, orientation } = await sharp(bytes).metadata();
    expect({ format, width, height, orientation }).toEqual({
      format: 'jpeg',
      width: 50,
      height: 100,
      orientation: undefined,
    });
  });

  it('does not enlarge', async () => {
    const { bytes } = await thumbnail(await busy(30, 20).png().toBuffer(), 256, limits);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 30, height: 20 });
  });

  it('puts transparent parts on white', async () => {
    const { bytes } = await thumbnail(await plain(64, 64, [0, 0, 0, 0]).png().toBuffer(), 64, limits);
    expect([...(await sharp(bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it('refuses what preparation refuses', async () => {
    await expect(thumbnail(Buffer.from('<svg/>'), 64, limits)).rejects.toMatchObject({
      code: 'unsupported_image',
    });
    const large = await plain(100, 100, [0, 0, 0]).png().toBuffer();
    await expect(thumbnail(large, 64, { ...limits, maxPixels: 9999 })).rejects.toMatchObject({
      code: 'too_many_pixels',
    });
  });
});
