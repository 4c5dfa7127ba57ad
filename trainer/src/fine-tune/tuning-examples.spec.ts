import type { HeadArithmetic } from '@amend/learning';
import type { Material } from '../material.js';
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

describe('keptBack', () => {
  it('keeps one of ten of each class', () => {
    expect(keptBack(training, columns)).toEqual([
      { image: image(9), target: 1 },
      { image: image(19), target: 1 },
    ]);
  });
});

describe('tuningExamples', () => {
  const validation = keptBack(training, columns);
  const found = async (replayed: number[]) => {
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
