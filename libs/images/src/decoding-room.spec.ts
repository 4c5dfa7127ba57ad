import { withRoom } from './decoding-room.js';

const MOST = 1_600;

describe('withRoom', () => {
  /** Begins the work on images with so many pixels; each ends when it is told to. */
  function begin(images: { format?: string; width: number }[]) {
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const done = images.map(({ format = 'avif', width }, index) =>
      withRoom({ format, width, height: 1 }, MOST, () => {
        begun.push(index);
        return new Promise<void>((end) => {
          ends[index] = end;
        });
      }),
    );
    const end = async (index: number) => {
      ends[index]?.();
      await done[index];
    };
    return { begun, end };
  }
  const settled = () => new Promise(setImmediate);

  it('decodes large images one after the other, as they came, JPEGs two at a time, and small ones beside them', async () => {
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
    await settled();
    expect(begun.slice(2)).toEqual([1, 2]);
    for (const index of [1, 2, 3, 4]) {
      await end(index);
      await settled();
    }
  });

  it('goes on after one that failed', async () => {
    const image = { format: 'png', width: MOST, height: 1 };
    await expect(withRoom(image, MOST, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(withRoom(image, MOST, async () => 'decoded')).resolves.toBe('decoded');
  });
});
