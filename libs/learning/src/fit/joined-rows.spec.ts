import { joinedRows } from './joined-rows.js';

describe('joinedRows', () => {
  it('copies nothing where the parts lie one after another', () => {
    const whole = Float32Array.of(1, 2, 3, 4, 5, 6);
    const joined = joinedRows([whole.subarray(1, 3), new Float32Array(0), whole.subarray(3, 5)]);
    expect(joined.buffer).toBe(whole.buffer);
    expect([...joined]).toEqual([2, 3, 4, 5]);
  });

  it('joins parts from anywhere', () => {
    const whole = Float32Array.of(1, 2, 3, 4);
    expect([...joinedRows([whole.subarray(2), whole.subarray(0, 1), Float32Array.of(9)])]).toEqual([
      3, 4, 1, 9,
    ]);
    expect(joinedRows([])).toHaveLength(0);
  });
});
