import { ServingError } from '@amend/serving-client';
import { isVersionsFault } from './predict-error.js';

describe('isVersionsFault', () => {
  it.each([
    ['INTERNAL', false, true],
    ['NOT_FOUND', false, true],
    ['UNAVAILABLE', false, false], // the server of all versions is away: no version is to blame
    ['UNAVAILABLE', true, true],
    ['DEADLINE_EXCEEDED', false, false],
    ['DEADLINE_EXCEEDED', true, true],
    ['RESOURCE_EXHAUSTED', true, false],
    ['CANCELLED', true, false],
  ])('%s, with servers of its own %s: %s', (code, separate, fault) => {
    expect(isVersionsFault(new ServingError(code, 'x'), separate)).toBe(fault);
  });

  it('is nobody’s who sends something else', () => {
    expect(isVersionsFault(new Error('x'), true)).toBe(false);
  });
});
