import { decodeImage } from './decode-image.js';
import type { ImageHeader } from './image-header.js';
import { limits } from './testing/preparation.js';

const MOST = 1_600;

describe('decodeImage', () => {
  /** Begins the work on images with so many pixels; each ends when it is told to. */
  function begin(
    images: { format?: string; width: number; waitMs?: number }[],
    timeoutMs = limits.timeoutMs,
  ) {
    const begun: number[] = [];
    const ends: ((error?: Error) => void)[] = [];
    const done = images.map(({ format = 'avif', width, ...wait }, index) => {
      const header = { format, width, height: 1 } as ImageHeader;
      return decodeImage(header, { ...limits, maxPixels: MOST, timeoutMs, ...wait }, () => {
        begun.push(index);
        return new Promise<void>((resolve, reject) => {
          ends[index] = (error) => (error ? reject(error) : resolve());
        });
      });
    });
    for (const each of done) each.catch(() => undefined); // looked at later
    const end = async (index: number, error?: Error) => {
      ends[index]?.(error);
      await done[index];
      await settled();
    };
    return { begun, end, done };
  }
  const settled = () => new Promise(setImmediate);

  it('has large images decoded one after the other, as they came, JPEGs two at a time, and small ones beside them', async () => {
    const { begun, end } = begin([
      { width: 1_600 },
      { width: 1_600, format: 'jpeg' },
      { width: 1_600, format: 'jpeg' },
      { width: 900 },
      { width: 100 },
    ]);
    await settled();
    expect(begun.toSorted()).toEqual([0, 4]);
    await end(0);
    expect(begun.slice(2)).toEqual([1, 2]);
    for (const index of [1, 2, 3, 4]) await end(index);
    expect(begun).toHaveLength(5);
  });

  it('goes on after one that failed', async () => {
    const { begun, end } = begin([{ width: MOST }, { width: MOST }]);
    await settled();
    await expect(end(0, new Error('broken'))).rejects.toMatchObject({ code: 'unsupported_image' });
    await settled();
    expect(begun).toEqual([0, 1]);
    await end(1);
  });

  it('goes on after one that could not even be begun', async () => {
    const header = { format: 'avif', width: MOST, height: 1 } as ImageHeader;
    const own = { ...limits, maxPixels: MOST };
    const impossible = () => {
      throw new Error('no decoder');
    };
    await expect(decodeImage(header, own, impossible)).rejects.toMatchObject({ code: 'unsupported_image' });
    await expect(decodeImage(header, own, async () => 'decoded')).resolves.toBe('decoded');
  });

  it('waits for a decoder that goes on after its time is up', async () => {
    const { begun, end, done } = begin([{ width: MOST }, { width: MOST }], 1);
    await expect(done[0]).rejects.toMatchObject({ code: 'image_timeout' });
    await settled();
    expect(begun).toEqual([0]);
    await expect(end(0)).rejects.toMatchObject({ code: 'image_timeout' });
    await settled();
    expect(begun).toEqual([0, 1]);
    await expect(done[1]).rejects.toMatchObject({ code: 'image_timeout' });
    await expect(end(1)).rejects.toThrow();
  });

  it('lets an image wait no longer than it may, and those behind it go on', async () => {
    const { begun, end, done } = begin([
      { width: 1_000 },
      { width: MOST, waitMs: 1 },
      { width: 600 },
      { width: MOST, waitMs: limits.timeoutMs },
    ]);
    await expect(done[1]).rejects.toMatchObject({ code: 'overloaded' });
    await settled();
    expect(begun).toEqual([0, 2]);
    await end(0);
    await end(2);
    expect(begun).toEqual([0, 2, 3]);
    await end(3);
  });
});
