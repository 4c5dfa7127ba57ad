import { answeredAs } from '../datasets/answered-as.js';
import type { ModelClass } from '../datasets/class-order.js';
import type { Material } from '../datasets/material.js';
import { modelClass } from '../testing/model-class.js';
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

const why = (classes: ModelClass[], labels: (string | null)[], answers: number) =>
  forgetsUnseen({ classes, answeredAs: answeredAs(classes), material: material(labels, answers) });
const three = ['a', 'b', 'c'].map((id) => modelClass(id));

describe('forgetsUnseen', () => {
  it('lets a network be tuned whose classes all have a photo', () => {
    expect(why(three.slice(0, 2), ['a', 'b', null], 0)).toBeNull();
  });

  it('lets it be tuned where enough answers would show what it forgets', () => {
    expect(why(three, ['a'], 50)).toBeNull();
  });

  it('says what is missing otherwise', () => {
    const missing = why(three, ['a', null], 12);
    expect(missing).toMatch(/2 of 3 classes have no photo/);
    expect(missing).toMatch(/answers to 50 earlier photos would show it; there are 12/);
  });

  it('takes merged classes for one, and retired ones for none', () => {
    const part = modelClass('part', { status: 'retired', mergedInto: 'a' });
    const gone = modelClass('gone', { status: 'retired' });
    expect(why([modelClass('a'), part, gone], ['a', null], 0)).toBeNull();
    expect(why([modelClass('a'), part, gone], ['part'], 0)).toBeNull();
    expect(why([modelClass('a'), part, gone], ['gone', null], 0)).toMatch(/1 of 1 classes have no photo/);
  });
});
