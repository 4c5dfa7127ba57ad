import { createHash } from 'node:crypto';
import type { TrainingRun } from '@amend/contracts';
import { sql } from '@amend/db/sql';
import { Loop } from '../support/loop';
import { crops } from '../support/photos';
import { Product } from '../support/product';
import { type S3Server, startS3 } from '../support/s3-server';

describe('images in S3', () => {
  let server: S3Server;
  let product: Product;
  let loop: Loop;

  beforeAll(async () => {
    server = await startS3('photos');
    product = Product.create({ env: { STORAGE_URL: 's3://photos/of/amend', ...server.env } });
    await product.start();
    loop = new Loop(product);
  });

  afterAll(async () => {
    await product?.dispose();
    await server?.close();
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
