import { CrashMemory } from './crash-memory.js';

describe('CrashMemory', () => {
  let now = 0;
  let memory: CrashMemory;
  beforeEach(() => {
    now = 0;
    memory = new CrashMemory(() => now);
  });
  const at = (seconds: number, count: number) => {
    now = seconds * 1000;
    return memory.recent('a', count);
  };

  it('counts what it saw within a minute', () => {
    expect([at(0, 0), at(1, 1), at(2, 3), at(50, 3), at(61, 3), at(62, 4), at(200, 4)]).toEqual([
      0, 1, 3, 3, 2, 1, 0,
    ]);
  });

  it('holds nothing against what ended before it looked', () => {
    expect(at(0, 17)).toBe(0);
    expect(at(1, 18)).toBe(1);
    memory.forget('a');
    expect(at(2, 18)).toBe(0);
  });
});
