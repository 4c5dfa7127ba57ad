import sharp from 'sharp';
import { encodePixels } from './encode-pixels.js';
import { testPattern } from './test-pattern.js';

describe('encodePixels', () => {
  it('makes a JPEG of them that shows the same', async () => {
    const pattern = testPattern(224);
    const jpeg = await encodePixels(pattern, 224);
    const { format, width, height, channels } = await sharp(jpeg).metadata();
    expect({ format, width, height, channels }).toEqual({
      format: 'jpeg',
      width: 224,
      height: 224,
      channels: 3,
    });
    const shown = await sharp(jpeg).raw().toBuffer();
    const apart = shown.reduce((sum, level, at) => sum + Math.abs(level - (pattern[at] ?? 0)), 0);
    expect(apart / shown.length).toBeLessThan(8);
  });
});
