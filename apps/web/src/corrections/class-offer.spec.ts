import type { Class } from '../api/types';
import { classOffer } from './class-offer';

const one = (name: string, mergedInto: string | null | undefined = undefined): Class => ({
  id: name,
  name,
  status: mergedInto === undefined ? 'active' : 'retired',
  mergedInto: mergedInto ?? null,
  labels: 0,
  recheck: 0,
  inLiveVersion: true,
  createdAt: '2026-01-01T00:00:00Z',
  synset: null,
});
const cat = one('cat');
const gone = one('Unicorn', null);
const tabby = one('tabby', 'cat');
const kitten = one('kitten', 'tabby');
const horn = one('horn', 'Unicorn');
const classes = [cat, gone, tabby, kitten, horn];

describe('classOffer', () => {
  it.each([
    ['dog', { kind: 'new', name: 'dog' }],
    ['CAT', null],
    ['', null],
    ['unicorn', { kind: 'back', one: gone }],
    ['tabby', { kind: 'part', one: tabby, whole: cat }],
    ['kitten', { kind: 'part', one: kitten, whole: cat }],
    ['horn', { kind: 'back', one: gone }],
  ])('for “%s”', (name, offer) => {
    expect(classOffer(classes, name)).toEqual(offer);
  });
});
