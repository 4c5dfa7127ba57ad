import { modelClass } from '../testing/model-class.js';
import { type ModelClass, nextClasses } from './class-order.js';

const retired = (id: string) => modelClass(id, { status: 'retired' });
const next = (start: string, live: string, classes: ModelClass[], taught: string) =>
  nextClasses([...start], [...live], classes, new Set(taught))
    .map(({ id }) => id)
    .join('');
const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => modelClass(id));

describe('nextClasses', () => {
  it('keeps the first order, then the live one, and adds taught classes, oldest first', () => {
    expect(next('ca', 'caf', all, 'efba')).toBe('cafbe');
  });

  it('begins with what is taught', () => {
    expect(next('', '', all, 'da')).toBe('ad');
  });

  it('forgets a class whose labels are all gone, but none that the model started with', () => {
    expect(next('ab', 'abde', all, 'e')).toBe('abe');
  });

  it('keeps retired classes that it knows, and learns one that was retired meanwhile', () => {
    expect(next('a', 'ab', [retired('a'), retired('b'), retired('c')], 'bc')).toBe('abc');
  });

  it('drops what exists no more', () => {
    expect(next('axb', 'axb', [modelClass('a'), modelClass('b')], '')).toBe('ab');
  });
});
