import { modelClass } from '../testing/model-class.js';
import { answeredAs } from './answered-as.js';

describe('answeredAs', () => {
  const part = (id: string, mergedInto: string) => modelClass(id, { status: 'retired', mergedInto });

  it.each([
    ['dog', 'dog'],
    ['pug', 'dog'],
    ['small pug', 'dog'],
    ['cat', null],
    ['kitten', null],
  ])('%s is %s', (classId, expected) => {
    const classes = [
      modelClass('dog'),
      part('pug', 'dog'),
      part('small pug', 'pug'),
      modelClass('cat', { status: 'retired' }),
      part('kitten', 'cat'),
    ];
    expect(answeredAs(classes)(classId)).toBe(expected);
  });
});
