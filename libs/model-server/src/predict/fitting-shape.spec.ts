import { fittingShape } from './fitting-shape.js';

describe('fittingShape', () => {
  const cases: [number[], number[], number[] | undefined][] = [
    [
      [2, 3],
      [-1, 3],
      [2, 3],
    ],
    [
      [0, 3],
      [-1, 3],
      [0, 3],
    ],
    [[2, 4], [-1, 3], undefined],
    [[3], [-1, 1], [3, 1]],
    [[], [-1, 1], [1, 1]],
    [
      [224, 224, 3],
      [-1, 224, 224, 3],
      [1, 224, 224, 3],
    ],
    [[448, 112, 3], [-1, 224, 224, 3], undefined],
    [[6], [-1, 3], undefined],
    [[5, 1], [-1], [5]],
    [[2, 2], [-1], undefined],
    [[7], [-1, -1], undefined],
    [
      [4, 9],
      [-1, -1],
      [4, 9],
    ],
  ];
  it.each(cases)('%j for %j is %j', (shape, declared, fitting) => {
    expect(fittingShape(shape, declared)).toEqual(fitting);
  });
});
