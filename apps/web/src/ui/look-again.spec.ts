import { lookAgain } from './look-again';

describe('lookAgain', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  /** Of a thing whose address answers with these, then with the last one. */
  const setUp = (statuses: readonly number[], times = 0) => {
    let looked = 0;
    const look = jest.fn(async () => {
      const status = statuses[Math.min(looked, statuses.length - 1)] ?? 0;
      looked += 1;
      if (status === 0) throw new Error('no answer');
      return status;
    });
    const onThere = jest.fn();
    return { look, onThere, stop: lookAgain(look, times, onThere) };
  };

  it('looks ever more seldom, and tells once it is there', async () => {
    const { look, onThere } = setUp([0, 401, 503, 200]);
    const looks: number[] = [];
    for (let seconds = 1; seconds <= 40; seconds += 1) {
      await jest.advanceTimersByTimeAsync(1_000);
      if (look.mock.calls.length > looks.length) looks.push(seconds);
    }
    expect(looks).toEqual([2, 6, 14, 30]);
    expect(onThere).toHaveBeenCalledTimes(1);
  });

  it('looks every ten minutes at last', async () => {
    const { look, stop } = setUp([503]);
    await jest.advanceTimersByTimeAsync(2 * 3_600_000);
    const before = look.mock.calls.length;
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(look.mock.calls.length - before).toBe(6);
    stop();
  });

  it.each([404, 410])('never again where it is gone, as %i says', async (status) => {
    const { look, onThere } = setUp([status]);
    await jest.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(look).toHaveBeenCalledTimes(1);
    expect(onThere).not.toHaveBeenCalled();
  });

  it('waits longer where it was there and could not be loaded all the same', async () => {
    const { look, stop } = setUp([200], 3);
    await jest.advanceTimersByTimeAsync(15_999);
    expect(look).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(look).toHaveBeenCalledTimes(1);
    stop();
  });

  it('ends when told, also what is being asked', async () => {
    const { look, onThere, stop } = setUp([503, 200]);
    await jest.advanceTimersByTimeAsync(2_000);
    stop();
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(look).toHaveBeenCalledTimes(1);
    expect(onThere).not.toHaveBeenCalled();
  });
});
