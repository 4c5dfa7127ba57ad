import type { ReviewItem } from '../api/types';
import { knownOrder, reviewOrders, whyShown } from './review-orders';

const why: ReviewItem['why'] = { order: 'uncertain', label: null, likely: null, splitInto: [], similar: 1 };
const pug = { classId: '1', name: 'pug' };
const cup = { classId: '2', name: 'cup' };

describe('whyShown', () => {
  it('says what is special about a photo, and nothing where nothing is', () => {
    expect(whyShown({ why })).toBeNull();
    expect(whyShown({ why: { ...why, order: 'suspect', label: pug, likely: cup } })).toBe(
      'Labelled “pug”, but photos like it are “cup”. Which is right?',
    );
    expect(whyShown({ why: { ...why, order: 'recheck', label: pug } })).toContain('look again');
    expect(whyShown({ why, unknown: true })).toContain('nothing like it');
    expect(whyShown({ why: { ...why, similar: 4 } })).toContain('4 photos');
  });

  it('tells who audits nothing of what others said', () => {
    expect(whyShown({ why: { ...why, order: 'audit', label: pug, likely: cup } })).not.toContain('pug');
  });
});

describe('reviewOrders', () => {
  it('names each order once', () => {
    expect(new Set(reviewOrders.map(({ value }) => value)).size).toBe(reviewOrders.length);
  });
});

describe('knownOrder', () => {
  it('is the one that was kept, or the mix where no build knows it any more', () => {
    expect(knownOrder('audit')).toBe('audit');
    expect(knownOrder('by-mood')).toBe('mixed');
  });
});
