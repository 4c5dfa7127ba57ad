import type { Queries, SqlText } from '@amend/db/sql';
import type { ImageStore } from '@amend/images';
import { floatBytes, type NetworkDescription } from '@amend/network';
import sharp from 'sharp';
import type { Backbone } from './backbone.js';
import { computeEmbeddings } from './compute-embeddings.js';

const limits = { maxBytes: 1e6, maxPixels: 1e6, timeoutMs: 120_000 };

describe('computeEmbeddings', () => {
  /** Its embedding of an image is the image's mean colour. */
  const network: NetworkDescription = {
    name: 'mean',
    inputSize: 8,
    shorterSide: 8,
    embeddingSize: 3,
    mean: 0,
    deviation: 1,
    layers: [
      {
        kind: 'convolution',
        name: 'stem',
        kernelSize: 1,
        stride: 1,
        inputs: 3,
        outputs: 3,
        activation: 'none',
      },
    ],
  };
  const tensor = (shape: number[], ...numbers: number[]) =>
    ({ dtype: 'F32', shape, data: floatBytes(Float32Array.from(numbers)) }) as const;
  const weights = new Map([
    ['stem.kernel', tensor([1, 1, 3, 3], 1, 0, 0, 0, 1, 0, 0, 0, 1)],
    ['stem.bias', tensor([3], 0, 0, 0)],
  ]);
  const backbone = { key: 'mean+1', network, weights: async () => weights } as unknown as Backbone;

  it('gives and stores each image its own, batch after batch, leaving out what cannot be read', async () => {
    const colours = new Map(
      Array.from({ length: 19 }, (_, at): [string, number[]] => [
        `image ${at}`,
        [10 * at, 200 - 10 * at, at],
      ]),
    );
    const files = new Map<string, Buffer>();
    for (const [name, [r, g, b]] of colours) {
      const create = { width: 8, height: 8, channels: 3, background: { r, g, b } } as const;
      files.set(name, await sharp({ create }).png().toBuffer());
    }
    for (const name of ['image 3', 'image 17']) {
      colours.delete(name);
      files.set(name, Buffer.from('no image'));
    }
    const store = { get: async (name: string) => files.get(name) ?? null } as unknown as ImageStore;
    const stored: unknown[][] = [];
    const database = {
      change: async (statement: SqlText) => stored.push(statement.toQuery().values),
    } as unknown as Queries;
    const [unreadable, progress]: [string[], number[]] = [[], []];
    const computed = await computeEmbeddings(database, backbone, { store, limits }, [...files.keys()], {
      onUnreadable: (image) => unreadable.push(image),
      onProgress: (done) => progress.push(done),
    });
    expect([...computed].map(([image, vector]) => [image, [...vector]])).toEqual([...colours]);
    expect(unreadable).toEqual(['image 3', 'image 17']);
    expect(progress).toEqual([8, 16, 19]);
    for (const [row, image] of [...colours.keys()].entries())
      expect(stored[row]).toEqual(expect.arrayContaining([image, 'mean+1']));
    expect(stored).toHaveLength(colours.size);
  });
});
