import type { Queries } from '@amend/db/sql';
import { efficientNetLite0, type NetworkDescription } from '@amend/network';
import { answeredAs } from '../datasets/answered-as.js';
import type { ModelClass } from '../datasets/class-order.js';
import { modelClass } from '../testing/model-class.js';
import { shouldSeeHalf } from './should-see-half.js';

const twenty = Array.from({ length: 20 }, (_, at) => `photo ${at}`);

/** A database that finds so many small photos. */
const finding = (small: number): Queries => ({
  rows: async <Row>() => [{ small }] as Row[],
  change: async () => 0,
});

/** A network that sees photos whole so far. */
const whole = (other: Partial<NetworkDescription> = {}) => ({
  network: { ...efficientNetLite0, ...other },
  weights: async () => new Map(),
});

/** Photos of the class a, and of no other. */
const seen = (classes: ModelClass[]) => ({
  classes,
  answeredAs: answeredAs(classes),
  material: { training: { images: twenty, embeddings: new Float32Array(0), labels: twenty.map(() => 'a') } },
});

describe('shouldSeeHalf', () => {
  it.each([
    ['nineteen in twenty are small', 19, twenty, {}, true],
    ['more are not', 18, twenty, {}, false],
    ['there is none', 0, [], {}, false],
    // Half of it would be trained on without the last row, and served with a row that is half nothing.
    ['the network takes an odd number of pixels', 20, twenty, { inputSize: 225 }, false],
  ])('where %s', async (_what, small, images, other: Partial<NetworkDescription>, half) => {
    expect(await shouldSeeHalf(finding(small), whole(other), seen([modelClass('a')]), images)).toBe(half);
  });

  it.each([
    ['is shown by none: it goes on as it did', {}, false],
    ['is retired', { status: 'retired' }, true],
    ['became part of one that is shown', { status: 'retired', mergedInto: 'a' }, true],
  ] as const)('where another class %s', async (_what, more, half) => {
    const data = seen([modelClass('a'), modelClass('b', more)]);
    expect(await shouldSeeHalf(finding(20), whole(), data, twenty)).toBe(half);
  });
});
