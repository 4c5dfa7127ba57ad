import { currentOne, nothingDone, openOnes, type ReviewState, reviewReducer } from './review-state';

const queue = ['a', 'b', 'c'];
const decide = (state: ReviewState, id: string, says: { none: true } | null = { none: true }) =>
  reviewReducer(state, { type: 'decide', decision: { id, says, name: 'none' }, queue });

describe('reviewing', () => {
  it('goes from photo to photo', () => {
    let state = nothingDone;
    const seen = [currentOne(state, queue)];
    for (const id of queue) {
      state = decide(state, id);
      seen.push(currentOne(state, queue));
    }
    expect(seen).toEqual(['a', 'b', 'c', null]);
  });

  it('comes back to what was left out before a jump', () => {
    const jumped = reviewReducer(nothingDone, { type: 'show', id: 'c' });
    expect(currentOne(jumped, queue)).toBe('c');
    expect(currentOne(decide(jumped, 'c'), queue)).toBe('a');
  });

  it('undoes the last decision and shows its photo again', () => {
    const state = reviewReducer(decide(decide(nothingDone, 'a'), 'b'), {
      type: 'reopen',
      id: 'b',
      show: true,
    });
    expect(currentOne(state, queue)).toBe('b');
    expect(openOnes(state, queue)).toEqual(['b', 'c']);
  });

  it('does not take the photo in hand away when an earlier decision fails', () => {
    const state = reviewReducer(decide(nothingDone, 'a'), { type: 'reopen', id: 'a', show: false });
    expect(currentOne(state, queue)).toBe('b');
    expect(openOnes(state, queue)).toEqual(['a', 'b', 'c']);
  });

  it('brings the skipped ones back, and only those', () => {
    const state = reviewReducer(decide(decide(nothingDone, 'a', null), 'b'), { type: 'reopenSkipped' });
    expect(openOnes(state, queue)).toEqual(['a', 'c']);
  });
});
