import { type S3Server, startS3 } from '../../../test/support/s3-server.js';
import { imageHash } from './image-hash.js';
import { openImageStore } from './open-image-store.js';

const environment = { ...process.env };
let server: S3Server;

beforeAll(async () => {
  server = await startS3('photos');
  Object.assign(process.env, server.env);
});
afterAll(async () => {
  process.env = environment;
  await server.close();
});

const bytes = Buffer.alloc(70_000, 5);
const hash = imageHash(bytes);

describe('S3 store', () => {
  it.each(['s3://photos', 's3://photos/some/prefix/'])('gives back what was put at %s', async (url) => {
    const store = await openImageStore(url);
    expect(await store.get(hash)).toBeNull();
    await Promise.all([store.put(hash, bytes), store.put(hash, bytes)]);
    expect(await store.get(hash)).toEqual(bytes);
    await store.check();
  });

  it('keeps prefixes apart', async () => {
    await (await openImageStore('s3://photos/one')).put(hash, bytes);
    expect(await (await openImageStore('s3://photos/two')).get(hash)).toBeNull();
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
