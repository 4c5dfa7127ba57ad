import { expectedCalibrationError } from './calibration.js';

describe('expectedCalibrationError', () => {
  it('is nought where scores are the share that is right', () => {
    const answers = [true, true, true, false].map((right) => ({ score: 0.75, right }));
    expect(expectedCalibrationError(answers)).toBeCloseTo(0);
  });

  it('weighs each bin by its answers', () => {
    const sure = [1, 2, 3].map(() => ({ score: 1, right: true }));
    expect(expectedCalibrationError([...sure, { score: 0.6, right: false }])).toBeCloseTo(0.15);
  });

  it('has nothing to say of no answers', () => {
    expect(expectedCalibrationError([])).toBeNull();
  });
});
