import { features, SyntheticClasses } from '../testing/synthetic-classes.js';
import { typicalOrder } from './typical-order.js';

describe('typicalOrder', () => {
  const images = new SyntheticClasses(4);
  const crowd = images.embeddings([0, 1, 2, 3], 10, 5);

  it('begins with one of each cluster', () => {
    const order = typicalOrder(crowd, features);
    expect(
      order
        .slice(0, 4)
        .map((row) => Math.floor(row / 10))
        .sort(),
    ).toEqual([0, 1, 2, 3]);
    expect([...order].sort((a, b) => a - b)).toEqual([...Array(40).keys()]);
  });

  it('puts a copy of what it has shown late', () => {
    const first = typicalOrder(crowd, features)[0] as number;
    const copied = new Float32Array([...crowd, ...crowd.subarray(first * features, (first + 1) * features)]);
    const order = typicalOrder(copied, features);
    expect(Math.abs(order.indexOf(first) - order.indexOf(40))).toBeGreaterThan(20);
  });

  it('takes one image, and none', () => {
    expect(typicalOrder(crowd.subarray(0, features), features)).toEqual([0]);
    expect(typicalOrder(new Float32Array(0), features)).toEqual([]);
  });

  it('works where embeddings are projected', () => {
    const wide = new Float32Array(6 * 200);
    for (let row = 0; row < 6; row++)
      wide.fill(1, row * 200 + (row % 2) * 100, row * 200 + (row % 2) * 100 + 100);
    expect(
      typicalOrder(wide, 200)
        .slice(0, 2)
        .map((row) => row % 2)
        .sort(),
    ).toEqual([0, 1]);
  });
});
