/// <reference path="../../../test/support/s3rver.d.ts" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { imageHash } from './image-hash.js';
import { openImageStore } from './open-image-store.js';

const environment = { ...process.env };
let directory: string;
let server: S3rver;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 's3-'));
  const configureBuckets = [{ name: 'photos', configs: [] }];
  server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets });
  const { port } = await server.run();
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
  });
});
afterAll(async () => {
  process.env = environment;
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

const bytes = Buffer.alloc(70_000, 5);
const hash = imageHash(bytes);

describe('S3 store', () => {
  it.each(['s3://photos', 's3://photos/some/prefix/'])(
    'gives back what was put at %s, until it is deleted',
    async (url) => {
      const store = await openImageStore(url);
      expect(await store.has(hash)).toBe(false);
      expect(await store.get(hash)).toBeNull();
      await Promise.all([store.put(hash, bytes), store.put(hash, bytes)]);
      expect(await store.has(hash)).toBe(true);
      expect(await store.get(hash)).toEqual(bytes);
      await store.delete(hash);
      await store.delete(hash);
      expect(await store.has(hash)).toBe(false);
      await store.check();
    },
  );

  it('keeps prefixes apart', async () => {
    await (await openImageStore('s3://photos/one')).put(hash, bytes);
    expect(await (await openImageStore('s3://photos/two')).has(hash)).toBe(false);
  });

  it('fails where the bucket is missing', async () => {
    const store = await openImageStore('s3://nowhere');
    await expect(store.check()).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await expect(store.put(hash, bytes)).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await expect(store.get(hash)).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  it('refuses what is no hash', async () => {
    const store = await openImageStore('s3://photos');
    await expect(store.put('../x', bytes)).rejects.toThrow('Not the hash of an image');
  });
});
