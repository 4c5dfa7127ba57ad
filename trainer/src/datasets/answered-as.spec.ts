import { answeredAs } from './answered-as.js';
import type { ModelClass } from './class-order.js';

describe('answeredAs', () => {
  const one = (id: string, more: Partial<ModelClass> = {}): ModelClass => ({
    id,
    name: id,
    status: 'active',
    mergedInto: null,
    ...more,
  });
  const part = (id: string, mergedInto: string) => one(id, { status: 'retired', mergedInto });

  it.each([
    ['dog', 'dog'],
    ['pug', 'dog'],
    ['small pug', 'dog'],
    ['cat', null],
    ['kitten', null],
  ])('%s is %s', (classId, expected) => {
    const classes = [
      one('dog'),
      part('pug', 'dog'),
      part('small pug', 'pug'),
      one('cat', { status: 'retired' }),
      part('kitten', 'cat'),
    ];
    expect(answeredAs(classes)(classId)).toBe(expected);
  });
});
