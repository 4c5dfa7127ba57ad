import { encodePixels, type ImageStore, testPattern } from '@amend/images';
import { efficientNetLite } from '@amend/network';
import { preparedFor, readPixels } from './read-pixels.js';

const limits = { maxBytes: 1e6, maxPixels: 1e6, timeoutMs: 120_000 };

describe('readPixels', () => {
  const network = efficientNetLite({ name: 'larger', inputSize: 260, width: 1.1, depth: 1.2 });

  it('prepares images as the network wants them, and tells of those that cannot be read', async () => {
    const photo = await encodePixels(testPattern(300), 300);
    const files = new Map([
      ['photo', Buffer.from(photo)],
      ['text', Buffer.from('no image')],
    ]);
    const store = { get: async (name: string) => files.get(name) ?? null } as unknown as ImageStore;
    const told: string[] = [];
    const read = await readPixels(
      { store, limits },
      preparedFor(network),
      ['photo', 'text', 'lost'],
      (image) => told.push(image),
    );
    expect([...read].map(([image, pixels]) => [image, pixels.length])).toEqual([['photo', 260 * 260 * 3]]);
    expect(told.sort()).toEqual(['lost', 'text']);
  });
});
