import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Loop } from '../support/loop';
import { ownPort } from '../support/own-port';
import { crops, photo } from '../support/photos';
import { everyPart, type Part, Product } from '../support/product';
import type { Place } from '../support/product-database';
import { TestLoad } from '../support/test-load';
import { until } from '../support/until';

jest.setTimeout(900_000);

/** A power cut, as far as processes go, and the supervisor killed alone; then `npm start` on what is left. */
describe('everything is killed at once', () => {
  let product: Product;
  let loop: Loop;
  let lessons: Buffer[];
  let exam: Buffer;

  beforeAll(async () => {
    [exam, ...lessons] = (await crops('gravel', 9)) as [Buffer, ...Buffer[]];
    // The port is the same after each start, as it is for users: what was killed must have let go of it.
    product = Product.create({ env: { PORT: String(await ownPort()) } });
    await product.start();
    loop = new Loop(product);
    for (const image of lessons.splice(0, 4)) await loop.teach(image, 'gravel');
    await loop.runGoesLive(await loop.startRun());
  });

  afterAll(() => product?.dispose());

  const kill = async (parts: readonly Part[]) => {
    for (const part of parts) product.signal(part, 'SIGKILL');
    // Those that are not killed end with their supervisor: before that the port is theirs.
    const gone: Part[] = [...parts, 'API', 'model server'];
    await until(() => gone.every((part) => product.pid(part) === undefined), { what: 'their end' });
  };

  const expectLearned = async () => {
    expect((await loop.classify(exam)).predictions[0]?.name).toBe('gravel');
    await loop.expectWhole();
  };

  it('under load: what was answered is there after the next start', async () => {
    const load = new TestLoad(product, photo('coffee'));
    load.begin(4);
    await load.answered(20);
    await kill(everyPart);
    for (const { id, image } of (await load.end()).answers) loop.answered(id, image);
    // As a model server leaves it that is killed while it loads a model.
    const left = path.join(product.home, 'model-server-tmp', 'amend-model-left');
    mkdirSync(left);
    await product.start();
    expect(existsSync(left)).toBe(false);
    await expectLearned();
  });

  it.each<[readonly Part[], Place]>([
    [everyPart, 'run training'],
    [['supervisor'], 'run gate'],
    [everyPart, 'run succeeded'],
  ])('%j at "%s": the run finishes once after the next start', async (parts, place) => {
    await loop.teach(lessons.shift() as Buffer, 'gravel');
    const closed = await loop.database.closePlace(place);
    const runId = await loop.startRun();
    await closed.reached();
    await kill(parts);
    await closed.open();
    await product.start();
    await loop.runGoesLive(runId);
    await expectLearned();
  });

  it.each<[readonly Part[], Place]>([
    [everyPart, 'release shifting'],
    [['supervisor'], 'release starting'],
    [everyPart, 'release live'],
  ])('%j at "%s": the release finishes after the next start', async (parts, place) => {
    const closed = await loop.database.closePlace(place);
    const releaseId = await loop.startRollback();
    await closed.reached();
    await kill(parts);
    await closed.open();
    await product.start();
    await loop.releaseGoesLive(releaseId);
    await expectLearned();
  });
});
