import { ApiError } from './api-error';
import { takeBackEach } from './take-back-each';

describe('takeBackEach', () => {
  const { signal } = new AbortController();
  const decided = new ApiError(403, 'forbidden', 'An admin decided that.', null, undefined);
  const refuses = (error: Error) => (id: string) =>
    id === 'two' ? Promise.reject(error) : Promise.resolve();

  it('tells which were, and why others were not', async () => {
    const { done, refusal } = await takeBackEach(['one', 'two', 'three'], signal, refuses(decided));
    expect([...done]).toEqual(['one', 'three']);
    expect(refusal).toBe(decided);
  });

  it.each([
    ['Amend is away', ApiError.unreachable()],
    ['the session ended', ApiError.from(401, null)],
  ])('takes it for no refusal where %s: it is sent again', async (_where, error) => {
    await expect(takeBackEach(['one', 'two'], signal, refuses(error))).rejects.toBe(error);
  });

  it('asks for none of those that are left once another person may be there', async () => {
    const dropping = new AbortController();
    const takeBack = jest.fn(() => Promise.resolve(dropping.abort()));
    const ids = Array.from({ length: 20 }, (_, at) => `correction ${at}`);
    await expect(takeBackEach(ids, dropping.signal, takeBack)).rejects.toThrow('aborted');
    expect(takeBack).toHaveBeenCalledTimes(6);
  });
});
