import { timingsSay } from './timings-say.js';

describe('timingsSay', () => {
  it.each([
    [
      { runtime: 0, build: 1234, start: 5678 },
      'Its containers are there: image 1.2 s, start of the containers 5.7 s.',
    ],
    [{}, ''],
    [null, ''],
    ['x', ''],
  ])('%j', (timings, says) => {
    expect(timingsSay(timings)).toBe(says);
  });
});
