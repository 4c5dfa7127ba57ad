import { type S3Server, startS3 } from '../../../test/support/s3-server.js';
import { isBucketAway, openS3 } from './s3-bucket.js';

const environment = { ...process.env };
let server: S3Server;

beforeAll(async () => {
  server = await startS3('things');
  Object.assign(process.env, server.env);
});
afterAll(async () => {
  process.env = environment;
  await server.close();
});

describe('S3 bucket', () => {
  it.each(['s3://things', 's3://things/some/prefix/'])('lists what was put below %s', async (url) => {
    const bucket = openS3(url);
    await bucket.put('b/2', Buffer.from('two'));
    await bucket.put('b/1', Buffer.from('one'));
    await bucket.put('a', Buffer.from('a'));
    expect(await bucket.list('b/')).toEqual(['b/1', 'b/2']);
    expect(await bucket.get('b/1')).toEqual(Buffer.from('one'));
    await bucket.delete('b/1');
    expect(await bucket.has('b/1')).toBe(false);
    expect(await bucket.get('b/1')).toBeNull();
    expect(await bucket.list('b/')).toEqual(['b/2']);
    for (const key of ['b/2', 'a']) await bucket.delete(key);
    expect(await bucket.list()).toEqual([]);
  });

  const failure = (url: string) =>
    openS3(url)
      .get('x')
      .catch((error: unknown) => error);

  it('tells a missing bucket from a missing object', async () => {
    const missing = await failure('s3://nowhere');
    expect(missing).toMatchObject({ name: 'NoSuchBucket' });
    expect(isBucketAway(missing)).toBe(false);
  });

  it('tells a service that is away', async () => {
    process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:9';
    expect(isBucketAway(await failure('s3://things'))).toBe(true);
  });
});
