import type { Class } from '../api/types';
import { classesAtHand } from './classes-at-hand';

const named = (id: string, inLiveVersion: boolean, minute = 0) =>
  ({ id, inLiveVersion, createdAt: `2026-01-01T00:0${minute}:00.000Z` }) as Class;

describe('classesAtHand', () => {
  it('are those chosen lately, then the newest that no answer can name yet, each once', () => {
    const active = [named('known', true), named('old', false, 1), named('cup', true), named('new', false, 2)];
    expect(classesAtHand(active, ['cup', 'gone', 'old']).map(({ id }) => id)).toEqual(['cup', 'old', 'new']);
  });
});
