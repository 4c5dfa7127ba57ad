import type { Database } from '@amend/db';
import type { ImageStore } from '@amend/images';
import type { Settings } from '@amend/settings';
import { ProbeImages } from './probe-images.js';

describe('ProbeImages', () => {
  it('tells an image store that is away from a database that is', async () => {
    const database = {
      $queryRaw: async () => [{ sha256: 'ab', vector: new Uint8Array(4) }],
    } as unknown as Database;
    const store = {
      get: () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:9000')),
    } as unknown as ImageStore;
    const images = new ProbeImages(database, store, {} as Settings);
    await expect(
      images.latest('model', 'backbone', { shorterSide: 256, cropSize: 224 }),
    ).rejects.toMatchObject({
      status: 503,
      code: 'storage_unavailable',
    });
  });
});
