import { isLatestKept } from './kept-state.js';

const states = (...right: number[]) => right.map((one) => ({ right: one, loss: 1 }));

describe('isLatestKept', () => {
  // Of 100 photos 85 right: a standard error is 3.6.
  it.each([
    [85, true],
    [78, true],
    [77, false],
  ])('with %i of 100 photos right where the best had 85: %s', (right, kept) => {
    expect(isLatestKept(states(70, 85, right), 100)).toBe(kept);
  });

  it('keeps none that answers worse than the start, nor as well and less surely', () => {
    expect(isLatestKept(states(85, 84), 100)).toBe(false);
    expect(isLatestKept([...states(85), { right: 85, loss: 1.1 }], 100)).toBe(false);
    expect(isLatestKept([...states(85), { right: 85, loss: 0.9 }], 100)).toBe(true);
  });

  it('has nothing against the latest where there are no photos to ask for', () => {
    expect(isLatestKept([{ right: 0, loss: 0 }], 0)).toBe(true);
    expect(isLatestKept(states(0, 0, 0), 0)).toBe(true);
  });
});
