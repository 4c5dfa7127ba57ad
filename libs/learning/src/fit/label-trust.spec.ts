import { labelTrust } from './label-trust.js';

describe('labelTrust', () => {
  const labels = (count: number) => Int32Array.from({ length: count }, () => 0);
  const scores = (rows: [number, number][]) => Float32Array.from(rows.flat());

  it('is the root of the score against the best one, and never nothing', () => {
    const many = Array.from({ length: 20 }, (): [number, number] => [0.9, 0.1]);
    many[3] = [0.2, 0.8];
    many[4] = [0.0001, 0.9999];
    const trust = labelTrust(scores(many), labels(20));
    expect([...trust.subarray(2, 6)]).toEqual([1, 0.5, expect.closeTo(0.05), 1]);
  });

  it('is whole for few labels, for none of the classes, and for rows that were not held out', () => {
    const few = Array.from({ length: 19 }, (): [number, number] => [0.1, 0.9]);
    expect([...labelTrust(scores(few), labels(19))]).toEqual(Array(19).fill(1));
    const odd = Array.from({ length: 22 }, (): [number, number] => [0.1, 0.9]);
    odd[5] = [Number.NaN, Number.NaN];
    const given = labels(22);
    given[6] = -1;
    const trust = labelTrust(scores(odd), given);
    expect([trust[5], trust[6]]).toEqual([1, 1]);
    expect(trust[7]).toBeLessThan(0.5);
  });
});
