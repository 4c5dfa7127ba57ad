import type { Release } from '@amend/contracts';
import { Loop } from '../support/loop';
import { crops, photo } from '../support/photos';
import { everyPart, Product } from '../support/product';
import { TestLoad } from '../support/test-load';
import { until } from '../support/until';

const CONCURRENCY = 4;

// Each of some thousand answers is held against what is stored.
jest.setTimeout(1_800_000);

describe('under load', () => {
  let product: Product;
  let loop: Loop;
  let load: TestLoad;

  beforeAll(async () => {
    product = Product.create();
    await product.start();
    loop = new Loop(product);
    load = new TestLoad(product, photo('coffee'));
  });

  afterAll(() => product?.dispose());

  it('releases and a rollback fail no request, and nothing old answers', async () => {
    const lessons = await crops('gravel', 9);
    for (const image of lessons.slice(0, 5)) await loop.teach(image, 'gravel');
    load.begin(CONCURRENCY);
    const live = [1];
    const isLive = async (version: number) => {
      live.push(version);
      await load.answered(2 * CONCURRENCY); // so that some were asked since
    };
    await isLive(await loop.runGoesLive(await loop.startRun()));
    await loop.teach(lessons[5] as Buffer, 'gravel');
    await isLive(await loop.runGoesLive(await loop.startRun()));
    await isLive(await loop.releaseGoesLive(await loop.startRollback()));
    const { answers, refused } = await load.end();
    for (const { id, image } of answers) loop.answered(id, image);
    expect(refused).toEqual([]);
    expect(live).toEqual([1, 2, 3, 2]);
    // In the order of the answers: the live version's turn, then the next one's; what the one before still had in work
    // when the alias moved may come late.
    let turn = 0;
    for (const { version } of answers) {
      if (version === live[turn] || version === live[turn - 1]) continue;
      turn += 1;
      expect(version).toBe(live[turn]);
    }
    expect(turn).toBeGreaterThanOrEqual(2);
    expect(answers.at(-1)?.version).toBe(2);
    await loop.expectWhole();
  });

  it('SIGTERM: what was taken is answered, and every process ends', async () => {
    load.begin(CONCURRENCY);
    await load.answered(10);
    const pids = everyPart.map((part) => product.pid(part));
    expect(pids.filter((pid) => pid === undefined)).toHaveLength(1); // no training child
    product.signal('supervisor', 'SIGTERM');
    await until(() => everyPart.every((part) => product.pid(part) === undefined), {
      what: 'the end of all processes',
    });
    const { answers, refused } = await load.end();
    await until(() => /Nothing is lost/.test(product.log), { what: 'its last words' });
    expect([...new Set(refused)].filter((why) => why !== 'not connected' && why !== 'no answer')).toEqual([]);

    await product.start();
    const { items } = await product.get<{ items: Release[] }>('/v1/models/default/releases');
    expect(items[0]?.state).toBe('live');
    for (const { id, image } of answers) loop.answered(id, image);
    await loop.expectWhole();
    // Whatever got as far as a row was answered: nothing that was taken was dropped.
    expect(await loop.predictionsNobodyHeardOf()).toEqual([]);
  });
});
