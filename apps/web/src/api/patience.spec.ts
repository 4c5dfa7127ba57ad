import { ApiError, maySendAgain } from './api-error';
import { patience, patienceOfChanges } from './patience';

describe('patience', () => {
  const refused = new ApiError(422, 'unknown_class', 'There is no such class.', null, undefined);

  it('tries again what may pass, and not for ever', () => {
    expect(patience(2)(1, ApiError.unreachable())).toBe(true);
    expect(patience(2)(1, ApiError.from(504, '<html>from a proxy</html>'))).toBe(true);
    expect(patience(2)(2, ApiError.unreachable())).toBe(false);
  });

  it('does not send again what a proxy gave up on, where that may have been done', () => {
    expect(patience(2, maySendAgain)(0, ApiError.from(504, null))).toBe(false);
    expect(patience(2, maySendAgain)(0, ApiError.from(503, null))).toBe(true);
  });

  it('does not try again what was refused, or broke', () => {
    expect(patience(2)(0, refused)).toBe(false);
    expect(patience(2)(0, new Error('broken'))).toBe(false);
    expect(patience(2)(0, ApiError.from(401, null))).toBe(false);
  });

  it('of changes outlives the end of a session, and nothing else that was refused', () => {
    expect(patienceOfChanges(2)(9, ApiError.from(401, null))).toBe(true);
    expect(patienceOfChanges(2)(0, refused)).toBe(false);
    expect(patienceOfChanges(2)(2, ApiError.unreachable())).toBe(false);
  });
});
