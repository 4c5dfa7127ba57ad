/// <reference path="../support/s3rver.d.ts" />
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TrainingRun } from '@amend/contracts';
import { sql } from '@amend/db/sql';
import S3rver from 's3rver';
import { Loop } from '../support/loop';
import { crops } from '../support/photos';
import { Product } from '../support/product';

jest.setTimeout(60_000);

describe('images in S3', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'amend-s3-'));
  let server: S3rver;
  let product: Product;
  let loop: Loop;

  beforeAll(async () => {
    const configureBuckets = [{ name: 'photos', configs: [] as never[] }];
    server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets });
    const { port } = await server.run();
    product = Product.create({
      env: {
        STORAGE_URL: 's3://photos/of/amend',
        AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
        AWS_ACCESS_KEY_ID: 'S3RVER',
        AWS_SECRET_ACCESS_KEY: 'S3RVER',
      },
    });
    await product.start();
    loop = new Loop(product);
  }, 60_000);

  afterAll(async () => {
    await product?.dispose();
    await server?.close();
    rmSync(directory, { recursive: true });
  });

  it('are kept, read by people, and by training that needs them again', async () => {
    const lessons = await crops('gravel', 9);
    for (const image of lessons.slice(0, 5)) await loop.teach(image, 'gravel');
    const { id } = await loop.classify(lessons[5] as Buffer);
    const stored = await fetch(`${product.url}/v1/predictions/${id}/image`);
    expect(hash(Buffer.from(await stored.arrayBuffer()))).toBe(hash(lessons[5] as Buffer));

    await loop.database.rows(sql`delete from embeddings`);
    const runId = await loop.startRun();
    expect(await loop.runGoesLive(runId)).toBe(2);
    expect(await product.get<TrainingRun>(`/v1/training-runs/${runId}`)).toMatchObject({
      metrics: { embedded: 5 },
    });
    expect((await loop.classify(lessons[6] as Buffer)).predictions[0]?.name).toBe('gravel');
    await loop.expectWhole();
  });
});

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
