/// <reference path="../../../test/support/s3rver.d.ts" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { openS3 } from './s3-bucket.js';

const environment = { ...process.env };
let directory: string;
let server: S3rver;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 's3-'));
  const configureBuckets = [{ name: 'things', configs: [] as never[] }];
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

  it('tells a missing bucket from a missing object', async () => {
    await expect(openS3('s3://nowhere').get('x')).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });
});
