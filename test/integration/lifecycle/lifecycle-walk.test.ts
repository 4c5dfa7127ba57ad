import { bringBack, makeClass, merge, rename, retire, split } from '../../support/walk/class-steps';
import { importArchive } from '../../support/walk/import-step';
import { comesDue, train } from '../../support/walk/learn-steps';
import { changeSettings, release, rollback } from '../../support/walk/release-steps';
import { audit, classify, correct, labelMany } from '../../support/walk/say-steps';
import { undo, undoMany } from '../../support/walk/undo-steps';
import { checkAll } from '../../support/walk/walk-checks';
import { WalkProduct } from '../../support/walk/walk-product';
import { type Start, type Step, WalkWorld } from '../../support/walk/walk-world';

/** By hand: `WALK_SEEDS=1,2,3 WALK_STEPS=200`, and as long as one likes. */
const { WALK_SEEDS, WALK_STEPS } = process.env;
const STARTS: Start[] = ['blank', 'imagenet'];
const walks = WALK_SEEDS
  ? STARTS.flatMap((start) => WALK_SEEDS.split(',').map((seed) => ({ start, seed: Number(seed) })))
  : [
      { start: 'blank' as const, seed: 24 },
      { start: 'imagenet' as const, seed: 12 },
    ];
const STEPS = Number(WALK_STEPS ?? 30);

/** How often each is done, beside the others. */
type Weighed = readonly (readonly [number, Step])[];

const saying: Weighed = [
  [12, classify],
  [26, correct],
  [6, labelMany],
  [3, audit],
  [7, undo],
  [4, undoMany],
  [6, (world) => importArchive(world)],
  [2, makeClass],
  [4, rename],
  [5, merge],
  [4, retire],
  [6, bringBack],
  [2, split],
];
const steps: Weighed = [
  ...saying,
  [7, (world) => train(world)],
  [4, (world) => train(world, { meanwhile: [1, 2, 3].map(() => someOf(world, saying)) })],
  [3, (world) => train(world, { cancel: true })],
  [3, comesDue],
  [4, release],
  [4, rollback],
  [2, changeSettings],
  [2, (world) => world.restart()],
];

function someOf(world: WalkWorld, among: Weighed): Step {
  return world.pick(among.flatMap(([weight, step]) => Array.from({ length: weight }, () => step)));
}

/** Some classes are taught, until a version is live that was made so. */
const begin: Step = async (world) => {
  for (let tries = 0; tries < 5 && !(world.plain.live !== null && world.plain.runs.length > 0); tries++) {
    await importArchive(world, true);
    await train(world);
  }
};

describe('a model through its life', () => {
  let product: WalkProduct;
  beforeAll(async () => {
    product = await WalkProduct.start();
  });
  afterAll(() => product?.dispose());

  it.each(walks)('is what its rules say after each step, $start, seed $seed', async ({ start, seed }) => {
    const world = await WalkWorld.create(product, start, seed);
    try {
      await begin(world);
      await checkAll(world);
      for (let done = 0; done < STEPS; done++) {
        await someOf(world, steps)(world);
        await checkAll(world);
      }
    } catch (error) {
      const story = world.story.join('\n  ');
      throw new Error(`after:\n  ${story}\n${(error as Error).message}`, { cause: error });
    }
  });
});
