import { unknownThreshold } from './unknown-threshold.js';

const spread = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1));

describe('unknownThreshold', () => {
  it('lies between the unknown images and the known ones', () => {
    const threshold = unknownThreshold({ none: spread(10, 0.05, 0.2), known: [spread(100, 0.5, 1)] });
    expect(threshold).toBeGreaterThan(0.2);
    expect(threshold).toBeLessThan(0.53);
  });

  it('calls at most one in twenty of each kind of known images unknown', () => {
    const sure = spread(200, 0.9, 1);
    const unsure = spread(100, 0.1, 0.9);
    const none = spread(20, 0.02, 0.6);
    expect(unknownThreshold({ none, known: [sure, unsure] })).toBeNull(); // most of them score as known ones do
    const low = [...spread(15, 0.02, 0.1), ...spread(5, 0.5, 0.6)];
    const threshold = unknownThreshold({ none: low, known: [sure, unsure] }) as number;
    expect(unsure.filter((score) => score < threshold).length).toBeLessThanOrEqual(5);
    expect(low.filter((score) => score < threshold)).toHaveLength(15);
  });

  it('is not guessed from few images', () => {
    expect(unknownThreshold({ none: spread(4, 0.1, 0.2), known: [spread(100, 0.5, 1)] })).toBeNull();
    expect(unknownThreshold({ none: spread(10, 0.1, 0.2), known: [spread(19, 0.5, 1), []] })).toBeNull();
  });
});
