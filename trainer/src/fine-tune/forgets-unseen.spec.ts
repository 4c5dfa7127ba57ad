import type { Material } from '../datasets/material.js';
import { forgetsUnseen } from './forgets-unseen.js';

const NOTHING = new Float32Array(0);
const material = (labels: (string | null)[], answers: number): Material => {
  const named = (images: string[]) => ({ images, embeddings: NOTHING });
  const photos = labels.map((_, at) => `photo ${at}`);
  return {
    features: 1,
    training: { ...named(photos), labels },
    verified: { ...named([]), labels: [] },
    replay: {
      training: named([]),
      gate: named(Array.from({ length: answers }, (_, at) => `served ${at}`)),
    },
    rehearsal: { training: named([]), gate: named([]) },
  };
};

describe('forgetsUnseen', () => {
  it('lets a network be tuned whose classes all have a photo', () => {
    expect(forgetsUnseen(['a', 'b'], material(['a', 'b', null], 0))).toBeNull();
  });

  it('lets it be tuned where enough answers would show what it forgets', () => {
    expect(forgetsUnseen(['a', 'b', 'c'], material(['a'], 50))).toBeNull();
  });

  it('says what is missing otherwise', () => {
    const why = forgetsUnseen(['a', 'b', 'c'], material(['a', null], 12));
    expect(why).toMatch(/2 of 3 classes have no photo/);
    expect(why).toMatch(/answers to 50 earlier photos would show it; there are 12/);
  });
});
