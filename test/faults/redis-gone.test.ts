import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Loop } from '../support/loop';
import { crops } from '../support/photos';
import { Product } from '../support/product';
import { hasRedis, needsRedis, type RedisServer, startRedis } from '../support/redis-server';
import { until } from '../support/until';

jest.setTimeout(900_000);

(hasRedis ? describe : describe.skip)(`Redis is gone ${needsRedis}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'amend-redis-'));
  let redis: RedisServer;
  let product: Product;
  let loop: Loop;
  let lessons: Buffer[];

  beforeAll(async () => {
    redis = await startRedis(folder);
    product = Product.create({ env: { REDIS_URL: redis.url } });
    await product.start();
    loop = new Loop(product);
    lessons = await crops('gravel', 9);
    for (const image of lessons.splice(0, 5)) await loop.teach(image, 'gravel');
    await loop.runGoesLive(await loop.startRun());
  });

  afterAll(async () => {
    await product?.dispose();
    rmSync(folder, { recursive: true });
  });

  it('runs and releases are found without it, one after the other', async () => {
    await redis.stop();
    for (const version of [3, 4]) {
      await loop.teach(lessons.shift() as Buffer, 'gravel');
      expect(await loop.runGoesLive(await loop.startRun())).toBe(version);
    }
    expect((await loop.classify(lessons[0] as Buffer)).predictions[0]?.name).toBe('gravel');
    await loop.expectWhole();
  });

  it('Ctrl-C ends everything all the same', async () => {
    await product.stop();
    await until(() => /Nothing is lost/.test(product.log), { what: 'its last words' });
    expect(product.log).not.toMatch(/did not stop within/);
  });
});
