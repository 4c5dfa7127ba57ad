import { Loop } from '../support/loop';
import { crops, photo } from '../support/photos';
import { type Part, Product } from '../support/product';
import type { Place } from '../support/product-database';
import { TestLoad } from '../support/test-load';

const EXPECTED = ['not connected', 'no answer', '503 with Retry-After'];
const TEXTURES = ['brick', 'grass'] as const;

jest.setTimeout(900_000);

/**
 * Each process of the product is killed (SIGKILL) at known places of the way from a photo to a live version. The place is
 * closed in PostgreSQL, so that whoever gets there stands inside its transaction when the kill comes.
 */
describe('a process is killed', () => {
  let product: Product;
  let loop: Loop;
  let load: TestLoad;
  const lessons: { image: Buffer; name: string }[] = [];
  const exam: { image: Buffer; name: string }[] = [];

  beforeAll(async () => {
    for (const name of TEXTURES) {
      const all = (await crops(name, 16)).map((image) => ({ image, name }));
      exam.push(...all.splice(-2));
      lessons.push(...all);
    }
    lessons.sort((a, b) => (lessons.indexOf(a) % 14) - (lessons.indexOf(b) % 14)); // the textures in turns
    product = Product.create();
    await product.start();
    loop = new Loop(product);
    load = new TestLoad(product, photo('coffee'));
    for (const { image, name } of lessons.splice(0, 6)) await loop.teach(image, name);
    await loop.runGoesLive(await loop.startRun());
  });

  afterAll(() => product?.dispose());

  const nextLesson = () => {
    const lesson = lessons.shift();
    if (!lesson) throw new Error('too few lessons');
    return loop.teach(lesson.image, lesson.name);
  };

  /**
   * Kills a part while somebody stands at the place; classification then answers again.
   * @returns what was begun, and whether there was such a process: a training child may have ended by then
   */
  const killAt = async (part: Part, place: Place, begin: () => Promise<string>) => {
    const closed = await loop.database.closePlace(place);
    let id: string;
    let killed: boolean;
    try {
      id = await begin();
      await closed.reached();
      killed = product.signal(part, 'SIGKILL') !== undefined;
    } finally {
      await closed.open();
    }
    await loop.answersAgain(photo('camera'));
    return { id, killed };
  };

  const expectLearned = async () => {
    for (const { image, name } of exam) expect((await loop.classify(image)).predictions[0]?.name).toBe(name);
    await loop.expectWhole();
  };

  it.each<[Part, Place]>([
    ['trainer', 'run running'],
    ['API', 'run running'],
    ['training child', 'run dataset'],
    ['PostgreSQL', 'run training'],
    ['trainer', 'run gate'],
    ['model server', 'run training'],
    ['training child', 'run gate'],
    ['PostgreSQL', 'run succeeded'],
    ['trainer', 'run succeeded'],
  ])('the %s at "%s": the run finishes once and its version goes live', async (part, place) => {
    for (let killed = false; !killed; ) {
      await nextLesson();
      const run = await killAt(part, place, () => loop.startRun());
      await loop.runGoesLive(run.id);
      await expectLearned();
      killed = run.killed;
    }
  });

  it.each<[Part, Place]>([
    ['API', 'release building'],
    ['model server', 'release starting'],
    ['PostgreSQL', 'release probing'],
    ['API', 'release shifting'],
    ['model server', 'release shifting'],
    ['API', 'release live'],
    ['PostgreSQL', 'release live'],
  ])('the %s at "%s": the release finishes', async (part, place) => {
    const release = await killAt(part, place, () => loop.startRollback());
    expect(release.killed).toBe(true);
    await loop.releaseGoesLive(release.id);
    await expectLearned();
  });

  it.each<Part>(['API', 'model server', 'PostgreSQL'])(
    'the %s under load: what was answered is there, and it answers again',
    async (part) => {
      load.begin(4);
      await load.answered(10);
      expect(product.signal(part, 'SIGKILL')).toBeGreaterThan(0);
      await loop.answersAgain(photo('camera'));
      await load.answered(10);
      const { answers, refused } = await load.end();
      for (const { id, image } of answers) loop.answered(id, image);
      // Cut off, or told to come back: nothing else.
      expect(refused.filter((why) => !EXPECTED.includes(why))).toEqual([]);
      await loop.expectWhole();
    },
  );

  it.each<Part>(['API', 'PostgreSQL'])(
    'the %s right after a correction was acknowledged: it stands, and is learned',
    async (part) => {
      await nextLesson();
      expect(product.signal(part, 'SIGKILL')).toBeGreaterThan(0);
      await loop.answersAgain(photo('camera'));
      await loop.expectWhole();
      await loop.runGoesLive(await loop.startRun());
      await expectLearned();
    },
  );
});
