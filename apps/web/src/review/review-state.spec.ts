import {
  currentOne,
  eachOnce,
  lastOnes,
  nothingDone,
  openOnes,
  type ReviewState,
  reviewReducer,
} from './review-state';

const queue = ['a', 'b', 'c'];
const decide = (
  state: ReviewState,
  ids: string | string[],
  says: { none: true } | null = { none: true },
): ReviewState => {
  const all = [ids].flat();
  const made = all.map((id) => ({ id, says, name: 'none', batch: all.join('') }));
  return reviewReducer(state, { type: 'decide', made, queue });
};

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
      ids: ['b'],
      show: true,
    });
    expect(currentOne(state, queue)).toBe('b');
    expect(openOnes(state, queue)).toEqual(['b', 'c']);
  });

  it('takes back together what was decided together', () => {
    const state = decide(decide(nothingDone, 'a'), ['b', 'c']);
    expect(currentOne(state, queue)).toBeNull();
    const ids = lastOnes(state).map(({ id }) => id);
    expect(ids).toEqual(['b', 'c']);
    const back = reviewReducer(state, { type: 'reopen', ids, show: true });
    expect(openOnes(back, queue)).toEqual(['b', 'c']);
    expect(currentOne(back, queue)).toBe('b');
    expect(lastOnes(back).map(({ id }) => id)).toEqual(['a']);
    expect(lastOnes(nothingDone)).toEqual([]);
  });

  it('does not take the photo in hand away when an earlier decision fails', () => {
    const state = reviewReducer(decide(nothingDone, 'a'), { type: 'reopen', ids: ['a'], show: false });
    expect(currentOne(state, queue)).toBe('b');
    expect(openOnes(state, queue)).toEqual(['a', 'b', 'c']);
  });

  it('brings the skipped ones back, and only those', () => {
    const state = reviewReducer(decide(decide(nothingDone, 'a', null), 'b'), { type: 'reopenSkipped' });
    expect(openOnes(state, queue)).toEqual(['a', 'c']);
  });

  it('keeps a photo that comes again as it came first, in its place', () => {
    const first = { id: 'a', why: 'a random check' };
    expect(eachOnce([first, { id: 'b' }, { id: 'a', why: 'labelled' }])).toEqual([first, { id: 'b' }]);
  });
});
