import fc from 'fast-check';
import { floatText, tensorText } from './json-text.js';

describe('floatText', () => {
  it.each([
    [3, '3.0'],
    [Math.fround(0.1), '0.1'],
    [Math.fround(1e-7), '1e-7'],
    [Math.fround(16777216), '16777216.0'],
    [Number.NaN, 'NaN'],
    [-Infinity, '-Infinity'],
  ])('writes %d as %s', (value, text) => {
    expect(floatText(value)).toBe(text);
  });

  it('reads as the same float again', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Math.fround(Number(floatText(value)))).toBe(value === 0 ? 0 : value);
      }),
      { seed: 9 },
    );
  });
});

describe('tensorText', () => {
  it('nests by the shape', () => {
    const data = Int32Array.of(1, 2, 3, 4);
    expect(tensorText('a', { dtype: 'int32', shape: [2, 2, 1], data })).toBe('[[[1], [2]], [[3], [4]]]');
    expect(tensorText('a', { dtype: 'int32', shape: [], data: data.subarray(0, 1) })).toBe('1');
    expect(tensorText('a', { dtype: 'int32', shape: [2, 0], data: new Int32Array(0) })).toBe('[[], []]');
  });

  it('writes strings as text, or as base64 where the alias says so', () => {
    const data = [Buffer.from('é"')];
    expect(tensorText('name', { dtype: 'string', shape: [1], data })).toBe('["é\\""]');
    expect(tensorText('name_bytes', { dtype: 'string', shape: [1], data })).toBe('[{"b64": "w6ki"}]');
  });
});
