import { hedged } from './hedged.js';

const never = new Promise<string>(() => undefined);
const failing = (message: string) => Promise.reject(new Error(message));

describe('hedged', () => {
  it('asks nobody else where the first answers or fails in time', async () => {
    const second = jest.fn(async () => 'second');
    expect(await hedged(async () => 'first', 60_000, second)).toEqual({
      answer: 'first',
      bySecond: false,
    });
    await expect(hedged(() => failing('first'), 60_000, second)).rejects.toThrow('first');
    expect(second).not.toHaveBeenCalled();
  });

  it('takes the answer of the second where the first says nothing', async () => {
    expect(
      await hedged(
        () => never,
        1,
        async () => 'second',
      ),
    ).toEqual({ answer: 'second', bySecond: true });
  });

  it('takes that of the first where the second fails, and its error where both do', async () => {
    let answer: (text: string) => void = () => undefined;
    const late = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const second = () => failing('second').finally(() => answer('first'));
    expect(await hedged(() => late, 1, second)).toEqual({ answer: 'first', bySecond: false });
    let fail: (error: Error) => void = () => undefined;
    const doomed = new Promise<string>((_resolve, reject) => {
      fail = reject;
    });
    await expect(
      hedged(
        () => doomed,
        1,
        () => failing('second').finally(() => fail(new Error('first'))),
      ),
    ).rejects.toThrow('first');
  });

  it('waits for the first where there is nobody else', async () => {
    let answer: (text: string) => void = () => undefined;
    const late = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const asked = jest.fn(() => {
      answer('first');
      return undefined;
    });
    expect(await hedged(() => late, 1, asked)).toEqual({ answer: 'first', bySecond: false });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('cancels whoever has not answered', async () => {
    const first = jest.fn((_signal: AbortSignal) => never);
    await hedged(first, 1, async () => 'second');
    expect(first.mock.calls[0]?.[0].aborted).toBe(true);
  });
});
