import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type S3Server, startS3 } from '../../../test/support/s3-server.js';
import { isBucketAway } from './is-bucket-away.js';
import { openS3 } from './s3-bucket.js';

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

  it('takes one that breaks off in the middle of an object for away', async () => {
    const half = createServer((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half', () => response.destroy());
    });
    await once(half.listen(0, '127.0.0.1'), 'listening');
    process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(half.address() as AddressInfo).port}`;
    const error = await failure('s3://things');
    expect(error).toMatchObject({ message: 'S3 broke off in the middle of x' });
    expect(isBucketAway(error)).toBe(true);
    half.close();
  });

  it('tells a service that is away', async () => {
    process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:9';
    expect(isBucketAway(await failure('s3://things'))).toBe(true);
  });
});
