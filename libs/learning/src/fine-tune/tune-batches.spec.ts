import type { TuneExample } from './fine-tune-input.js';
import { defaultFineTunePolicy } from './fine-tune-policy.js';
import { TuneBatches } from './tune-batches.js';

const head = { features: 2, classes: 2 };
const sides = { image: 10, served: 8 };

/** Each step of the first epoch: what it shows, and what its rows weigh together. */
function steps(examples: readonly TuneExample[]) {
  const batches = new TuneBatches(examples, head, sides, { ...defaultFineTunePolicy, batch: 2 }, 1);
  return Array.from({ length: batches.perEpoch }, (_, step) => {
    const { examples: shown, weights } = batches.at(step);
    return { shown, weight: weights.reduce((sum, weight) => sum + weight, 0) };
  });
}

describe('TuneBatches', () => {
  it('lets a step weigh what its examples do, and all steps 1 in the mean', () => {
    const labelled = Array.from({ length: 5 }, (_, image): TuneExample => ({ image, target: image % 2 }));
    const replayed = Array.from(
      { length: 6 },
      (_, at): TuneExample => ({ image: 5 + at, target: Float32Array.of(0, 1) }),
    );
    const epoch = steps([...labelled, ...replayed]);
    const own = ({ target }: TuneExample) =>
      typeof target === 'number' ? 1 : defaultFineTunePolicy.replayWeight;
    for (const { shown, weight } of epoch)
      expect(weight).toBeCloseTo((shown.reduce((sum, one) => sum + own(one), 0) * epoch.length) / 8, 5);
    expect(epoch.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(epoch.length, 5);
    expect(epoch.at(-1)?.shown).toHaveLength(1);
  });
});
