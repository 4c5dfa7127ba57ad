import { addPast, along, dot, dotPast, largest, scaled } from './vectors.js';

describe.each([1, 3, 4, 9])('vectors of %i', (length) => {
  const a = Float64Array.from({ length }, (_, at) => at - 1.5);
  const b = Float64Array.from({ length }, (_, at) => 2 * at + 1);
  const past = Float32Array.from(b);
  const expected = a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

  it('have products to the last place', () => {
    expect(dot(a, b)).toBe(expected);
    expect(dotPast(past, a)).toBe(expected);
  });

  it('are added and scaled', () => {
    const sum = Float64Array.from(a, (value, at) => value + 2 * (b[at] as number));
    const vector = a.slice();
    addPast(vector, past, 2);
    expect(vector).toEqual(sum);
    expect(along(a, b, 2)).toEqual(sum);
    expect(scaled(a, -2)).toEqual(a.map((value) => -2 * value));
    expect(largest(a)).toBe(Math.max(1.5, length - 2.5));
  });
});
