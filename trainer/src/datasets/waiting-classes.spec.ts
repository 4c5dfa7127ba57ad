import { modelClass } from '../testing/model-class.js';
import type { ModelClass } from './class-order.js';
import { waitingClasses } from './waiting-classes.js';

const named = (name: string, status: ModelClass['status'] = 'active') => modelClass(name, { name, status });
const [ant, bee, cat] = ['ant', 'bee', 'cat'].map((name) => named(name)) as [
  ModelClass,
  ModelClass,
  ModelClass,
];

describe('waitingClasses', () => {
  it('says nothing where all are learned or retired', () => {
    expect(waitingClasses([ant, bee, named('old', 'retired')], [bee, ant])).toBeNull();
  });

  it('names the class that waits', () => {
    expect(waitingClasses([ant, bee], [ant])).toBe(
      'The class "bee" waits: it needs 1 more photo to learn from',
    );
  });

  it('names a few of many', () => {
    const many = Array.from({ length: 7 }, (_, at) => named(`new ${at}`));
    expect(waitingClasses([ant, bee, cat], [ant])).toBe(
      'These classes wait, each needs 1 more photo to learn from: "bee", "cat"',
    );
    expect(waitingClasses(many, [])).toMatch(/from: "new 0", .*"new 4", 2 more$/);
  });
});
