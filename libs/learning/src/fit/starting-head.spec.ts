import { startingHead } from './starting-head.js';

const head = {
  features: 2,
  classes: 3,
  kernel: Float32Array.of(1, 2, 3, 10, 20, 30),
  bias: Float32Array.of(0, 3, 6),
};

describe('startingHead', () => {
  it('puts columns in the new order, drops those that left and gives new classes the mean', () => {
    const { head: start, known } = startingHead({ head, classes: ['a', 'b', 'c'] }, ['c', 'new', 'a']);
    expect([...start.kernel]).toEqual([3, 2, 1, 30, 20, 10]);
    expect([...start.bias]).toEqual([6, 3, 0]);
    expect(known).toEqual([true, false, true]);
  });

  it('refuses class ids that do not fit the columns', () => {
    expect(() => startingHead({ head, classes: ['a', 'b'] }, ['a', 'b'])).toThrow(
      '3 columns but 2 class ids',
    );
  });
});
