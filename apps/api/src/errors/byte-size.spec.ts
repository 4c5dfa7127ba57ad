import { byteSize } from './byte-size.js';

describe('byteSize', () => {
  it.each([
    [2048, '2 KB'],
    [20 * 2 ** 20, '20 MB'],
    [2_000_000, '1.9 MB'],
    [200 * 2 ** 20, '200 MB'],
  ])('says %d as %s', (bytes, words) => {
    expect(byteSize(bytes)).toBe(words);
  });
});
