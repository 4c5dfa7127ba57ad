import { unsentWords } from './unsent-words';

describe('unsentWords', () => {
  it.each([
    [0, 0, null],
    [1, 0, '1 change'],
    [0, 2, '2 photos'],
    [3, 1, '3 changes and 1 photo'],
  ])('of %i changes and %i photos', (changes, photos, words) => {
    expect(unsentWords(changes, photos)).toBe(words);
  });
});
