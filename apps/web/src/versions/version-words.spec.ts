import { accuracySays } from './version-words';

describe('accuracySays', () => {
  it('gives the count and what it proves', () => {
    expect(accuracySays({ liveAccuracy: { images: 10, right: 8, low: 0.444, high: 0.975 } })).toBe(
      'Right on 8 of 10 randomly checked photos: 80 % (with 95 % confidence 44 % to 98 %).',
    );
    expect(accuracySays({ liveAccuracy: null })).toBeNull();
  });
});
