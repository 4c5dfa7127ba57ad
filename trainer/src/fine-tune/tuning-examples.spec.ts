import type { HeadArithmetic } from '@amend/learning';
import type { Material } from '../datasets/material.js';
import { keptBack, tuningExamples } from './tuning-examples.js';

const image = (at: number) => `image-${String(at).padStart(2, '0')}`;
const columns = new Map([
  ['canine', 0],
  ['cat', 1],
]);
const training = {
  images: Array.from({ length: 25 }, (_, at) => image(at)),
  labels: Array.from({ length: 25 }, (_, at) => (at === 24 ? null : at < 20 ? 'cat' : 'canine')),
  embeddings: new Float32Array(50),
};
// Two features: how much of a dog there is in the picture, and how much of a cat.
const replay = {
  images: ['served-dog', 'served-cat', 'served-other-cat'],
  embeddings: Float32Array.of(9, 0, 0, 9, 0, 8),
};
const live = {
  classes: ['dog', 'cat'],
  head: { features: 2, classes: 2, kernel: Float32Array.of(1, 0, 0, 1), bias: new Float32Array(2) },
};
const arithmetic = { logits: async (_, rows) => rows } satisfies Partial<HeadArithmetic> as HeadArithmetic;
const products = {
  logits: async ({ features, classes, kernel }, rows) =>
    Float32Array.from({ length: (rows.length / features) * classes }, (_, at) => {
      const [row, column] = [Math.floor(at / classes), at % classes];
      let sum = 0;
      for (let feature = 0; feature < features; feature++)
        sum += (rows[row * features + feature] as number) * (kernel[feature * classes + column] as number);
      return sum;
    }),
} satisfies Partial<HeadArithmetic> as unknown as HeadArithmetic;

/** Looks of the training images: those of one number show the same. */
const looks = (numberOf: (row: number) => number) => {
  const matrix = new Float32Array(25 * 25);
  for (let row = 0; row < 25; row++) matrix[row * 25 + numberOf(row)] = 1;
  return matrix;
};
const kept = (numberOf: (row: number) => number) => keptBack(training, looks(numberOf), columns, products);

describe('keptBack', () => {
  it('keeps one of ten of each class', async () => {
    expect(await kept((row) => row)).toEqual([
      { image: image(9), target: 1 },
      { image: image(19), target: 1 },
    ]);
  });

  it('parts no photos that show nearly the same', async () => {
    expect(await kept((row) => row - (row % 2))).toEqual([
      { image: image(18), target: 1 },
      { image: image(19), target: 1 },
    ]);
    expect(await kept((row) => (row < 20 ? 0 : row))).toEqual([]);
  });
});

describe('tuningExamples', () => {
  const found = async (replayed: number[]) => {
    const validation = await kept((row) => row);
    const material = { training, replay: { training: replay } } as unknown as Material;
    return tuningExamples(material, columns, live, { validation, replayed }, arithmetic);
  };

  it('shows the labelled photos but those kept back', async () => {
    const { training: shown } = await found([]);
    expect(shown).toHaveLength(23);
    expect(shown.map((one) => one.image)).not.toContain(image(9));
    expect(shown.at(-1)).toEqual({ image: image(24), target: null });
  });

  it('replays what it is told to, but no answer that the candidate cannot give', async () => {
    const { training: shown } = await found([0, 1]);
    expect(shown.slice(23)).toEqual([{ image: 'served-cat', target: Float32Array.of(0, 1) }]);
  });
});
