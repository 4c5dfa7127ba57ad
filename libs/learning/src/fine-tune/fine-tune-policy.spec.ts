import { fineTunePolicyFor, seesHalf } from './fine-tune-policy.js';

describe('fineTunePolicyFor', () => {
  it('passes over many photos less often, but not too seldom', () => {
    const [few, some, many] = [100, 4_000, 1_000_000].map(
      (photos) => fineTunePolicyFor(photos, false).epochs,
    );
    expect([few, some, many]).toEqual([20, 10, 4]);
  });

  it('has a network see small photos at half their sides', () => {
    expect([true, false].map((half) => seesHalf(fineTunePolicyFor(100, half)))).toEqual([true, false]);
  });

  it('holds embeddings only where the network knows classes that no photo shows', () => {
    expect(fineTunePolicyFor(100, false, true).embeddingPull).toBeGreaterThan(0);
    expect(fineTunePolicyFor(100, false).embeddingPull).toBe(0);
  });
});
